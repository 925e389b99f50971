import type { Reason } from '../data.js';
import type { Settings } from '../settings.js';
import { isSurname } from '../transcript/names.js';
import type { SegmentedWord } from './segment-sentences.js';
import type { WordLists } from './word-lists.js';

/** Tags of words that can carry content: nouns, verbs, adjectives, idioms, abbreviations, Latin, unknown words. */
const CONTENT_TAG = /^(?:n|v(?!shi|you)|a(?!d$)|b|i|j|l|s|eng|x)/;
const NUMBER = /^[\p{N}.,:：／/．%％‰℃°十百千万亿零〇一二三四五六七八九两几]+(?:[年月日号点分秒个人次]|多)?$/u;

/** Why a word is not counted, '' where it is. Settings overrule the lists. */
export function reasonOf({ word, tag, wanted, latin }: SegmentedWord, lists: WordLists, settings: Settings): Reason {
  if (!/[\p{L}\p{N}]/u.test(word)) return 'punctuation';
  if (settings.stop.add.includes(word)) return 'stop';
  if (settings.stop.keep.includes(word)) return '';
  if (wanted?.source === 'settings') return '';
  if (wanted?.source === 'person') return 'person';
  if (tag === 'm' || (NUMBER.test(word) && wanted === null)) return 'number';
  if (lists.address.has(word) || isAddress(word, lists)) return 'address';
  if (lists.fillers.has(word)) return 'filler';
  if (lists.stop.has(latin ? word.toLowerCase() : word)) return 'stop';
  if (wanted !== null) return '';
  if ([...word].length === 1) return 'single';
  return CONTENT_TAG.test(tag) ? '' : 'function';
}

/** 刘老师, 欧阳院长: a surname with a form of address. */
function isAddress(word: string, { address }: WordLists): boolean {
  return [1, 2].some((length) => word.length > length + 1 && isSurname(word.slice(0, length)) && address.has(word.slice(length)));
}
