import { describe, expect, it } from 'vitest';
import { talkOf } from '../../../src/charts/talk-share/talk-of.js';
import type { SectionRow, TurnRow } from '../../../src/data.js';

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
