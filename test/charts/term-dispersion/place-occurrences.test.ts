import { describe, expect, it } from 'vitest';
import { placeOccurrences } from '../../../src/charts/term-dispersion/place-occurrences.js';
import type { TokenRow, TurnRow } from '../../../src/data.js';

const turn = (number: number, speaker: string, characters: number): TurnRow => ({
  ...{ turn: number, section: 1, speaker, kind: 'spoken', time: '', characters, text: '' },
  start: null,
  end: null,
});
const turns = [turn(1, '', 10), turn(2, '甲', 20), turn(3, '乙', 30)];

describe('placeOccurrences', () => {
  const token = (sentence: string, start: number, term: string, counts: 0 | 1 = 1): TokenRow => ({
    sentence,
    start,
    end: start + 2,
    word: term,
    term,
    tag: 'n',
    source: 'engine',
    counts,
    reason: counts === 1 ? '' : 'stop',
  });
  const sentence = (id: string, of: number, speaker: string, characters: number) => ({
    sentence: id,
    turn: of,
    section: 1,
    speaker,
    characters,
    key: 0 as const,
    text: '',
  });

  it('puts a term where its sentence stands, and inside it by its offset', () => {
    const tables = {
      turns,
      sentences: [sentence('2.1', 2, '甲', 8), sentence('2.2', 2, '甲', 12), sentence('3.1', 3, '乙', 30)],
      // Sentence 2.2 reaches from 100 to 112: its middle is character 10 + 8 + 6.
      tokens: [
        token('2.1', 90, '数据'),
        token('2.2', 100, '的', 0),
        token('2.2', 103, '数据', 0),
        token('2.2', 106, '数据'),
        token('2.2', 110, '模型'),
        token('3.1', 200, '数据'),
      ],
    };
    const placed = placeOccurrences(tables, new Set(['数据']));
    expect(placed.map(({ token: { start, sentence }, speaker, position }) => [sentence, start, speaker, position])).toEqual([
      ['2.1', 90, '甲', 10],
      ['2.2', 106, '甲', 24],
      ['3.1', 200, '乙', 30],
    ]);
  });
});
