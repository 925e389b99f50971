import { describe, expect, it } from 'vitest';
import { shippedLists } from '../../pipeline/segmenter/shipped-lists.js';
import type { Lexeme } from '../../src/data.js';
import { generalTerms } from '../../src/words/general-terms.js';

const { general } = shippedLists().lexicon.lists;
const lexeme = (term: string, source: Lexeme['source'] = 'engine'): Lexeme => ({ term, tag: 'n', source, reason: '' });
const found = (lexemes: readonly Lexeme[], keep: readonly string[] = []): readonly string[] => [
  ...generalTerms(lexemes, general, { stop: { add: [], keep } }).keys(),
];

describe('generalTerms', () => {
  // Of no discussion in particular.
  it.each(['问题', '方式', '困难', '原因', '结论', '意义', '机会', '影响', '要求', '阶段'])('knows %s', (word) =>
    expect(found([lexeme(word)])).toEqual([word]),
  );

  it.each(['渡船', '桥梁', '图书馆', '茶叶', '养老', '芯片', '贷款', '疫苗', '灯塔', '垃圾'])('does not take %s for one', (word) =>
    expect(found([lexeme(word)])).toEqual([]),
  );

  it('knows traditional and simplified characters alike', () => expect(found([lexeme('問題'), lexeme('過程')])).toEqual(['問題', '過程']));

  it('leaves alone what the settings name, in either script', () => {
    expect(found([lexeme('问题', 'settings'), lexeme('方式')])).toEqual(['方式']);
    expect(found([lexeme('問題'), lexeme('方式')], ['问题'])).toEqual(['方式']);
  });

  it('finds nothing without words', () => expect(found([])).toEqual([]));

  it('has a grade from 0 to 1 for each', () => {
    expect(general.size).toBeGreaterThan(300);
    for (const [word, grade] of general) expect(grade >= 0 && grade <= 1, word).toBe(true);
    expect(general.get('问题')).toBeGreaterThan(general.get('阶段') ?? 1);
  });
});
