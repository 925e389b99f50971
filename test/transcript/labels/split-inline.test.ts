import { describe, expect, it } from 'vitest';
import { saidOf } from '../six-turns.js';
import { parse } from '../sources.js';

describe('several turns in one paragraph', () => {
  it.each([
    ['问：桥修好了吗？ 答：还没有。 问：什么时候修？ 答：明年。\n', ['问: 桥修好了吗？', '答: 还没有。', '问: 什么时候修？', '答: 明年。']],
    [
      '何川：桥修好了吗？陆萍：还没有。\n何川：什么时候修？\n陆萍：明年。何川：好。\n',
      ['何川: 桥修好了吗？', '陆萍: 还没有。', '何川: 什么时候修？', '陆萍: 明年。', '何川: 好。'],
    ],
    ['【何川】修桥。【陆萍】修路。\n【何川】好。\n【陆萍】也好。\n', ['何川: 修桥。', '陆萍: 修路。', '何川: 好。', '陆萍: 也好。']],
  ])('are parted where a label that the file knows follows the end of a sentence: %j', (text, turns) =>
    expect(saidOf(parse(text))).toEqual(turns),
  );

  it.each([
    ['何川：我问他，陆萍：你来吗？\n陆萍：来。\n何川：好。\n陆萍：好。\n', '何川: 我问他，陆萍：你来吗？'],
    ['何川：走吧。我问他，陆萍：你来吗？\n陆萍：来。\n何川：好。\n陆萍：好。\n', '何川: 走吧。我问他，陆萍：你来吗？'],
    ['何川：他说。岸上的人：快来。\n陆萍：来。\n何川：好。\n陆萍：好。\n', '何川: 他说。岸上的人：快来。'],
  ])('are one where no sentence ends, or the file does not know the label: %j', (text, first) =>
    expect(saidOf(parse(text))[0]).toBe(first),
  );

  it('are parted at every name that the settings give, once only and in whatever form the others are written', () => {
    const people = [{ name: '许建国', aliases: ['老许'] }, '纪川'];
    const text = '【何川】修桥。老许：别急，我来说。我问他，纪川：你来吗？\n【陆萍】修路。纪川: 我也来。\n【何川】好。\n【陆萍】也好。\n';
    expect(saidOf(parse(text, { people }))).toEqual([
      '何川: 修桥。',
      '许建国: 别急，我来说。我问他，纪川：你来吗？',
      '陆萍: 修路。',
      '纪川: 我也来。',
      '何川: 好。',
      '陆萍: 也好。',
    ]);
  });

  it('keep their places in the text', () => {
    const { turns, text } = parse('问：桥修好了吗？ 答：还没有。 问：什么时候修？ 答：明年。\n');
    expect(turns.flatMap(({ paragraphs }) => paragraphs.map(({ start }) => start))).toEqual(
      ['桥修', '还没', '什么', '明年'].map((said) => text.indexOf(said)),
    );
  });
});
