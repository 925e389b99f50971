import { describe, expect, it } from 'vitest';
import { itemsInTurns } from '../../../src/statistics/counts/items-in-turns.js';
import { indexWords } from '../../../src/statistics/index/index-words.js';
import { discuss } from '../discussion.js';

/** Sentences 0–2, 3 (nobody's), 4–5, 6. */
const { transcript, words, settings } = discuss([
  { speaker: '甲', sentences: ['茶', '茶', '水'] },
  { speaker: '', sentences: ['茶'] },
  { speaker: '乙', sentences: ['茶 水', '山'] },
  { speaker: '甲', sentences: ['山'] },
]);
const items = [
  { name: '茶', sentences: [0, 1, 4] },
  { name: '水', sentences: [2, 4] },
  { name: '山', sentences: [5, 6] },
  { name: '云', sentences: [] },
];
const { strataOf, turnsOf, forEachPair } = itemsInTurns(indexWords(transcript, words, settings), items);

describe('itemsInTurns', () => {
  it('gives the turns that have both, with all their sentences and those of either', () => {
    expect(strataOf(0, 1)).toEqual([
      { units: 3, row: 2, column: 1 },
      { units: 2, row: 1, column: 1 },
    ]);
    expect(strataOf(1, 0)).toEqual([
      { units: 3, row: 1, column: 2 },
      { units: 2, row: 1, column: 1 },
    ]);
    expect(strataOf(0, 2)).toEqual([{ units: 2, row: 1, column: 1 }]);
    expect(strataOf(0, 3)).toEqual([]);
  });

  it('gives all turns of one item, with the other and both where they are', () => {
    expect(turnsOf(0, 1, [4])).toEqual([
      { units: 3, row: 2, column: 1, both: 0 },
      { units: 2, row: 1, column: 1, both: 1 },
    ]);
    expect(turnsOf(2, 0, [])).toEqual([
      { units: 2, row: 1, column: 1, both: 0 },
      { units: 1, row: 1, column: 0, both: 0 },
    ]);
  });

  it('calls once for each pair that is in two turns', () => {
    const pairs: string[] = [];
    forEachPair((a, b) => pairs.push(`${items[a]?.name}${items[b]?.name}`));
    expect(pairs).toEqual(['茶水']);
  });

  it('calls for all such pairs, of many items', () => {
    const said = Array.from({ length: 5 }, (_, turn) => ({
      speaker: '甲乙'.charAt(turn % 2),
      sentences: Array.from({ length: 4 }, (__, i) => `a${turn}${i}`),
    }));
    const { transcript: text, words: said5, settings: set } = discuss(said);
    const many = Array.from({ length: 9 }, (_, item) => ({
      name: String(item),
      sentences: [...Array(20).keys()].filter((sentence) => (sentence * sentence + 3 * item) % (item + 3) === 0),
    }));
    const { forEachPair: each } = itemsInTurns(indexWords(text, said5, set), many);
    const found: string[] = [];
    each((a, b) => found.push(`${a} ${b}`));
    const turns = many.map(({ sentences }) => new Set(sentences.map((sentence) => Math.floor(sentence / 4))));
    const wanted = turns.flatMap((own, a) =>
      turns.flatMap((others, b) => (b > a && [...own].filter((turn) => others.has(turn)).length > 1 ? [`${a} ${b}`] : [])),
    );
    expect(found).toEqual(wanted);
    expect(wanted.length).toBeGreaterThan(5);
  });
});
