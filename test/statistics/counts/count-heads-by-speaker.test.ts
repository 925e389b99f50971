import { describe, expect, it } from 'vitest';
import { countHeadsBySpeaker } from '../../../src/statistics/counts/count-heads-by-speaker.js';
import { indexWords } from '../../../src/statistics/index/index-words.js';
import { type Discussion, discuss, type Said } from '../discussion.js';

const rowsOf = ({ transcript, words, settings }: Discussion) => countHeadsBySpeaker(indexWords(transcript, words, settings));

describe('countHeadsBySpeaker', () => {
  it('counts the words of a head together, of those who say one of them', () => {
    const said: readonly Said[] = [
      { speaker: '甲', sentences: ['新能源 茶', '清洁能源 新能源'] },
      { speaker: '乙', sentences: ['能源 水 山 云'] },
      { speaker: '甲', sentences: ['清洁能源 新能源'] },
      { speaker: '丙', sentences: ['风 雨'] },
    ];
    const [own, other, ...rest] = rowsOf(discuss(said));
    expect(own).toEqual({
      ...{ speaker: '甲', head: '能源', terms: ['新能源', '清洁能源'], count: 5, elsewhere: 1 },
      // Six of twelve words, and half of the six occurrences would be 3.
      ...{ per_thousand: 5000 / 6, expected: 3 },
      // Turns of 3, 1, 2 and 0 among 4, 4, 2 and 2: with one rate of ½ residuals of 1 + 1 + 1 + 1; 4/6 and less: all effects are 1.
      deff: 1,
      low: expect.closeTo((1000 / 6) * 1.6234863901184209, 6), // scipy.stats.chi2.ppf(.025, 10) / 2
      high: expect.closeTo((1000 / 6) * 11.66833207932732, 6), // scipy.stats.chi2.ppf(.975, 12) / 2
      // 5 or 6 of 6 with ½: 7 of 64.
      p_rs: expect.closeTo(7 / 64, 12),
      // Two of four turns: 1 of 6.
      ...{ q_shuffled: null, tier: 'described', reason: 'untested', recounts: null, held: null, general: null },
      sentences: ['s1.1', 's1.2', 's3.1'],
    });
    expect(other).toMatchObject({ speaker: '乙', terms: ['能源'], count: 1, elsewhere: 5, expected: 2, p_rs: null, reason: 'less' });
    expect(rest).toEqual([]);
  });

  it('finds what no single word shows: each of them twice, by one speaker', () => {
    const kinds = ['新能源', '清洁能源', '可再生能源', '绿色能源'];
    const said = Array.from({ length: 24 }, (_, i): Said => {
      const filler = Array.from({ length: 30 }, (__, j) => `词${i}语${j}`).join(' ');
      return i % 3 === 0
        ? { speaker: '甲', sentences: [`${kinds[(i / 3) % 4]} ${filler}`] }
        : { speaker: '乙丙'.charAt((i % 3) - 1), sentences: [filler] };
    });
    expect(rowsOf(discuss(said)).find(({ head }) => head === '能源')).toMatchObject({ speaker: '甲', count: 8, tier: 'strong' });
  });

  it('widens the interval by the design effect', () => {
    // The words of the head as 茶 in count-keywords-by-speaker.test.ts.
    const others = [1, 2, 3].map((i) => ({ speaker: '乙', sentences: [`b${i} c${i} d${i} e${i} f${i} g${i}`] }));
    const own = ['新能源 新能源 清洁能源 清洁能源 能源 a', '能源 h i j k l', 'm n o p q r'];
    const [row] = rowsOf(discuss([...own.map((words) => ({ speaker: '甲', sentences: [words] })), ...others]));
    expect(row).toMatchObject({ count: 6, deff: expect.closeTo((7 + 80 / 6) / 6, 12) });
    expect(row?.low).toBeCloseTo(32.94776388367642, 6);
    expect(row?.high).toBeCloseTo(1291.0506202552867, 6);
  });

  it('counts a sentence with two of the words once', () => {
    const [row] = rowsOf(
      discuss([
        { speaker: '甲', sentences: ['新能源 清洁能源', '新能源'] },
        { speaker: '乙', sentences: ['茶'] },
      ]),
    );
    expect(row).toMatchObject({ count: 3, sentences: ['s1.1', 's1.2'] });
  });

  it('has no rows with one speaker, or without heads', () => {
    expect(rowsOf(discuss([{ speaker: '甲', sentences: ['新能源 清洁能源 能源'] }]))).toEqual([]);
    expect(
      rowsOf(
        discuss([
          { speaker: '甲', sentences: ['茶 茶 茶'] },
          { speaker: '乙', sentences: ['水'] },
        ]),
      ),
    ).toEqual([]);
  });
});
