import { describe, expect, it } from 'vitest';
import type { Language, RobustnessRow, Tables } from '../../../src/data.js';
import { composeReport } from '../../../src/report/compose-report.js';
import type { Block, Inline, Line } from '../../../src/report/document.js';
import { discussion, run, silence } from '../small-discussion.js';

const outcome: RobustnessRow = {
  finding: 1,
  kind: 'word',
  speaker: '甲',
  items: ['模型'],
  tier: 'strong',
  choice: 'turns_as_units',
  holds: 1,
  p: 0.01,
};
const tables: Tables = {
  ...discussion,
  balance: [{ of: 'all', people: 3, silent: 1, gini: 0.22, effective_speakers: 1.9 }],
  keywordsBySpeaker: discussion.keywordsBySpeaker.map((row) => (row.tier === 'strong' ? { ...row, recounts: 2, held: 1 } : row)),
  robustness: [outcome, { ...outcome, choice: 'without_longest_turn', holds: 0, p: null }],
  basis: { ...discussion.basis, themes_agreement: 0.98 },
  themes: discussion.themes.map((row) => ({ ...row, source: 'discovered' as const, stability: 0.97 })),
};

const linesOf = (block: Block): readonly Line[] => {
  if (block.kind === 'list') return block.items;
  if (block.kind === 'table') return block.rows.flat();
  return 'content' in block ? [block.content] : [];
};
const reportOf = (of: Tables, language: Language = 'zh') => composeReport({ tables: of, charts: [], run, language });
const partsOf = (id: string, language: Language = 'zh'): readonly Inline[] =>
  reportOf(tables, language)
    .sections.filter((section) => section.id === id)
    .flatMap(({ blocks }) => blocks.flatMap(linesOf).flat());
/** What the numbers of a section that are written so open. */
const opened = (id: string, written: string, language: Language = 'zh'): readonly (readonly string[])[] =>
  partsOf(id, language).flatMap((part) => ('evidence' in part && part.text === written ? [part.evidence.sentences] : []));

describe('numbers beside the tables', () => {
  it('of turns and characters open all that is said', () => {
    const spoken = discussion.sentences.filter(({ speaker }) => speaker !== '').map(({ sentence }) => sentence);
    const { facts } = reportOf(tables);
    expect(facts.flatMap((part) => (part.kind === 'opens' ? [part.evidence.sentences] : []))).toEqual([spoken, spoken]);
    expect(opened('method', String(spoken.length))).toEqual([spoken]);
  });

  it.each(['zh', 'en'] as const)('of people who speak too little open what they say (%s)', (language) => {
    expect(opened('checks', '1', language)).toContainEqual(['s3.1', 's5.1']);
    expect(opened('checks', '2', language)).toContainEqual(['s2.1', 's2.2', 's3.1', 's4.1', 's5.1']);
  });

  it('of turns that are too few to shuffle open these turns', () => {
    expect(opened('differences', '2')).toEqual([['s3.1', 's5.1']]);
  });

  it('of the audit open where the word stands, and where it is one word if it is there as often as was counted', () => {
    expect(opened('checks', '1')).toContainEqual(['s5.1']);
    const [row] = discussion.segmentationAudit.filter(({ item }) => item === '敲门');
    const twice = { ...tables, segmentationAudit: row ? [{ ...row, found: 5, whole: 2 }] : [] };
    const checks = reportOf(twice).sections.find(({ id }) => id === 'checks');
    expect(checks?.blocks.flatMap(linesOf).flat()).toContainEqual({ kind: 'text', text: '2' });
  });

  it.each(['zh', 'en'] as const)('that were computed lead to how, and the method to the other choices (%s)', (language) => {
    const { sections } = reportOf(tables, language);
    const places = new Set(sections.flatMap(({ id, blocks }) => [id, ...blocks.flatMap((block) => ('id' in block && block.id) || [])]));
    const led = ['findings', 'people', 'themes', 'differences', 'method'].flatMap((id) =>
      partsOf(id, language).flatMap((part) => (part.kind === 'leads' ? [`${part.text} → ${part.to}`] : [])),
    );
    expect(led.filter((each) => !places.has(each.split(' → ')[1] ?? ''))).toEqual([]);
    for (const wanted of ['1.9 → how-balance', '0.22 → how-balance', '0.98 → how-discovered', '0.0 → how-words'])
      expect(led).toContain(wanted);
    expect(led.filter((each) => each.endsWith('→ robustness'))).toHaveLength(1);
  });

  it('of a silent transcript lead nowhere', () => {
    expect(JSON.stringify(reportOf(silence))).not.toContain('"leads"');
  });
});

describe('the table of other choices', () => {
  it('says for each finding under which choices it holds', () => {
    const checks = reportOf(tables).sections.find(({ id }) => id === 'checks');
    const at = checks?.blocks.findIndex((block) => 'id' in block && block.id === 'robustness') ?? -1;
    const table = checks?.blocks[at + 1];
    const words = (line: Line | undefined): string => (line ?? []).map((part) => ('text' in part ? part.text : '')).join('');
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table.columns.map(({ title }) => title)).toEqual(['发现', '证据', '以轮为单位', '去掉最长的一轮']);
    expect(table.rows.map((row) => row.map(words))).toEqual([['甲：“模型”', '强', '成立', '不成立']]);
  });

  it('is not there where nothing was asked', () => {
    expect(JSON.stringify(reportOf(discussion))).not.toContain('"robustness"');
  });
});
