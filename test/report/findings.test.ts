import { describe, expect, it } from 'vitest';
import type { Tables } from '../../src/data.js';
import { composeReport } from '../../src/report/compose-report.js';
import { discussion, run } from './small-discussion.js';

/** The findings as plain lines. */
function findings(tables: Tables): readonly string[] {
  const [section] = composeReport({ tables, charts: [], run, language: 'zh' }).sections;
  const lines = section?.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])) ?? [];
  return lines.map((line) => line.map((part) => ('text' in part ? part.text : `[${part.tier}]`)).join(''));
}

const [strong, described] = discussion.keywordsBySpeaker;

describe('the findings', () => {
  it('name the words of each speaker that pass correction, with both counts', () => {
    expect(findings(discussion)).toContain('甲比别人明显更常说 模型 3（别人 0）。[strong]');
    expect(findings(discussion)).toContain('其余 1 位没有通过校正的常用词。');
  });

  it('say so plainly when no word passes', () => {
    const none = { ...discussion, keywordsBySpeaker: described ? [described] : [] };
    expect(findings(none)).toContain('检验了 4 次，没有一个人的常用词通过校正，也没有值得提示的。');
  });

  it('do not take a word that someone says less often for one that is theirs', () => {
    const less = { ...discussion, keywordsBySpeaker: strong ? [{ ...strong, count: 0, log_ratio: -3 }] : [] };
    expect(findings(less).join()).not.toContain('更常说 模型');
  });

  it('tell what everybody says', () => {
    expect(findings(discussion)).toContain('2 位都说到的词有 1 个，说得最多的是 水 3。');
  });

  it('ask the others where a moderator only leads', () => {
    const speakers = [
      ...discussion.speakers,
      { ...discussion.speakers[0], speaker: '主', role: 'moderator', share: 0 },
    ] as Tables['speakers'];
    const led = { ...discussion, speakers, basis: { ...discussion.basis, speakers: ['甲', '乙', '主'], words_of: [5, 3, 0] } };
    expect(findings(led)).toContain('除主持人外，2 位都说到的词有 1 个，说得最多的是 水 3。');
  });

  it('tell that nothing is shared where nothing is', () => {
    const apart = { ...discussion, keywords: discussion.keywords.slice(0, 1), sharedVocabulary: discussion.sharedVocabulary.slice(0, 1) };
    expect(findings(apart)).toContain('没有一个词是两个人都说到的。');
  });

  it('compare nobody where one person is counted', () => {
    const alone = findings({ ...discussion, basis: { ...discussion.basis, speakers: ['甲'], words_of: [5] } });
    expect(alone).toContain('只有一个人的话被计入，无从比较。');
    expect(alone.join()).not.toContain('比别人');
  });

  it('name pairs that pass, and say so when none does', () => {
    expect(findings(discussion)).toContain(
      '检验了 1 对词，有 1 对在同一句里一起出现得明显多于偶然；其中同句至少 3 次、联系最紧的是 模型–水 3。[strong]',
    );
    const weak = { ...discussion, termPairs: discussion.termPairs.map((row) => ({ ...row, q: 0.3 })) };
    expect(findings(weak)).toContain('检验了 1 对词，没有一对在同一句里一起出现得明显多于偶然。');
  });

  it('give each number the sentences of its row', () => {
    const [section] = composeReport({ tables: discussion, charts: [], run, language: 'zh' }).sections;
    const counts =
      section?.blocks.flatMap((block) => (block.kind === 'list' ? block.items.flat() : [])).filter((part) => part.kind === 'count') ?? [];
    expect(counts.map(({ evidence }) => evidence.sentences.length)).toEqual([3, 3, 3, 3]);
  });
});
