import { describe, expect, it } from 'vitest';
import { statementsSection } from '../../../src/report/sections/statements.js';
import { discussion, quote, silence } from '../small-discussion.js';
import { sectionOf, written } from './section-of.js';

describe('statementsSection', () => {
  it('gives the core statements under each person, people in their order, and no other passage', () => {
    const quotes = [
      quote(1, 'core', 's3.1', '乙', '乙说。'),
      quote(2, 'answer quotable', 's2.1', '甲', '只是回答。'),
      quote(3, 'answer core', 's2.2', '甲', '甲先说。'),
      quote(4, 'core', 's4.1', '甲', '甲又说。'),
    ];
    expect(written(sectionOf(statementsSection, { ...discussion, quotes }))).toEqual([
      expect.stringMatching(/^note 每人一至两段/),
      'subheading 甲',
      'quote 甲先说。 s2.2',
      'quote 甲又说。 s4.1',
      'subheading 乙',
      'quote 乙说。 s3.1',
    ]);
  });

  it('gives no heading for somebody without a statement, and one for speech of nobody', () => {
    const quotes = [quote(1, 'core', 's2.1', '', '水要有模型。')];
    const basis = { ...discussion.basis, speakers: ['', '乙'] };
    expect(written(sectionOf(statementsSection, { ...discussion, quotes, basis })).slice(1)).toEqual([
      'subheading 未署名',
      'quote 水要有模型。 s2.1',
    ]);
  });

  it('is empty without statements', () => {
    expect(written(sectionOf(statementsSection, silence))).toEqual([]);
    expect(written(sectionOf(statementsSection, { ...discussion, quotes: discussion.quotes.slice(2) }))).toEqual([]);
  });
});
