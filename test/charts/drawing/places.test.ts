import { describe, expect, it } from 'vitest';
import { castOf, mainSpeakers } from '../../../src/charts/cast.js';
import { placeSections, placeTurns } from '../../../src/charts/drawing/place-turns.js';
import { talkOf } from '../../../src/charts/talk-share/talk-of.js';
import { placeOccurrences } from '../../../src/charts/term-dispersion/place-occurrences.js';
import { orderBySimilarity } from '../../../src/charts/theme-pairs/order-by-similarity.js';
import type { SectionRow, SpeakerRow, TokenRow, TurnRow } from '../../../src/data.js';

const turn = (number: number, section: number, speaker: string, characters: number): TurnRow => ({
  turn: number,
  section,
  speaker,
  kind: speaker === '' ? 'unattributed' : 'spoken',
  time: '',
  characters,
  text: '',
  start: null,
  end: null,
});
const section = (number: number, title: string): SectionRow => ({
  section: number,
  number: '',
  title,
  source: 'heading',
  first_turn: null,
  last_turn: null,
  characters: 0,
});
const turns = [turn(1, 0, '', 10), turn(2, 1, '甲', 20), turn(3, 1, '乙', 30), turn(4, 2, '甲', 40)];
const sections = [section(1, '开头'), section(2, '结尾')];

describe('placeTurns and placeSections', () => {
  it('lay turns end to end, and sections over their turns', () => {
    expect(placeTurns(turns).map(({ start, end }) => [start, end])).toEqual([
      [0, 10],
      [10, 30],
      [30, 60],
      [60, 100],
    ]);
    expect(placeSections(placeTurns(turns), sections)).toEqual([
      { section: 0, title: '', number: '', start: 0, end: 10 },
      { section: 1, title: '开头', number: '1', start: 10, end: 60 },
      { section: 2, title: '结尾', number: '2', start: 60, end: 100 },
    ]);
  });

  it('give nothing for an empty transcript', () => {
    expect(placeSections(placeTurns([]), sections)).toEqual([]);
  });
});

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
      sentences: [sentence('s2.1', 2, '甲', 8), sentence('s2.2', 2, '甲', 12), sentence('s3.1', 3, '乙', 30)],
      // Sentence 2.2 reaches from 100 to 112: its middle is character 10 + 8 + 6.
      tokens: [
        token('s2.1', 90, '数据'),
        token('s2.2', 100, '的', 0),
        token('s2.2', 106, '数据'),
        token('s2.2', 110, '模型'),
        token('s3.1', 200, '数据'),
      ],
    };
    const placed = placeOccurrences(tables, new Set(['数据']));
    expect(placed.map(({ token: { start } }) => start)).toEqual([90, 106, 200]);
    expect(placed.map(({ token: _, ...occurrence }) => occurrence)).toEqual([
      { row: '数据', at: 10, speaker: '甲', sentence: 's2.1' },
      { row: '数据', at: 24, speaker: '甲', sentence: 's2.2' },
      { row: '数据', at: 30, speaker: '乙', sentence: 's3.1' },
    ]);
  });
});

describe('talkOf', () => {
  it('adds up the named characters of each section and of all', () => {
    const { whole, sections: parts } = talkOf({ turns, sections });
    expect(whole.characters).toBe(90);
    expect([...whole.bySpeaker]).toEqual([
      ['甲', 60],
      ['乙', 30],
    ]);
    expect(parts.map((part) => [part.section, part.characters])).toEqual([
      [1, 50],
      [2, 40],
    ]);
  });
});

describe('mainSpeakers', () => {
  const speaker = (name: string, characters: number, spoken = 1): SpeakerRow => ({
    speaker: name,
    role: 'unknown',
    organisation: [],
    title: [],
    aliases: [],
    turns: spoken,
    characters,
    share: null,
    seconds: null,
    questions: 0,
  });

  it('keeps those who say most, in the order of the table', () => {
    const { shown, others } = mainSpeakers([speaker('甲', 1), speaker('乙', 9), speaker('丙', 5), speaker('丁', 9)], 2);
    expect(shown.map((row) => row.speaker)).toEqual(['乙', '丁']);
    expect(others.map((row) => row.speaker)).toEqual(['甲', '丙']);
  });

  it('takes a colour only for those who speak', () => {
    const cast = castOf([speaker('甲', 0, 0), speaker('乙', 9)]);
    expect(cast.speakers.map((row) => row.speaker)).toEqual(['乙']);
    expect(cast.colour('乙')).toBe('#0072B2');
    expect(cast.colour('')).toBe('#aeb6c0');
  });
});

describe('orderByLikeness', () => {
  it('begins with the closest pair and puts the next to the end it is close to', () => {
    const pairs = [
      { a: 'A', b: 'B', dice: 0.9 },
      { a: 'A', b: 'C', dice: 0.5 },
      { a: 'B', b: 'D', dice: 0.4 },
      { a: 'C', b: 'D', dice: 0.1 },
    ];
    expect(orderBySimilarity(['A', 'B', 'C', 'D'], pairs)).toEqual(['C', 'A', 'B', 'D']);
  });

  it('orders items that never meet by their names', () => {
    expect(orderBySimilarity(['C', 'A', 'B'], [])).toEqual(['A', 'B', 'C']);
  });
});
