import { describe, expect, it } from 'vitest';
import { listedReason, reasonOf } from '../../../src/words/dictionary/content.js';
import { foundTerm, type RequestedTerm } from '../../../src/words/dictionary/requested-terms.js';
import type { WordLists } from '../../../src/words/dictionary/word-lists.js';
import { english } from '../english/shipped-english.js';

const LISTS: WordLists = {
  ...{ dictionaries: new Map(), general: new Map(), compounds: new Map(), english },
  ...{ stop: new Set(['的']), fillers: new Set(['觉得']), address: new Set(['老师', '院长']) },
};
const requested = (source: RequestedTerm['source']): RequestedTerm => ({ ...foundTerm('词', 'n'), source });
const reason = (word: string, tag: string, source?: RequestedTerm['source']) =>
  listedReason({ word, folded: word, tag, requested: source === undefined ? null : requested(source) }, LISTS);

describe('listedReason', () => {
  it.each([
    ['，', 'x', 'punctuation'],
    ['三千', 'm', 'number'],
    ['98%', 'eng', 'number'],
    ['老师', 'n', 'address'],
    ['欧阳院长', 'nr', 'address'],
    ['觉得', 'v', 'filler'],
    ['的', 'uj', 'stop'],
    ['茶', 'n', 'single'],
    ['两件事', 'n', 'function'],
    ['因为', 'c', 'function'],
    ['数据', 'n', ''],
    ['AI', 'eng', ''],
  ])('of %s/%s is “%s”', (word, tag, expected) => expect(reason(word, tag)).toBe(expected));

  it('counts what the settings request, and never people', () => {
    expect(reason('的', 'uj', 'settings')).toBe('');
    expect(reason('何川', 'nr', 'person')).toBe('person');
    expect(reason('觉得', 'v', 'dictionary')).toBe('filler');
    expect(reason('茶', 'n', 'dictionary')).toBe('');
  });
});

describe('reasonOf', () => {
  const settings = { add: new Set(['数据', '，']), keep: new Set(['觉得', '。']) };

  it('lets the settings overrule the lists, but not count punctuation', () => {
    expect(reasonOf({ folded: '数据', reason: '' }, settings)).toBe('stop');
    expect(reasonOf({ folded: '觉得', reason: 'filler' }, settings)).toBe('');
    expect(reasonOf({ folded: '的', reason: 'stop' }, settings)).toBe('stop');
    expect(['，', '。'].map((folded) => reasonOf({ folded, reason: 'punctuation' }, settings))).toEqual(['punctuation', 'punctuation']);
  });
});
