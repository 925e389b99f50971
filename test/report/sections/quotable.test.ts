import { describe, expect, it } from 'vitest';
import { quotableSection } from '../../../src/report/sections/quotable.js';
import { discussion, silence } from '../small-discussion.js';
import { sectionOf, written } from './section-of.js';

describe('quotableSection', () => {
  it('gives what can be quoted with who said it, in order of the table', () => {
    expect(written(sectionOf(quotableSection, discussion))).toEqual([
      expect.stringMatching(/^note 短而有力/),
      'quote 乙：水要有人。 s3.1',
      'quote 甲：模型不够。 s4.1',
    ]);
    const turned = { ...discussion, quotes: discussion.quotes.toReversed() };
    expect(written(sectionOf(quotableSection, turned)).slice(1)).toEqual(['quote 甲：模型不够。 s4.1', 'quote 乙：水要有人。 s3.1']);
  });

  it('is empty where there is none', () => {
    expect(written(sectionOf(quotableSection, silence))).toEqual([]);
    expect(written(sectionOf(quotableSection, { ...discussion, quotes: discussion.quotes.slice(0, 1) }))).toEqual([]);
  });
});
