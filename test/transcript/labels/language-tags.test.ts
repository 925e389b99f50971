import { describe, expect, it } from 'vitest';
import { NAMES, SAID, SIX, saidOf, spokenOf, talk } from '../six-turns.js';
import { parse } from '../sources.js';

describe('a text in two languages', () => {
  it.each([
    ['EN: ', 'CN: '],
    ['English: ', '中文：'],
    ['原文：', '译文：'],
    ['英：', '中：'],
  ])('with the tags %s and %s is read in Chinese, without its tags', (foreign, chinese) => {
    const transcript = parse(talk((name, said, i) => `★${name}★\n${foreign}Number ${i} is said.\n${chinese}${said}`));
    expect(saidOf(transcript)).toEqual(SIX);
    const asides = transcript.asides.map(({ start, end }) => transcript.text.slice(start, end));
    expect(asides).toContain(`${foreign}Number 0 is said.`);
  });

  it('is left as it is where one line alone has a tag', () =>
    expect(spokenOf(parse(talk((name, said, i) => (i === 0 ? `${name}：EN: Yes. ${said}` : `${name}：${said}`))))).toEqual([
      `${NAMES[0]}: EN: Yes. ${SAID[0]}`,
      ...SIX.slice(1),
    ]));

  it('loses nothing where a tag stands once', () => {
    const transcript = parse(
      talk((name, said, i) => (i === 2 ? `${name}：${said}\n英文：每周两节。\n中文：每周四节。` : `${name}：${said}`)),
    );
    expect(saidOf(transcript).join()).toContain('每周两节。');
  });

  it('gives what a Latin label translates to whom it follows', () => {
    const latin: Readonly<Record<string, string>> = { 何川: 'He Chuan', 陆敏舒: 'Lu Minshu', 白晓桥: 'Bai Xiaoqiao' };
    const { people, turns } = parse(talk((name, said, i) => `${name}：${said}\n${latin[name]}: Number ${i} is said.`));
    expect(turns.map(({ speaker }) => speaker)).toEqual([...NAMES, ...NAMES]);
    expect(people.map(({ aliases }) => aliases)).toEqual([['Lu Minshu'], ['He Chuan'], ['Bai Xiaoqiao']]);
  });

  it('has two people where the Latin label follows more than one', () => {
    const text = '何川：先修桥。\nKai: The road first.\n陆萍：先修路。\nKai: The bridge first.\n何川：好。\nKai: Good.\n';
    expect(parse(text).people.map(({ name }) => name)).toEqual(['何川', 'Kai', '陆萍']);
  });
});
