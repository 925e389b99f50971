import { describe, expect, it } from 'vitest';
import type { SentenceRow, TokenRow } from '../../../src/data.js';
import { concordanceOf } from '../../../src/report/concordance/concordance.js';
import { cutAfter, cutBefore } from '../../../src/report/concordance/cut-context.js';
import { chooseContexts, readContexts } from '../../../src/report/concordance/read-contexts.js';
import { plain } from '../../../src/report/document.js';
import { sectionToHtml } from '../../../src/report/html/document-to-html.js';
import { EvidenceBook } from '../../../src/report/html/evidence-book.js';
import { documentToMarkdown } from '../../../src/report/markdown/report-markdown.js';
import { concordanceBlocks } from '../../../src/report/sections/concordance-blocks.js';
import { wordingOf } from '../../../src/report/wording/wording.js';
import { partsOfId } from '../../../src/sentence-id.js';
import { measure } from '../../charts/fonts.js';
import { sampleTables } from '../../charts/sample-tables.js';

const sentence = (id: string, speaker: string, text: string): SentenceRow => {
  const { turn } = partsOfId(id);
  return { sentence: id, turn, section: 1, speaker, characters: text.length, key: 0, text };
};
/** A token of a sentence that begins at `at` in the text. */
const token = (id: string, [start, end]: readonly [number, number], term: string, counts: 0 | 1 = 1): TokenRow => ({
  ...{ sentence: id, start, end, word: term, term, counts },
  ...{ tag: 'n', source: 'engine', reason: counts === 1 ? '' : 'stop' },
});

describe('readContexts', () => {
  const tables = {
    sentences: [sentence('s1.1', '甲', '先看数据。'), sentence('s1.2', '甲', '数據\n也要看。'), sentence('s2.1', '乙', '没有数据。')],
    tokens: [
      token('s1.1', [10, 12], '先看', 0),
      token('s1.1', [12, 14], '数据'),
      token('s1.2', [15, 17], '数据'),
      token('s2.1', [30, 32], '没有', 0),
      token('s2.1', [32, 34], '数据'),
    ],
  };

  it('gives each occurrence as it is written, with what stands beside it in the same turn', () => {
    const found = readContexts(tables, new Set(['数据'])).get('数据');
    expect(found?.map(({ sentence: id, speaker, before, word, after }) => [id, speaker, before, word, after])).toEqual([
      ['s1.1', '甲', '先看', '数据', '。数據 也要看。'],
      ['s1.2', '甲', '先看数据。', '数據', ' 也要看。'],
      ['s2.1', '乙', '没有', '数据', '。'],
    ]);
  });

  it('knows no other terms, and none that do not count', () => {
    expect([...readContexts(tables, new Set(['没有'])).keys()]).toEqual([]);
  });
});

describe('chooseContexts', () => {
  const at = (id: string, speaker: string) => ({
    token: token(id, [0, 2], '数据'),
    term: '数据',
    sentence: id,
    speaker,
    before: '',
    word: '数据',
    after: '',
  });
  const contexts = [at('s1.1', '甲'), at('s1.1', '甲'), at('s1.2', '甲'), at('s2.1', '乙'), at('s3.1', '丙')];
  const chosen = (most: number): string =>
    chooseContexts(contexts, most)
      .map(({ speaker, sentence: id }) => speaker + id)
      .join(' ');

  it('takes the first of each speaker, then other sentences, then the rest, in order of the text', () => {
    expect(chosen(2)).toBe('甲s1.1 乙s2.1');
    expect(chosen(4)).toBe('甲s1.1 甲s1.2 乙s2.1 丙s3.1');
    expect(chosen(9)).toBe('甲s1.1 甲s1.1 甲s1.2 乙s2.1 丙s3.1');
  });
});

describe('cutBefore and cutAfter', () => {
  const line = (characters: number) => ({ width: characters * 10, size: 10, measure });

  it('leave alone what fits', () => {
    expect(cutBefore('我们谈', line(3))).toBe('我们谈');
    expect(cutAfter('我们谈', line(3))).toBe('我们谈');
  });

  it('cut at the far end, say so, and leave no punctuation there', () => {
    expect(cutBefore('今天，我们谈', line(5))).toBe('…我们谈');
    expect(cutAfter('是钱，谁来出', line(4))).toBe('是钱…');
  });

  it('cut through no Latin word where another is left', () => {
    expect(cutBefore('retrieval 增强的', line(5))).toBe('…增强的');
    expect(cutAfter('的增强 generation', line(5))).toBe('的增强…');
    for (const text of ['retrieval', '钱𠀀𠀀𠀀']) {
      expect(measure(cutBefore(text, line(3)), 10)).toBeLessThanOrEqual(30);
      expect(cutAfter(text, line(3)).isWellFormed()).toBe(true);
    }
  });
});

describe('concordanceOf', () => {
  const tables = sampleTables({ speakers: 5, sections: 3 });
  const most = { terms: 8, lines: 4 };

  it('has each of the main terms once, its lines in order of the discussion, the first of each person before a second of anybody', () => {
    const found = concordanceOf(tables, most);
    expect(found).toHaveLength(8);
    for (const { row, lines } of found) {
      const places = lines.map(({ sentence: id }) => partsOfId(id)).map(({ turn, number }) => turn * 1000 + number);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(lines.length).toBe(Math.min(4, row.count));
      expect(new Set(lines.map(({ speaker }) => speaker)).size).toBe(Math.min(lines.length, row.speakers));
    }
  });

  it('takes first what stands for the themes', () => {
    const rarest = tables.keywords.toSorted((a, b) => a.count - b.count || (a.term < b.term ? 1 : -1))[0]?.term ?? '';
    const terms = (of = tables): readonly string[] => concordanceOf(of, most).map(({ row }) => row.term);
    expect(terms()).not.toContain(rarest);
    expect(terms({ ...tables, themes: tables.themes.map((row, i) => (i === 0 ? { ...row, terms: [rarest] } : row)) })).toContain(rarest);
  });

  it('is empty where nothing is said twice', () => {
    expect(concordanceOf(sampleTables({ speakers: 0, sections: 0 }), most)).toEqual([]);
  });
});

describe('concordanceBlocks', () => {
  const tables = sampleTables({ speakers: 5, sections: 3 });
  const [, , block] = concordanceBlocks(tables, wordingOf('zh'));
  const terms = block?.kind === 'concordance' ? block.terms : [];

  it('open for each line its one sentence, for each term all that is said of it, and say how many lines are not listed', () => {
    expect(terms).toHaveLength(8);
    for (const { head, lines } of terms) {
      const term = plain(head.slice(0, 1));
      const row = tables.keywords.find((each) => each.term === term);
      expect(head.find(({ kind }) => kind === 'count')).toMatchObject({ evidence: { count: row?.count, about: [term] } });
      expect(plain(head)).toContain((row?.count ?? 0) > lines.length ? `另有 ${(row?.count ?? 0) - lines.length} 处` : '次');
      for (const { word, speaker, sentence: id } of lines)
        expect(word).toMatchObject({ kind: 'opens', evidence: { about: [term, speaker], count: 1, sentences: [id], terms: [term] } });
    }
  });

  it('are cut to what stands beside the word, and say so', () => {
    for (const { before, after } of terms.flatMap(({ lines }) => lines)) {
      expect(before.length).toBeLessThan(40);
      expect(after.length).toBeLessThan(40);
    }
    expect(terms.flatMap(({ lines }) => lines).some(({ before }) => before.startsWith('…'))).toBe(true);
  });

  it('are a table in the page whose lines lead to their sentences, and a list in Markdown', () => {
    const section = { id: 'keywords', title: '', blocks: concordanceBlocks(tables, wordingOf('zh')) };
    const book = new EvidenceBook(tables, wordingOf('zh'));
    const html = sectionToHtml(section, { book, pictures: new Map(), wording: wordingOf('zh') });
    const document = { title: '', about: [], facts: [], sections: [section] };
    const markdown = documentToMarkdown(document, wordingOf('zh'));
    for (const { lines } of terms) {
      for (const { speaker, sentence: id } of lines) {
        expect(html).toMatch(new RegExp(`<tr><th scope="row"><bdi>${speaker}</bdi></th>.*<a class="place" href="#${id}".*</tr>`));
        expect(markdown).toMatch(new RegExp(`^- ${speaker}：.*\\*\\*.*\\*\\*.* \`${id}\`$`, 'm'));
      }
    }
    expect(html.match(/scope="rowgroup"/g)).toHaveLength(terms.length);
  });
});
