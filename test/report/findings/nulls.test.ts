import { describe, expect, it } from 'vitest';
import type { Tables } from '../../../src/data.js';
import { plain } from '../../../src/report/document.js';
import { nullFindings } from '../../../src/report/findings/nulls.js';
import { wordingOf } from '../../../src/report/wording/wording.js';
import { discussion } from '../small-discussion.js';

const linesOf = (change: Partial<Tables>): readonly string[] => nullFindings({ ...discussion, ...change }, wordingOf('zh')).map(plain);
const [strong, described] = discussion.keywordsBySpeaker;
const [cell] = discussion.themeBySpeaker;

describe('nullFindings', () => {
  it('tells what no test found, and only that', () => {
    expect(linesOf({})).toEqual([
      '没有哪位发言人谈某个主题明显多于其他人（均未达到“强”）。',
      '1 位发言人没有比其他人多用、且达到“强”或“线索”的词，或只有通用词。',
    ]);
    expect(linesOf({ themeBySpeaker: cell ? [{ ...cell, tier: 'strong' }] : [] }).join()).not.toContain('某个主题');
  });

  it('counts the tests of words where none is strong', () => {
    expect(linesOf({ keywordsBySpeaker: described ? [described] : [] })).toContain(
      '共检验 4 个“发言人×词”组合，除通用词外没有比其他人多用、且达到“强”的词，也没有线索。',
    );
    expect(linesOf({ keywordsBySpeaker: strong ? [{ ...strong, tier: 'hint' }] : [] }).join()).toContain('；线索 1 处。');
  });

  it('tells of pairs, and of words that nobody shares', () => {
    const termPairs = discussion.termPairs.map((row) => ({ ...row, tier: 'hint' as const }));
    expect(linesOf({ termPairs })).toContainEqual(expect.stringMatching(/1 对词.*没有一对达到“强”/));
    expect(linesOf({ sharedVocabulary: [] })).toContain('没有 2 位发言人都提到的词。');
    const [theme] = discussion.themes;
    const themes = theme ? [theme, { ...theme, theme: '人' }] : [];
    expect(linesOf({ themes, themePairs: [] })).toContainEqual(expect.stringMatching(/^没有哪两个主题的共现/));
    const themePairs = discussion.termPairs.map((row) => ({ ...row, tier: 'hint' })) as unknown as Tables['themePairs'];
    expect(linesOf({ themes, themePairs }).join()).not.toMatch(/没有哪两个主题的共现/);
  });

  it('compares nobody where one person is counted', () => {
    expect(linesOf({ basis: { ...discussion.basis, speakers: ['甲'], words_of: [5] }, keywordsBySpeaker: [] })).toEqual([]);
  });
});
