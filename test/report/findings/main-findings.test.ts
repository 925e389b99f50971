import { describe, expect, it } from 'vitest';
import { findingLines } from '../../../pipeline/terminal/progress.js';
import { composeReport } from '../../../src/report/compose-report.js';
import { plain } from '../../../src/report/document.js';
import { mainFindings } from '../../../src/report/findings/main-findings.js';
import { discussion, renamed, run, silence, talkative } from '../small-discussion.js';

const row = { term: '水位图', introduced_by: '甲', first_turn: 2, first_section: 1, turn: 3, section: 1, count: 1, sentences: ['s3.1'] };
/** Somebody says a word often enough for a line, and three take up another's. */
const talk = {
  ...renamed(talkative),
  uptake: ['乙', '丙', '丁'].map((taken_up_by) => ({ ...row, taken_up_by })),
  basis: { ...discussion.basis, order_fixed: false },
};
const SUREST_FIRST = ['strong', 'hint', 'described'];

describe('mainFindings', () => {
  it.each(['zh', 'en'] as const)('gives three lines of the report’s own head in %s, the surest first', (language) => {
    const found = mainFindings(talk, language);
    expect(found).toHaveLength(3);
    expect(found.map(({ tier }) => tier)).toEqual(
      found.map(({ tier }) => tier).toSorted((a, b) => SUREST_FIRST.indexOf(a) - SUREST_FIRST.indexOf(b)),
    );
    const { sections } = composeReport({ tables: talk, charts: [], run, language });
    const told = sections.filter(({ id }) => id === 'overview' || id === 'findings').flatMap(({ blocks }) => blocks);
    const lines = told.flatMap((block) => (block.kind === 'list' ? block.items : block.kind === 'paragraph' ? [block.content] : []));
    for (const { text } of found) expect(lines.map(plain)).toContain(text);
  });

  it('tells of every kind once before it tells a second of any', () => {
    const [strong] = talk.keywordsBySpeaker;
    const two = ['甲', '乙'].flatMap((speaker) => (strong ? [{ ...strong, speaker }] : []));
    const found = mainFindings({ ...talk, keywordsBySpeaker: two }, 'zh');
    expect(found.filter(({ text }) => text.includes('明显比其他人更常提到'))).toHaveLength(1);
  });

  it('is never led by a general word', () => {
    const [strong] = talk.keywordsBySpeaker;
    const general = { ...talk, keywordsBySpeaker: strong ? [{ ...strong, general: 0.9 }] : [] };
    const told = (tables: typeof discussion) => mainFindings(tables, 'zh').filter(({ text }) => text.includes('更常提到“水位图”'));
    expect(told(talk)).toHaveLength(1);
    expect(told(general)).toEqual([]);
  });

  it('has nothing to tell where nobody speaks', () => {
    expect(mainFindings(silence, 'zh')).toEqual([]);
  });

  it('becomes numbered lines with grades, and nothing in them steers the terminal', () => {
    const lines = findingLines([{ tier: 'strong', grade: '强', text: '甲\u001b[2J说\u202e水。' }]);
    expect(lines).toEqual(['  1. [强] 甲[2J说水。']);
  });
});
