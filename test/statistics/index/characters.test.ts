import { describe, expect, it } from 'vitest';
import { countCharacters } from '../../../src/statistics/index/characters.js';

describe('countCharacters', () => {
  it.each([
    ['', 0],
    ['春风,又绿了。', 5],
    ['GPT-4o', 1],
    ["don't stop", 2],
    ['3.5亿', 2],
    ['1,000元', 2],
    ['7-8个', 3],
    ['2024年5月', 4],
    ['5G基站', 3],
    ['C++和C#', 3],
    ['ＡＩ时代', 3],
    ['AI/ML', 2],
    ['50%……!“”', 1],
    ['𠮷野家', 3],
    ['葛\u{E0100}城', 2],
    ['カラオケ', 4],
    [' \u3000\n\t', 0],
    ['👩‍🏫讲课', 2],
    ['他说：“AI”，好（3）…', 5],
    ['好，A1吗', 3],
    ['第‘二’，1,000', 3],
    ['好3，4吗', 4],
  ])('%j is %i', (text, expected) => expect(countCharacters(text)).toBe(expected));

  it('does not change when a text is cut between characters', () => {
    expect(countCharacters('一个model有70亿参数')).toBe(countCharacters('一个model') + countCharacters('有70亿参数'));
  });
});
