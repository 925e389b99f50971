import { describe, expect, it } from 'vitest';
import { indexWords } from '../../../src/statistics/index/index-words.js';
import { mapCorrespondence } from '../../../src/statistics/maps/map-correspondence.js';
import { type Discussion, discuss, type Said } from '../discussion.js';

const mapOf = ({ transcript, words, settings }: Discussion) => mapCorrespondence(indexWords(transcript, words, settings));
/** Everybody says each of the eight words twice, and the own ones more often. */
const say = (speaker: string, own: string): Said => ({
  speaker,
  sentences: ['茶 水 山 云 风 雨 雪 霜 '.repeat(2), `${[...own].join(' ')} `.repeat(4)],
});
const SAID = [say('甲', '茶水山'), say('乙', '云风雨'), say('丙', '雪霜茶')];

describe('mapCorrespondence', () => {
  const { points, shares } = mapOf(discuss(SAID));

  it('gives a point for each speaker and each term, with the counts of the table', () => {
    expect(points.filter(({ kind }) => kind === 'speaker').map(({ item, count }) => [item, count])).toEqual([
      ['甲', 28],
      ['乙', 28],
      ['丙', 28],
    ]);
    // 茶 is said 6 + 8 times, the others 6 + 4; of equals the first by code point.
    expect(points.filter(({ kind }) => kind === 'term').map(({ item, count }) => [item, count])).toEqual([
      ['茶', 14],
      ...['云', '山', '水', '雨', '雪', '霜', '风'].map((term) => [term, 10]),
    ]);
    expect(shares[0] + shares[1]).toBeCloseTo(1, 9);
  });

  it('puts a word nearest to the speaker who says it more', () => {
    const at = (item: string) => points.find((point) => point.item === item) ?? { x: 0, y: 0 };
    const distance = (term: string, speaker: string): number => Math.hypot(at(term).x - at(speaker).x, at(term).y - at(speaker).y);
    for (const other of ['甲', '丙']) expect(distance('云', '乙')).toBeLessThan(distance('云', other));
  });

  it('has no points with fewer than three speakers of at least 12 of the words, or fewer than eight terms', () => {
    expect(mapOf(discuss(SAID.slice(0, 2))).points).toEqual([]);
    expect(mapOf(discuss([...SAID.slice(0, 2), { speaker: '丙', sentences: ['茶 水 山 云'] }])).points).toEqual([]);
    expect(mapOf(discuss(SAID.map(({ speaker }) => ({ speaker, sentences: ['茶 水 山 '.repeat(9)] })))).points).toEqual([]);
  });
});
