import type { Reason } from '../../data.js';
import { isSurname } from '../../transcript/names/person-names.js';
import type { SegmentedWord } from './segmented-word.js';
import type { WordLists } from './word-lists.js';

/** Tags of words that can carry content: nouns, verbs, adjectives, idioms, abbreviations, Latin, unknown words. */
const CONTENT_TAG = /^(?:n|v(?!shi|you)|a(?!d$)|b|i|j|l|s|eng|x)/;
const NUMBER = /^[\p{N}.,:：／/．%％‰℃°十百千万亿零〇一二三四五六七八九两几]+(?:[年月日号点分秒个人次]|多)?$/u;
/** 两件事, 这群人: counted or shown, with a measure word. */
const MEASURED = /^[一两三四五六七八九十几这那哪每某]+[个件条台段类群层辆座家句场本秒幅首].?$/;

/** Words, folded, that the settings count or leave out whatever the lists say. */
export interface StopSettings {
  readonly add: ReadonlySet<string>;
  readonly keep: ReadonlySet<string>;
}

/** Why a word is not counted, '' where it is. Settings overrule the lists. */
export function reasonOf({ read, reason }: Pick<SegmentedWord, 'read' | 'reason'>, { add, keep }: StopSettings): Reason {
  if (reason === 'punctuation') return reason;
  if (add.has(read)) return 'stop';
  return keep.has(read) ? '' : reason;
}

type Unjudged = Pick<SegmentedWord, 'word' | 'read' | 'tag' | 'wanted'>;

/** The same by the lists alone. */
export function listedReason({ word, read, tag, wanted }: Unjudged, lists: WordLists): Reason {
  if (!/[\p{L}\p{N}]/u.test(word)) return 'punctuation';
  if (wanted?.source === 'settings') return '';
  if (wanted?.source === 'person') return 'person';
  if (tag === 'm' || (NUMBER.test(word) && wanted === null)) return 'number';
  if (lists.address.has(read) || isAddress(read, lists)) return 'address';
  if (lists.fillers.has(read)) return 'filler';
  if (lists.stop.has(read)) return 'stop';
  if (wanted !== null) return '';
  if ([...word].length === 1) return 'single';
  if (MEASURED.test(read)) return 'function';
  return CONTENT_TAG.test(tag) ? '' : 'function';
}

/** 刘老师, 欧阳院长: a surname with a form of address. */
function isAddress(word: string, { address }: WordLists): boolean {
  return [1, 2].some((length) => word.length > length + 1 && address.has(word.slice(length)) && isSurname(word.slice(0, length)));
}
