import { describe, expect, it } from 'vitest';
import { indexWords } from '../../../src/statistics/index/index-words.js';
import { NO_EFFECT } from '../../../src/statistics/tests/effect-columns.js';
import type { FoundRows } from '../../../src/themes/robustness/list-findings.js';
import { comparedSpeakers, listFindings } from '../../../src/themes/robustness/list-findings.js';
import { allTables } from '../../statistics/all-tables.js';
import { type Discussion, discuss } from '../../statistics/discussion.js';

const indexOf = ({ transcript, words, settings }: Discussion) => indexWords(transcript, words, settings);
const moderated = discuss(
  ['主', '甲', '乙'].map((speaker) => ({ speaker, sentences: speaker === '主' ? ['好'] : ['茶 水', `茶 ${speaker}山`] })),
  { people: [{ name: '主', role: 'moderator' }, { name: '甲' }, { name: '乙' }] },
);
const NONE: FoundRows = { keywordsBySpeaker: [], headsBySpeaker: [], termPairs: [], themeBySpeaker: [] };

describe('comparedSpeakers', () => {
  it('leaves moderators out, unless fewer than two others are left', () => {
    expect(comparedSpeakers(indexOf(moderated))).toEqual(new Set([1, 2]));
    const one = discuss(
      [
        { speaker: '主', sentences: ['茶'] },
        { speaker: '甲', sentences: ['茶'] },
      ],
      { people: [{ name: '主', role: 'moderator' }, { name: '甲' }] },
    );
    expect(comparedSpeakers(indexOf(one))).toEqual(new Set([0, 1]));
  });
});

describe('listFindings', () => {
  it('lists what all compared speakers say, the most frequent first', () =>
    expect(listFindings(indexOf(moderated), NONE).map(({ kind, speaker, items }) => [kind, speaker, items])).toEqual([
      ['shared', '', ['茶']],
      ['shared', '', ['水']],
    ]));

  it('lists every strong word and at most three hints of a speaker, nothing that is only described', () => {
    const [row] = allTables(moderated).keywordsBySpeaker;
    if (row === undefined) throw new Error('no row');
    const rows = (tier: 'strong' | 'hint', n: number) => Array.from({ length: n }, (_, i) => ({ ...row, tier, term: `${tier}${i}` }));
    const keywordsBySpeaker = [{ ...row, tier: 'described' as const, reason: 'less' as const }, ...rows('hint', 5), ...rows('strong', 9)];
    const words = listFindings(indexOf(moderated), { ...NONE, keywordsBySpeaker }).filter(({ kind }) => kind === 'word');
    expect(words.map(({ items }) => items[0])).toEqual([
      ...Array.from({ length: 9 }, (_, i) => `strong${i}`),
      ...Array.from({ length: 3 }, (_, i) => `hint${i}`),
    ]);
  });

  it('lists heads and themes of a speaker in order of their p', () => {
    const said = ['甲', '乙'].map((speaker) => ({ speaker, sentences: ['新能源 能源 茶', '能源 水'] }));
    const { headsBySpeaker, themeBySpeaker } = allTables(discuss(said, { settings: { themes: { 饮: ['茶'] } } }));
    const [head, theme] = [headsBySpeaker[0], themeBySpeaker[0]];
    if (head === undefined || theme === undefined) throw new Error('no row');
    const p = [0.01, null, 0.001, 0.02, 0.03];
    const kinds = listFindings(indexOf(moderated), {
      ...NONE,
      headsBySpeaker: p.map((p_rs, i) => ({ ...head, tier: 'hint' as const, head: `尾${i}`, p_rs })),
      themeBySpeaker: p.map((p_rs, i) => ({ ...theme, tier: i === 3 ? ('strong' as const) : ('hint' as const), theme: `题${i}`, p_rs })),
    });
    expect(kinds.map(({ kind, speaker, items }) => [kind, speaker, items[0]]).filter(([kind]) => kind !== 'shared')).toEqual([
      ...['尾2', '尾0', '尾3'].map((item) => ['head', '甲', item]),
      ...['题3', '题2', '题0', '题4'].map((item) => ['theme', '甲', item]),
    ]);
  });

  it('lists the pairs that are strong', () => {
    const pair = {
      a: '茶',
      b: '水',
      both: 3,
      a_total: 3,
      b_total: 3,
      units: 9,
      dice: 1,
      jaccard: 1,
      npmi: 1,
      g2: 9,
      p: 0.01,
      q: 0.01,
      sentences: [],
      tier: 'strong',
      reason: 'passed',
      recounts: null,
      held: null,
      turns: 2,
      expected: 1,
      ...NO_EFFECT,
    } as const;
    const termPairs = [pair, { ...pair, b: '山', tier: 'hint' as const }];
    expect(listFindings(indexOf(moderated), { ...NONE, termPairs }).filter(({ kind }) => kind === 'pair')).toEqual([
      { kind: 'pair', speaker: '', items: ['茶', '水'], tier: 'strong' },
    ]);
  });
});
