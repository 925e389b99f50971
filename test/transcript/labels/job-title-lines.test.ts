import { describe, expect, it } from 'vitest';
import { spokenOf } from '../six-turns.js';
import { parse } from '../sources.js';

const said = (name: string, office: string, text: string): string => `${name}\n${office}\n${text}\n\n`;
const TALK =
  said('郑海宁', '石桥镇中心小学校长', '修桥要先看水。') +
  said('陆小萍', '河社记者', '水要先看天。') +
  said('郑海宁', '石桥镇中心小学校长', '天要先看云。') +
  said('陆小萍', '河社记者', '云要先看风。');

describe('an office on the line below the name', () => {
  it('belongs to the name and is no speaker', () => {
    const transcript = parse(TALK);
    expect(spokenOf(transcript)).toEqual([
      '郑海宁: 修桥要先看水。',
      '陆小萍: 水要先看天。',
      '郑海宁: 天要先看云。',
      '陆小萍: 云要先看风。',
    ]);
    expect(transcript.people[0]).toMatchObject({ name: '郑海宁', organisations: ['石桥镇中心小学'], titles: ['校长'] });
  });

  it('is a label where it stands without a name', () =>
    expect(spokenOf(parse('校长\n修桥要先看水。\n\n记者\n水要先看天。\n\n校长\n天要先看云。\n\n记者\n云要先看风。\n'))[0]).toBe(
      '校长: 修桥要先看水。',
    ));
});
