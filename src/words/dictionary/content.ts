import type { Reason } from '../../data.js';
import { isSurname } from '../../transcript/names/person-names.js';
import type { SegmentedWord } from './segmented-word.js';
import type { WordLists } from './word-lists.js';

/** Tags of words that can carry content: nouns, verbs, adjectives, idioms, abbreviations, Latin, unknown words. */
const CONTENT_TAG = /^(?:n|v(?!shi|you)|a(?!d$)|b|i|j|l|s|eng|x)/;
const NUMBER = /^[\p{N}.,:：／/．%％‰℃°十百千万亿零〇一二三四五六七八九两几]+(?:[年月日号点分秒个人次]|多)?$/u;
/** A number or demonstrative with a measure word: 两件事, 这群人. */
const MEASURED = /^[一两三四五六七八九十几这那哪每某]+[个件条台段类群层辆座家句场本秒幅首].?$/;

/** Folded words that the settings leave out (`add`) or count (`keep`) whatever the lists say. */
export interface StopSettings {
  readonly add: ReadonlySet<string>;
  readonly keep: ReadonlySet<string>;
}

/** Why a word is not counted, '' where it is counted. The settings overrule the lists, except for punctuation. */
export function reasonOf({ folded, reason }: Pick<SegmentedWord, 'folded' | 'reason'>, { add, keep }: StopSettings): Reason {
  if (reason === 'punctuation') return reason;
  if (add.has(folded)) return 'stop';
  return keep.has(folded) ? '' : reason;
}

type Unjudged = Pick<SegmentedWord, 'word' | 'folded' | 'tag' | 'requested'>;

/** Why a word is not counted by the lists alone, '' where it is counted. */
export function listedReason({ word, folded, tag, requested }: Unjudged, lists: WordLists): Reason {
  if (!/[\p{L}\p{N}]/u.test(word)) return 'punctuation';
  if (requested?.source === 'settings') return '';
  if (requested?.source === 'person') return 'person';
  if (tag === 'm' || (NUMBER.test(word) && requested === null)) return 'number';
  if (lists.address.has(folded) || isAddress(folded, lists)) return 'address';
  if (lists.fillers.has(folded)) return 'filler';
  if (lists.stop.has(folded)) return 'stop';
  if (requested !== null) return '';
  if ([...word].length === 1) return 'single';
  if (MEASURED.test(folded)) return 'function';
  return CONTENT_TAG.test(tag) ? '' : 'function';
}

/** Whether a folded word is a surname with a form of address: 刘老师, 欧阳院长, 潘总. */
function isAddress(word: string, { address }: WordLists): boolean {
  return [1, 2].some((length) => address.has(word.slice(length)) && isSurname(word.slice(0, length)));
}
