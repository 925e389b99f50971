import { describe, expect, it } from 'vitest';
import { parse } from './sources.js';

const doubts = (text: string): readonly string[] => parse(text).warnings.map(({ code, line }) => `${code} ${line}`);

describe('what could have been read otherwise', () => {
  it('is a name that differs in one character from one that stands there much oftener', () => {
    const talk = '郑海宁：修桥要先看水。\n陆小萍：水要先看天。\n'.repeat(5);
    expect(doubts(talk)).toEqual([]);
    expect(doubts(`${talk}郑海宇：天要先看云。\n陆小萍：好。\n`)).toEqual(['read.like-name 11']);
  });

  it('is a label that comes back and was not taken for a speaker', () => {
    const talk = '郑海宁：修桥要先看水。\n陆小萍：水要先看天。\n';
    const noted = `${talk}${'桥上组：先看云\n郑海宁：是的。\n'.repeat(4)}`;
    expect(parse(noted).people.map(({ name }) => name)).toEqual(['郑海宁', '陆小萍']);
    expect(doubts(noted)).toEqual(['read.label-left-out 3']);
  });

  it('is nothing in a text that only quotes', () => {
    expect(doubts('郑海宁：他说：“走。”我说：“不走。”\n陆小萍：后来呢？\n郑海宁：后来走了。\n')).toEqual([]);
  });
});
