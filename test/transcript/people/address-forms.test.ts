import { describe, expect, it } from 'vitest';
import { findAddressForms } from '../../../src/transcript/people/address-forms.js';
import { parse } from '../sources.js';

describe('forms of address', () => {
  it('are found where one name begins right behind a character that begins another', () => {
    expect([...findAddressForms('最后请和李老师说两句。', ['和静之', '李四方'])]).toEqual([['李老师', '李四方']]);
  });

  it('are found at the beginning and at the end of a text', () => {
    expect([...findAddressForms('李老师好，谢谢和教授', ['和静之', '李四方'])]).toEqual([
      ['李老师', '李四方'],
      ['和教授', '和静之'],
    ]);
  });
});

describe('forms of address in a discussion', () => {
  const aliases = (said: string): readonly string[] =>
    parse(`何川：${said}\n郑海宁：先修路。\n何川：好。\n郑海宁：好。\n`).people.find(({ name }) => name === '郑海宁')?.aliases ?? [];

  it.each([
    ['请郑老师先说。', ['郑老师']],
    ['郑海宁副局长刚到。', ['郑海宁副局长']],
    ['海宁，你来说。', ['海宁']],
    ['郑重地说一句。', []],
    ['海宁的潮水很大。', []],
  ])('are other names of whom they mean: %s', (said, forms) => expect(aliases(said)).toEqual(forms));

  it('are nobody where two could be meant', () =>
    expect(
      parse('何川：请郑老师先说。\n郑海宁：先修路。\n郑小萍：先修桥。\n何川：好。\n郑海宁：好。\n郑小萍：好。\n').people.flatMap(
        (person) => person.aliases,
      ),
    ).toEqual([]));
});
