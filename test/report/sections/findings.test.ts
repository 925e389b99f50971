import { describe, expect, it } from 'vitest';
import type { Language, Tables } from '../../../src/data.js';
import { composeReport } from '../../../src/report/compose-report.js';
import { tierMeaning } from '../../../src/tables/tier-meaning.js';
import { discussion, renamed, run, talkative } from '../small-discussion.js';

const findingsOf = (tables: Tables, language: Language = 'zh') =>
  composeReport({ tables, charts: [], run, language }).sections.find(({ id }) => id === 'findings');

/** The findings as plain lines. */
function findings(tables: Tables): readonly string[] {
  const section = findingsOf(tables);
  const lines = section?.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])) ?? [];
  return lines.map((line) => line.map((part) => ('text' in part ? part.text : `[${part.tier}]`)).join(''));
}

const [strong, described] = talkative.keywordsBySpeaker;

describe('the findings', () => {
  it('name the words of each speaker that pass correction, with both counts', () => {
    expect(findings(talkative)).toContain('甲明显比其他人更常提到“模型”：6 次（其他人 0 次）。[strong]');
  });

  it('do not take a word that someone says less often for one that is theirs', () => {
    const less = { ...discussion, keywordsBySpeaker: strong ? [{ ...strong, count: 0, log_ratio: -3 }] : [] };
    expect(findings(less).join()).not.toContain('更常提到“模型”');
  });

  it('compare nobody where one person is counted', () => {
    const alone = findings({ ...discussion, basis: { ...discussion.basis, speakers: ['甲'], words_of: [5] } });
    expect(alone).toContain('计入的发言人只有一位，无法比较。');
    expect(alone.join()).not.toContain('比其他人');
  });

  it('give each number the sentences of its row', () => {
    const section = findingsOf(talkative);
    const counts =
      section?.blocks.flatMap((block) => (block.kind === 'list' ? block.items.flat() : [])).filter((part) => part.kind === 'count') ?? [];
    expect(counts.map(({ evidence }) => evidence.sentences.length)).toEqual([3]);
  });

  it('say so where nothing was found', () => {
    const none = {
      ...discussion,
      themes: [],
      themeBySection: [],
      themeBySpeaker: [],
      keywordsBySpeaker: [],
      headsBySpeaker: [],
      uptake: [],
    };
    const blocks = findingsOf({ ...none, sharedVocabulary: [] })?.blocks;
    expect(blocks?.[0]).toMatchObject({ kind: 'paragraph', content: [{ text: expect.stringContaining('没有检验出') }] });
  });

  it('give the best hints where somebody has no strong word', () => {
    const hint = strong ? ({ ...strong, speaker: '乙', term: '敲门', count: 5, tier: 'hint', reason: 'correction' } as const) : described;
    const both = { ...discussion, keywordsBySpeaker: [strong, hint].flatMap((row) => row ?? []) };
    expect(findings(both)).toContain('乙可能比其他人更常提到“敲门”：5 次（其他人 0 次）。[hint]');
  });

  describe('about who took up what', () => {
    const row = { term: '水位图', introduced_by: '甲', first_turn: 2, first_section: 1, turn: 3, section: 1, sentences: ['s3.1'] };
    const uptake = [
      { ...row, taken_up_by: '乙', count: 1 },
      { ...row, taken_up_by: '丙', count: 2 },
      { ...row, taken_up_by: '丁', count: 1 },
    ];
    const talk = renamed(discussion);
    const free = { ...talk, uptake, basis: { ...talk.basis, order_fixed: false } };

    it('name both, where nobody arranged the order', () => {
      expect(findings(free)).toContain(
        '首次提到与随后提到：“水位图”：甲在第 2 轮首次提到，随后提到的有乙（1 次）、丙（2 次）、丁（1 次）。先后只是文中的顺序，不代表影响。[described]',
      );
      expect(findings({ ...free, basis: { ...free.basis, order_fixed: true } }).join()).not.toContain('轮首次提到');
    });

    it('leave out what two people took up, what is no term of a theme, and what a heading or the lead announced', () => {
      const about = (tables: Tables): string => findings(tables).join();
      expect(about({ ...free, uptake: uptake.slice(0, 2) })).not.toContain('轮首次提到');
      expect(about({ ...free, themes: [] })).not.toContain('轮首次提到');
      expect(about({ ...free, title: '水位图与水' })).not.toContain('轮首次提到');
      const lead = talk.turns.map((turn) => (turn.kind === 'unattributed' ? { ...turn, text: '两人谈水位图。' } : turn));
      expect(about({ ...free, turns: lead })).not.toContain('轮首次提到');
    });
  });

  it('say of a theme which of its words somebody says, and not these words again', () => {
    const [row] = discussion.themeBySpeaker;
    const held = { ...discussion, themeBySpeaker: row ? [{ ...row, tier: 'strong' as const }] : [] };
    expect(findings(held)).toContainEqual(
      expect.stringMatching(/^甲明显比其他人更多谈到“技术”：3 句（共 3 句；.*“模型”2 次）。\[strong\]$/),
    );
    expect(findings(held).join()).not.toContain('更常提到“模型”');
  });

  it.each(['zh', 'en'] as const)('say in a note what their grades promise, as far as it was measured (%s)', (language) => {
    const noteOf = (thresholds: Tables['basis']['thresholds']): string => {
      const section = findingsOf({ ...discussion, basis: { ...discussion.basis, thresholds } }, language);
      const note = section?.blocks.find(({ kind }) => kind === 'note');
      return note?.kind === 'note' ? note.content.map((part) => ('text' in part ? part.text : '')).join('') : '';
    };
    for (const limits of [
      { strong: 0.2, hint: 0.33 },
      { strong: 0.05, hint: 0.1 },
    ]) {
      for (const meaning of Object.values(tierMeaning(language, limits))) expect(noteOf(limits)).toContain(meaning);
    }
    expect(noteOf({ strong: 0.05, hint: 0.1 })).toContain('5%');
  });
});
