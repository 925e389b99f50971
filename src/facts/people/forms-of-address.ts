import type { Span } from '../../data.js';
import { isFullName } from '../../words/tokens/find-names.js';
import { mergeSpans, type Said } from '../said.js';
import { type NamedPerson, namedPeople, type PeopleForms } from './named-people.js';
import { titleAt } from './titles.js';

const NOW = '(?:刚才|刚刚|一开始|也|所|有|其实|已经)*';
const QUOTED = new RegExp(`^${NOW}(?:提到|讲到|谈到|说到|指示|垂询|[说讲提谈]的(?!时))`);
/** What stands before a title alone that is somebody: 谢谢政委, 如主委所说. */
const BEFORE_TITLE =
  /(?:^|[，。！？、：]|谢谢|感谢|请|麻烦|刚才|刚刚|请问|请教|问|像|如同?|诚如|回应|呼应|针对|同意|赞成|赞同|认同|支持|反对|及|和|跟|向|与)(?:我们的?)?$/;
const NO_TITLE_BEHIND = /^(?:们|会|室|办|制|级|等级|代表|[\u4e00-\u9fff]{1,3}(?:老师|教授))/;
const THANKS = /(?:谢谢|感谢)$/;
const THANKED_NAME = /(?<=谢谢|感谢)[\u4e00-\u9fff]{2,3}(?=[，。！、])/gu;

/** By name or by a name with a title (namedPeople), by a title alone (谢谢政委), or by a full or given name where somebody is thanked or quoted. In order. */
export function formsIn(said: Said, forms: PeopleForms): readonly NamedPerson[] {
  const unknown = [...titlesIn(said), ...namesIn(said)].map(({ start, end }) => ({ start, end, name: '' }));
  return mergeSpans(namedPeople(said, forms), unknown);
}

const titlesIn = ({ plain, words }: Said): readonly Span[] =>
  words
    .map(({ start }) => ({ start, end: start + titleAt(plain, start).length }))
    .filter(({ start, end }) => end - start > 1 && BEFORE_TITLE.test(plain.slice(Math.max(0, start - 6), start)))
    .filter(({ end }) => !NO_TITLE_BEHIND.test(plain.slice(end)));

/** 谢谢何川, 若水提到: a name that nobody of the transcript is known to have. */
function namesIn({ plain, words }: Said): readonly Span[] {
  const named = words
    .filter((word) => /^nrt?$/.test(word.lexeme.tag) && word.lexeme.reason === '' && word.plain.length > 1 && word.plain.length < 4)
    .filter(({ start, end }) => QUOTED.test(plain.slice(end)) || THANKS.test(plain.slice(0, start)));
  const thanked = [...plain.matchAll(THANKED_NAME)]
    .filter(([name]) => isFullName(name) && !words.some((word) => word.plain === name))
    .map(({ index, 0: name }) => ({ start: index, end: index + name.length }));
  return [...named, ...thanked];
}
