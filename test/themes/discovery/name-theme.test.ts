import { describe, expect, it } from 'vitest';
import { headingOf, namingTerms } from '../../../src/themes/discovery/name-theme.js';

const membersOf = (terms: readonly (string | readonly [string, string])[]) =>
  terms.map((given, i) => {
    const [term, tag] = typeof given === 'string' ? [given, 'n'] : given;
    return { term, tag, sentences: [1, 2, 3], centrality: 9 - i };
  });

const always = (): boolean => true;

describe('namingTerms', () => {
  const name = (...terms: Parameters<typeof membersOf>[0]): string =>
    namingTerms(membersOf(terms), always)
      .map(({ term }) => term)
      .join('·');

  it('joins two terms that share no characters', () => {
    expect(name('大模型', '模型', '小模型', '算力')).toBe('大模型·算力');
    expect(name('大模型', '小模型')).toBe('大模型');
  });

  it('replaces a term by the longer one that it is mostly part of', () => expect(name('伙伴', '合作伙伴', '客户')).toBe('合作伙伴·客户'));

  it('prefers nouns to verbs, and takes no clause, place or plain English word', () => {
    expect(name(['打通', 'v'], '链条', '行业')).toBe('链条·行业');
    expect(name(['打通', 'v'], '行业')).toBe('行业·打通');
    expect(name(['往前走', 'v'], '行业')).toBe('行业');
    expect(name(['撑不住', 'l'], ['北京', 'ns'], ['framework', 'eng'], ['Framework', 'eng'], '内涝', ['OCR', 'eng'])).toBe('OCR·内涝');
  });

  it('takes English words whole', () => {
    expect(name('library', 'lending')).toBe('library·lending');
    expect(name('art', 'party')).toBe('art·party');
    expect(name('library', 'library card', 'budget')).toBe('library card·budget');
    expect(name('内涝', ['raw data', 'eng'], ['raw', 'eng'])).toBe('raw data·内涝');
  });

  it('joins no two that do not go together, and takes the next that does', () => {
    const goesWith =
      (wanted: string) =>
      (_: unknown, { term }: { readonly term: string }) =>
        term === wanted;
    const terms = membersOf(['绿茶', '香气', '产地']);
    expect(namingTerms(terms, goesWith('产地')).map(({ term }) => term)).toEqual(['绿茶', '产地']);
    expect(namingTerms(terms, goesWith('票价')).map(({ term }) => term)).toEqual(['绿茶']);
  });

  it('is empty where no noun is left', () => expect(name(['打通', 'v'], ['适配', 'v'], ['北京', 'ns'])).toBe(''));

  it('takes no term of fewer than three sentences', () => {
    const members = membersOf(['绿茶', '香气']).map((member, i) => (i === 0 ? { ...member, sentences: [1, 2] } : member));
    expect(namingTerms(members, always)).toEqual(members.slice(1));
  });
});

describe('headingOf', () => {
  it('joins two terms, those of English talk by a dot', () => {
    expect(headingOf(membersOf(['OCR', 'API']), '用OCR。')).toBe('OCR与API');
    expect(headingOf(membersOf(['绿茶', '香气']), '')).toBe('绿茶与香气');
    expect(headingOf(membersOf(['绿茶', ['OCR', 'eng']]), '')).toBe('绿茶与OCR');
    expect(headingOf(membersOf(['綠茶', '香氣']), '綠茶與香氣。')).toBe('綠茶與香氣');
    expect(headingOf(membersOf(['綠茶', '香氣']), '綠茶、香氣。')).toBe('綠茶與香氣');
    expect(headingOf(membersOf(['library', 'lending']), '')).toBe('library·lending');
  });

  it('joins a verb and its object where the text does', () => {
    const members = membersOf(['链条', ['打通', 'v']]);
    expect(headingOf(members, '要打通链条。')).toBe('打通链条');
    expect(headingOf(members, '链条要打通。')).toBe('链条与打通');
  });

  it('joins two words that mostly stand side by side, and no others', () => {
    const members = membersOf(['县', '地检署']);
    expect(headingOf(members, '县地检署来了，县地检署走了。县里，地检署。')).toBe('县地检署');
    expect(headingOf(members, '县地检署来了。县里，地检署。')).toBe('县与地检署');
    expect(headingOf(membersOf(['raw data', 'OCR']), 'raw dataOCR raw dataOCR 用。')).toBe('raw data与OCR');
  });

  it('is one term where there is one, and empty where there is none', () => {
    expect(headingOf(membersOf(['绿茶']), '')).toBe('绿茶');
    expect(headingOf([], '')).toBe('');
  });
});
