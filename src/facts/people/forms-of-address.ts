import { isFullName } from '../../words/tokens/find-names.js';
import type { Said } from '../said.js';
import { type NamedPerson, namedPeople, type PeopleForms } from './named-people.js';
import { titleAt } from './titles.js';

const NOW = '(?:刚才|刚刚|一开始|也|所|有|其实|已经)*';
const QUOTED = new RegExp(`^${NOW}(?:提到|讲到|谈到|说到|指示|垂询|[说讲提谈]的(?!时))`);
/** What stands before a title alone that is somebody: 谢谢政委, 如主委所说. */
const BEFORE_TITLE =
  /(?:^|[，。！？、：]|谢谢|感谢|请|麻烦|刚才|刚刚|请问|请教|问|像|如同?|诚如|回应|呼应|针对|同意|赞成|赞同|认同|支持|反对|及|和|跟|向|与)(?:我们的?)?$/;
const NO_TITLE_BEHIND = /^(?:们|会|室|办|制|级|等级|代表|[\u4e00-\u9fff]{1,3}(?:老师|教授))/;
const THANKS = /(?:谢谢|感谢)$/;
const THANKED_NAME = /(?:谢谢|感谢)([\u4e00-\u9fff]{2,3})(?=[，。！、])/gu;

/** By name or by a name with a title (namedPeople), by a title alone (谢谢政委), or by a full or given name where somebody is thanked or quoted. In order. */
export function formsIn(said: Said, forms: PeopleForms): readonly NamedPerson[] {
  const named = namedPeople(said, forms);
  const isFree = ({ start, end }: NamedPerson): boolean => !named.some((one) => start < one.end && one.start < end);
  return [...named, ...[...titlesIn(said), ...calledIn(said)].filter(isFree)].sort((a, b) => a.start - b.start);
}

function titlesIn({ plain, words }: Said): readonly NamedPerson[] {
  return words.flatMap(({ start }) => {
    const title = titleAt(plain, start);
    const end = start + title.length;
    if (title.length < 2 || !BEFORE_TITLE.test(plain.slice(Math.max(0, start - 6), start)) || NO_TITLE_BEHIND.test(plain.slice(end)))
      return [];
    return { start, end, name: '' };
  });
}

/** 谢谢何川, 若水提到: a name that nobody of the transcript is known to have. */
function calledIn({ plain, words }: Said): readonly NamedPerson[] {
  const named = words
    .filter(({ start, end, lexeme }) => /^nrt?$/.test(lexeme.tag) && lexeme.reason === '' && end - start > 1 && end - start < 4)
    .filter(({ start, end }) => QUOTED.test(plain.slice(end)) || THANKS.test(plain.slice(0, start)))
    .map(({ start, end }) => ({ start, end, name: '' }));
  const isWord = (name: string): boolean => words.some(({ start, end }) => plain.slice(start, end) === name);
  const thanked = [...plain.matchAll(THANKED_NAME)]
    .filter(([, name = '']) => isFullName(name) && !isWord(name))
    .map(({ index, 0: text, 1: name = '' }) => ({ start: index + text.length - name.length, end: index + text.length, name: '' }));
  return [...named, ...thanked];
}
