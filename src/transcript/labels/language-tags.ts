import type { Unit } from '../../data.js';

const TAG = /^(?:[-*•]\s)?(中文?|汉语|漢語|譯文|译文|CN|ZH|Chinese|英文?|英语|原文|EN|English|Original)\s*[：:]\s*/iu;
const CHINESE = /^(?:中|汉|漢|译|譯|CN|ZH|Chinese)/iu;
const LEAST = 2;

export interface WithoutTags {
  /** Without translations and without tags. */
  readonly units: readonly Unit[];
  /** Lines in another language, which say the same again. */
  readonly translations: readonly Unit[];
}

/** **EN:** … and **CN:** … before each paragraph: of a text in two languages the Chinese is read, without its tags. */
export function takeLanguageTags(units: readonly Unit[], text: string): WithoutTags {
  const tagged = units.map((unit) => {
    const [tag = '', language = ''] = TAG.exec(text.slice(unit.from, Math.min(unit.to, unit.from + 24))) ?? [];
    return { unit, tag, isForeign: tag !== '' && !CHINESE.test(language) };
  });
  const foreign = tagged.filter(({ isForeign }) => isForeign);
  const chinese = tagged.filter(({ tag, isForeign }) => tag !== '' && !isForeign);
  if (chinese.length < LEAST || foreign.length < LEAST) return { units, translations: [] };
  return {
    translations: foreign.map(({ unit }) => unit),
    units: tagged.filter(({ isForeign }) => !isForeign).map(({ unit, tag }) => withoutTag(unit, tag.length)),
  };
}

const withoutTag = (unit: Unit, length: number): Unit =>
  length === 0 ? unit : { ...unit, from: unit.from + length, bold: Math.max(0, unit.bold - length) };
