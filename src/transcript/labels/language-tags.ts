import type { Unit } from '../../data.js';

const TAG = /^(?:[-*•]\s)?(中文?|汉语|漢語|譯文|译文|CN|ZH|Chinese|英文?|英语|原文|EN|English|Original)\s*[：:]\s*/iu;
const CHINESE = /^(?:中|汉|漢|译|譯|CN|ZH|Chinese)/iu;
const LEAST = 2;

export interface Tagged {
  readonly units: readonly Unit[];
  /** Lines in another language, which say the same again. */
  readonly translations: readonly Unit[];
}

/** **EN:** … and **CN:** … before each paragraph: of a text in two languages the Chinese is read, without its tags. */
export function takeLanguageTags(units: readonly Unit[], text: string): Tagged {
  const tags = units.map(({ from, to }) => TAG.exec(text.slice(from, Math.min(to, from + 24))));
  const chinese = tags.filter((tag) => tag && CHINESE.test(tag[1] ?? '')).length;
  const foreign = tags.filter((tag) => tag && !CHINESE.test(tag[1] ?? '')).length;
  if (chinese < LEAST || foreign < LEAST) return { units, translations: [] };
  const isForeign = (i: number): boolean => tags[i] != null && !CHINESE.test(tags[i]?.[1] ?? '');
  return {
    translations: units.filter((_, i) => isForeign(i)),
    units: units.flatMap((unit, i) => {
      const cut = tags[i]?.[0].length ?? 0;
      return isForeign(i) ? [] : [cut === 0 ? unit : { ...unit, from: unit.from + cut, bold: Math.max(0, unit.bold - cut) }];
    }),
  };
}
