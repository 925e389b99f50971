import { describe, expect, it } from 'vitest';
import { corpusNeedsOf, DEFAULT_FORMATS, FORMAT_NAMES, needsOf } from '../../../pipeline/formats/formats.js';

describe('the formats', () => {
  it('are all made by default but those on request', () => {
    expect(FORMAT_NAMES.filter((name) => !DEFAULT_FORMATS.includes(name))).toEqual(['qdpx']);
  });

  it('need together what each of them needs, and nothing where only tables are wanted', () => {
    expect(needsOf(new Set(['csv', 'xlsx', 'md']))).toEqual(new Set());
    expect(needsOf(new Set(['png', 'html']))).toEqual(new Set(['pictures', 'bitmaps', 'translation']));
  });

  it('need quotes of a corpus for its reports only', () => {
    expect(corpusNeedsOf(new Set(['csv', 'svg', 'xlsx']))).toEqual(new Set(['pictures']));
    for (const name of ['md', 'docx', 'pptx'] as const) expect(corpusNeedsOf(new Set([name])).has('quotes')).toBe(true);
  });
});
