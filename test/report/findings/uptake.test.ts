import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/report/document.js';
import { uptakeFindings } from '../../../src/report/findings/uptake.js';
import { wordingOf } from '../../../src/report/wording/wording.js';
import { renamed, discussion as small } from '../small-discussion.js';

const discussion = renamed(small);
const zh = wordingOf('zh');

const row = (term: string, taken_up_by: string, count = 1) => ({
  ...{ term, introduced_by: '甲', first_turn: 2, taken_up_by, turn: 3, lag_turns: 1, count },
  sentences: ['s3.1'],
});
const tables = (...uptake: readonly ReturnType<typeof row>[]) =>
  ({ ...discussion, uptake, basis: { ...discussion.basis, order_fixed: false } }) as unknown as typeof discussion;
const linesOf = (given: typeof discussion): readonly string[] => uptakeFindings(given, zh).map(plain);

describe('uptakeFindings', () => {
  it('says who first said a term of a theme, in which turn, and who said it later', () => {
    expect(linesOf(tables(row('水位图', '乙'), row('水位图', '丙', 2)))).toEqual([]);
    expect(linesOf(tables(row('水位图', '乙'), row('水位图', '丙', 2), row('水位图', '丁')))).toEqual([
      '首次提到与随后提到：“水位图”：甲在第 2 轮首次提到，随后提到的有乙（1 次）、丙（2 次）、丁（1 次）。先后只是文中的顺序，不代表影响。',
    ]);
  });

  it('is not told of words of two characters', () => {
    const short = { ...small, uptake: ['乙', '丙', '丁'].map((who) => row('模型', who)), basis: { ...small.basis, order_fixed: false } };
    expect(linesOf(short as unknown as typeof small)).toEqual([]);
  });

  it('opens the sentences of the first turn that have the term', () => {
    const later = discussion.tokens.filter(({ term }) => term === '水位图').map((token) => ({ ...token, sentence: 's4.1' }));
    const given = { ...tables(row('水位图', '乙'), row('水位图', '丙'), row('水位图', '丁')), tokens: [...discussion.tokens, ...later] };
    const opened = uptakeFindings(given, zh)[0]?.find(({ kind }) => kind === 'opens');
    expect(opened).toMatchObject({ text: '2', evidence: { about: ['水位图', '甲'], count: 2, sentences: ['s2.1', 's2.2'] } });
  });

  it('says nothing where one person says nearly everything', () => {
    const speakers = discussion.speakers.map((one, i) => ({ ...one, share: i === 0 ? 0.8 : 0.2 }));
    expect(linesOf({ ...tables(row('水位图', '乙'), row('水位图', '丙'), row('水位图', '丁')), speakers })).toEqual([]);
  });

  it('leaves out what somebody said before, as part of a longer word', () => {
    const sentences = discussion.sentences.map((one) => (one.sentence === 's1.1' ? { ...one, text: '两人谈水位图库。' } : one));
    expect(linesOf({ ...tables(row('水位图', '乙'), row('水位图', '丙'), row('水位图', '丁')), sentences })).toEqual([]);
  });

  it('leaves out a piece of a longer word', () => {
    const sentences = discussion.sentences.map((one) => ({ ...one, text: one.text.replaceAll('水位图', '大水位图') }));
    expect(linesOf({ ...tables(row('水位图', '乙'), row('水位图', '丙'), row('水位图', '丁')), sentences })).toEqual([]);
  });

  it('leaves out what any discussion says', () => {
    const keywords = discussion.keywords.map((one) => (one.term === '水位图' ? { ...one, general: 0.9 } : one));
    expect(linesOf({ ...tables(row('水位图', '乙'), row('水位图', '丙'), row('水位图', '丁')), keywords })).toEqual([]);
  });

  it('counts those beyond five', () => {
    const [line = ''] = linesOf(tables(...['乙', '丙', '丁', '戊', '己', '庚', '辛'].map((who) => row('水位图', who))));
    expect(line).toContain('己（1 次），另有 2 人');
    expect(line).not.toContain('庚');
  });

  it('leaves out terms that a moderator brought up, and a moderator among those who took them up', () => {
    const speakers = discussion.speakers.map((one) => ({ ...one, role: one.speaker === '甲' ? ('moderator' as const) : one.role }));
    expect(linesOf({ ...tables(row('水位图', '乙'), row('水位图', '丙'), row('水位图', '丁')), speakers })).toEqual([]);
    const taker = discussion.speakers.map((one) => ({ ...one, role: one.speaker === '乙' ? ('moderator' as const) : one.role }));
    expect(linesOf({ ...tables(row('水位图', '乙'), row('水位图', '丙'), row('水位图', '丁')), speakers: taker })).toEqual([]);
  });
});
