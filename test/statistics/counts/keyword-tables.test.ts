import { describe, expect, it } from 'vitest';
import { allTables } from '../all-tables.js';
import { discuss } from '../discussion.js';

/** 12 counted words: 甲 says 7 (茶 4, 水 2, 山 1), 乙 says 5 (茶 1, 水 1, 山 3). */
const tables = allTables(
  discuss([
    { speaker: '甲', section: 1, sentences: ['茶 水', '茶'] },
    { speaker: '乙', section: 1, sentences: ['山 山 -很 茶'] },
    { speaker: '甲', section: 2, sentences: ['茶 茶 水 山'] },
    { speaker: '乙', section: 2, sentences: ['山 水'] },
  ]),
);

describe('turns, sections, speakers', () => {
  it('measure length in characters', () => {
    expect(tables.turns.map(({ turn, characters, text }) => [turn, characters, text])).toEqual([
      [1, 3, '茶水。茶。'],
      [2, 4, '山山很茶。'],
      [3, 4, '茶茶水山。'],
      [4, 2, '山水。'],
    ]);
    expect(tables.sections.map(({ section, first_turn, last_turn, characters }) => [section, first_turn, last_turn, characters])).toEqual([
      [1, 1, 2, 7],
      [2, 3, 4, 6],
    ]);
    expect(tables.speakers.map(({ speaker, turns, characters, share }) => [speaker, turns, characters, share])).toEqual([
      ['甲', 2, 7, 7 / 13],
      ['乙', 2, 6, 6 / 13],
    ]);
  });

  it('keep the silent, what stands before the first heading, and headings with nothing below', () => {
    const { transcript, ...rest } = discuss(
      [
        { speaker: '', section: 0, sentences: ['茶'] },
        { speaker: '甲', sentences: ['水 水'] },
      ],
      {
        people: [{ name: '甲' }, { name: '丁' }],
      },
    );
    const sections = [...transcript.sections, { section: 2, number: '', title: '空', source: 'heading' as const }];
    const { speakers, sections: rows } = allTables({ ...rest, transcript: { ...transcript, sections } });
    expect(speakers.map(({ speaker, turns, share }) => [speaker, turns, share])).toEqual([
      ['甲', 1, 1],
      ['丁', 0, 0],
    ]);
    expect(
      rows.map(({ section, source, first_turn, last_turn, characters }) => [section, source, first_turn, last_turn, characters]),
    ).toEqual([
      [0, '', 1, 1, 1],
      [1, 'heading', 2, 2, 2],
      [2, 'heading', null, null, 0],
    ]);
  });
});

describe('tokens', () => {
  it('say for each word whether it counts, and why not', () => {
    expect(tables.tokens.filter(({ sentence }) => sentence === '2.1').map(({ word, counts, reason }) => [word, counts, reason])).toEqual([
      ['山', 1, ''],
      ['山', 1, ''],
      ['很', 0, 'stop'],
      ['茶', 1, ''],
      ['。', 0, 'punctuation'],
    ]);
  });

  it('give the speaker as the reason where the turn does not count', () => {
    const { tokens } = allTables(
      discuss([
        { speaker: '', sentences: ['茶 -了'] },
        { speaker: '甲', sentences: ['水'] },
      ]),
    );
    expect(tokens.filter(({ reason }) => reason !== 'punctuation').map(({ word, counts, reason }) => [word, counts, reason])).toEqual([
      ['茶', 0, 'speaker'],
      ['了', 0, 'stop'],
      ['水', 1, ''],
    ]);
  });
});

describe('keywords', () => {
  it('tell how often, how widely, and who took it up', () => {
    expect(tables.keywords).toEqual([
      {
        term: '茶',
        tag: 'n',
        count: 5,
        per_thousand: 5000 / 12,
        speakers: 2,
        turns: 3,
        sections: 2,
        // ½(|2/5 − 3/12| + |1/5 − 3/12| + |2/5 − 4/12| + 2/12) / (1 − 2/12)
        dispersion: expect.closeTo(0.26, 12),
        first_turn: 1,
        introduced_by: '甲',
        taken_up_by: ['乙'],
        sentences: ['1.1', '1.2', '2.1', '3.1'],
      },
      expect.objectContaining({
        term: '山',
        count: 4,
        introduced_by: '乙',
        taken_up_by: ['甲'],
        first_turn: 2,
        sentences: ['2.1', '3.1', '4.1'],
      }),
      expect.objectContaining({ term: '水', count: 3, turns: 3, dispersion: null, sentences: ['1.1', '3.1', '4.1'] }),
    ]);
  });
});

describe('shared vocabulary', () => {
  it('tells who says a term, and the lowest and highest rate', () => {
    expect(tables.sharedVocabulary[0]).toEqual({
      term: '茶',
      class: 'everyone',
      speakers: ['甲', '乙'],
      least: 200,
      most: 4000 / 7,
      sentences: ['1.1', '1.2', '2.1', '3.1'],
      missing: [],
      lockword: 0,
    });
  });

  it('tells everyone, several and one apart', () => {
    const { sharedVocabulary } = allTables(
      discuss([
        { speaker: '甲', sentences: ['茶 水 山'] },
        { speaker: '乙', sentences: ['茶 水'] },
        { speaker: '丙', sentences: ['茶'] },
      ]),
    );
    expect(sharedVocabulary.map((row) => [row.term, row.class, row.least])).toEqual([
      ['茶', 'everyone', 1000 / 3],
      ['水', 'several', 0],
      ['山', 'one', 0],
    ]);
  });
});

describe('keywords by speaker', () => {
  it('agree with the formulas', () => {
    // python3 -c "from scipy.stats import fisher_exact as f, false_discovery_control as b
    // p = [f(t)[1] for t in ([[4,3],[1,4]], [[1,6],[3,2]], [[2,5],[1,4]], [[1,4],[4,3]], [[3,2],[1,6]], [[1,4],[2,5]])]; print(p, b(p))"
    const [tea, , hill] = tables.keywordsBySpeaker.filter(({ speaker }) => speaker === '甲');
    expect(tea).toEqual({
      speaker: '甲',
      term: '茶',
      count: 4,
      elsewhere: 1,
      per_thousand: 4000 / 7,
      low: expect.closeTo(155.6950534, 6), // 1000 / 7 · scipy.stats.chi2.ppf(.025, 8) / 2
      high: expect.closeTo(1463.084096, 5), // 1000 / 7 · scipy.stats.chi2.ppf(.975, 10) / 2
      log_ratio: Math.log2(4.5 / 8 / (1.5 / 6)),
      // (ln(9 / (7 + 12 − 9)) − ln(6 / (5 + 12 − 6))) / √(1/9 + 1/6)
      z: expect.closeTo((Math.log(9 / 10) - Math.log(6 / 11)) / Math.sqrt(1 / 9 + 1 / 6), 12),
      g2: expect.closeTo(1.7359006826, 9), // scipy.stats.chi2_contingency([[4, 3], [1, 4]], False, 'log-likelihood')[0]
      p: expect.closeTo(0.2929292929, 9),
      q: expect.closeTo(0.4393939394, 9),
      lrc: 0,
      tier: 'described',
      sentences: ['1.1', '1.2', '3.1'],
      p_shuffled: null,
      q_shuffled: expect.any(Number),
      reason: 'chance',
      recounts: null,
      held: null,
    });
    expect(hill).toMatchObject({ term: '山', count: 1, g2: expect.closeTo(-2.8045949129, 9), p: expect.closeTo(0.2222222222, 9) });
  });

  it('stand in order of people, then of z', () => {
    expect(tables.keywordsBySpeaker.map(({ speaker, term }) => speaker + term)).toEqual(['甲茶', '甲水', '甲山', '乙山', '乙水', '乙茶']);
  });

  it('count the whole family of tests, also what a speaker never says', () => {
    const others = Array.from({ length: 9 }, (_, i) => ({ speaker: '乙', sentences: [`山 山 水${i} 云${i}`] }));
    const { keywordsBySpeaker, basis } = allTables(
      discuss([{ speaker: '甲', sentences: Array.from({ length: 12 }, (_, i) => `茶 风${i}`) }, ...others]),
    );
    expect(basis.keyword_tests).toBe(4);
    const absent = keywordsBySpeaker.find(({ speaker, term }) => speaker === '甲' && term === '山');
    expect(absent).toMatchObject({ count: 0, elsewhere: 18, low: 0, tier: 'hint', sentences: [] });
    expect(keywordsBySpeaker.some(({ count, p }) => count === 0 && p === null)).toBe(false);
  });

  it('do not call strong what one turn carries', () => {
    const tea = Array.from({ length: 10 }, () => '茶 茶');
    const hill = Array.from({ length: 20 }, (_, i) => `山${i}`);
    const once = allTables(
      discuss([
        { speaker: '甲', sentences: tea },
        { speaker: '乙', sentences: hill },
      ]),
    );
    const often = allTables(
      discuss(
        Array.from({ length: 16 }, (_, i) =>
          i % 2 === 0 ? { speaker: '甲', sentences: tea.slice(7) } : { speaker: '乙', sentences: hill.slice(0, 4) },
        ),
      ),
    );
    expect(once.keywordsBySpeaker[0]).toMatchObject({ term: '茶', tier: 'hint' });
    expect(often.keywordsBySpeaker[0]).toMatchObject({ term: '茶', tier: 'strong' });
  });
});
