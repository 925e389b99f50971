import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/report/document.js';
import { newTermsSection } from '../../../src/report/sections/new-terms.js';
import { wordingOf } from '../../../src/report/wording/wording.js';
import { discussion, run, silence } from '../small-discussion.js';

const partsOf = (tables: typeof discussion) => ({ tables, charts: [], run, language: 'zh', wording: wordingOf('zh') }) as const;

describe('newTermsSection', () => {
  it('lists found terms, proposed ones and spelling variants in tables of their own, with score', () => {
    const tables = newTermsSection(partsOf(discussion)).blocks.flatMap((block) =>
      block.kind === 'table' ? [block.rows.map((row) => row.map(plain))] : [],
    );
    expect(tables).toEqual([
      [
        ['语言模型', '3', '0.82', '语言|模型'],
        ['乙老师', '1', '–', '乙|老师'],
      ],
      [['地下水', '1', '0.41', '地下|水']],
      [['模型', '3', '魔型', '1', '0.87']],
    ]);
  });

  it('is empty without new terms', () => {
    expect(newTermsSection(partsOf(silence)).blocks).toEqual([]);
  });
});
