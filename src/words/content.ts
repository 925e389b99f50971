import type { Reason } from '../data.js';
import type { Settings } from '../settings.js';
import { isSurname } from '../transcript/names.js';
import { fold } from './fold.js';
import type { SegmentedWord } from './segment-sentences.js';
import type { WordLists } from './word-lists.js';

/** Tags of words that can carry content: nouns, verbs, adjectives, idioms, abbreviations, Latin, unknown words. */
const CONTENT_TAG = /^(?:n|v(?!shi|you)|a(?!d$)|b|i|j|l|s|eng|x)/;
const NUMBER = /^[\p{N}.,:：／/．%％‰℃°十百千万亿零〇一二三四五六七八九两几]+(?:[年月日号点分秒个人次]|多)?$/u;
/** 两件事, 这群人: counted or shown, with a measure word. */
const MEASURED = /^[一两三四五六七八九十几这那哪每某]+[个件条台段类群层辆座家句场本秒幅首].?$/;

/** Why a word is not counted, '' where it is. Settings overrule the lists. */
export function reasonOf({ word, tag, wanted }: SegmentedWord, lists: WordLists, { stop }: Pick<Settings, 'stop'>): Reason {
  if (!/[\p{L}\p{N}]/u.test(word)) return 'punctuation';
  const read = fold(word);
  const isListed = (list: readonly string[]): boolean => list.some((entry) => fold(entry) === read);
  if (isListed(stop.add)) return 'stop';
  if (isListed(stop.keep)) return '';
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
  return [1, 2].some((length) => word.length > length + 1 && isSurname(word.slice(0, length)) && address.has(word.slice(length)));
}
