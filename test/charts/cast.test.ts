import { describe, expect, it } from 'vitest';
import { castOf, mainSpeakers } from '../../src/charts/cast.js';
import type { SpeakerRow } from '../../src/data.js';

describe('mainSpeakers and castOf', () => {
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
    counted: 1,
  });

  it('keeps those who say most, in the order of the table', () => {
    const { shown, others } = mainSpeakers([speaker('甲', 1), speaker('乙', 9), speaker('丙', 5), speaker('丁', 9)], 2);
    expect(shown.map((row) => row.speaker)).toEqual(['乙', '丁']);
    expect(others.map((row) => row.speaker)).toEqual(['甲', '丙']);
  });

  it('gives nobody a colour where people outnumber the colours', () => {
    const names = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸', '子', '丑'].map((name) => speaker(name, 1));
    expect(castOf(names).coloured).toBe(true);
    const cast = castOf([...names, speaker('寅', 1)]);
    expect([cast.coloured, cast.colour('乙'), cast.colour('寅')]).toEqual([false, '#0072B2', '#0072B2']);
  });

  it('takes a colour only for those who speak', () => {
    const cast = castOf([speaker('甲', 0, 0), speaker('乙', 9)]);
    expect(cast.speakers.map((row) => row.speaker)).toEqual(['乙']);
    expect(cast.colour('乙')).toBe('#0072B2');
    expect(cast.colour('')).toBe('#aeb6c0');
  });
});
