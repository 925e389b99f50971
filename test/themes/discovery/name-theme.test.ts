import { describe, expect, it } from 'vitest';
import { nameTheme } from '../../../src/themes/discovery/name-theme.js';

describe('nameTheme', () => {
  const name = (...terms: readonly (string | readonly [string, string])[]): string =>
    nameTheme(
      terms.map((given, i) => {
        const [term, tag] = typeof given === 'string' ? [given, 'n'] : given;
        return { term, tag, sentences: [1, 2], centrality: 9 - i };
      }),
    );

  it('joins two terms that share no characters', () => {
    expect(name('大模型', '模型', '小模型', '算力')).toBe('大模型·算力');
    expect(name('大模型', '小模型')).toBe('大模型');
  });

  it('replaces a term by the longer one that it is mostly part of', () => expect(name('伙伴', '合作伙伴', '客户')).toBe('合作伙伴·客户'));

  it('prefers nouns to verbs, and takes no clause, place or plain English word', () => {
    expect(name(['打通', 'v'], '链条', '行业')).toBe('链条·行业');
    expect(name(['打通', 'v'], '行业')).toBe('行业·打通');
    expect(name(['撑不住', 'l'], ['北京', 'ns'], ['framework', 'eng'], ['Framework', 'eng'], '内涝', ['OCR', 'eng'])).toBe('OCR·内涝');
  });

  it('takes English words whole', () => {
    expect(name('library', 'lending')).toBe('library·lending');
    expect(name('art', 'party')).toBe('art·party');
    expect(name('library', 'library card', 'budget')).toBe('library card·budget');
    expect(name('内涝', ['raw data', 'eng'], ['raw', 'eng'])).toBe('raw data·内涝');
  });

  it('is empty where no noun is left', () => expect(name(['打通', 'v'], ['适配', 'v'], ['北京', 'ns'])).toBe(''));
});
