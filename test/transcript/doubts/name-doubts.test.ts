import { describe, expect, it } from 'vitest';
import { namesOf } from '../six-turns.js';
import { parse } from '../sources.js';
import { decided, doubtsOf, TALK, warned } from './talk-with-doubts.js';

describe('name doubts', () => {
  it('are a name that differs in one character from one that stands there much oftener, and the setting joins them', () => {
    const text = `${TALK}郑海宇：天要先看云。\n陆小萍：好。\n`;
    expect(doubtsOf(text)).toEqual(['name 11 郑海宇']);
    expect(warned(parse(text))).toEqual(['read.doubt-name 11']);
    const joined = decided(text, 'name');
    expect(joined.people.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['郑海宁', ['郑海宇']],
      ['陆小萍', []],
    ]);
    expect(doubtsOf(`${TALK}郑海宇：天要先看云。\n陆小萍：好。\n`.replaceAll('郑海', '郑'))).toEqual([]);
  });

  it('are whom a number seems to be, without a warning; the setting gives the name', () => {
    const text = '发言人1：我叫郭丽，说两句。\n发言人2：先修路。\n发言人1：先修桥。\n发言人2：先修路。\n';
    expect(doubtsOf(text)).toEqual(['name 1 发言人1']);
    expect(warned(parse(text))).toEqual([]);
    expect(namesOf(decided(text, 'name'))).toEqual(['郭丽', '发言人2']);
  });
});
