import { describe, expect, it } from 'vitest';
import { SIX, saidOf, speakersOf, talk } from '../../six-turns.js';
import { parse } from '../../sources.js';

const TITLES = ['桥在哪里', '谁来出钱', '明年怎么办'];
/** Three sections of two turns each, every one under its heading. */
const sectionsUnder = (headings: readonly string[]): string => {
  const lines = [
    '何川：桥要先修好，路可以再等等。',
    '陆萍：路先修，桥等得起。',
    '何川：街道出一半，剩下的大家凑。',
    '陆萍：大家出。',
    '何川：先修桥，再修路。',
    '陆萍：好。',
  ];
  return headings.map((heading, i) => `${heading}\n${lines.slice(i * 2, i * 2 + 2).join('\n')}\n`).join('');
};
const headingsOf = (text: string): readonly string[] => parse(text).sections.map(({ number, title }) => `${number} ${title}`.trim());

describe('headings', () => {
  it.each<[string, (title: string, i: number) => string, (i: number) => string]>([
    ['01桥', (title, i) => `0${i + 1}${title}`, (i) => `0${i + 1}`],
    ['01 | 桥', (title, i) => `0${i + 1} | ${title}`, (i) => `0${i + 1}`],
    ['#01 桥', (title, i) => `#0${i + 1} ${title}`, (i) => `0${i + 1}`],
    ['1. 桥', (title, i) => `${i + 1}. ${title}`, (i) => `${i + 1}`],
    ['一、桥', (title, i) => `${'一二三'.charAt(i)}、${title}`, (i) => '一二三'.charAt(i)],
    ['（一）桥', (title, i) => `（${'一二三'.charAt(i)}）${title}`, (i) => '一二三'.charAt(i)],
    ['第一部分：桥', (title, i) => `第${'一二三'.charAt(i)}部分：${title}`, (i) => `第${'一二三'.charAt(i)}部分`],
    ['第一轮 桥', (title, i) => `第${'一二三'.charAt(i)}轮 ${title}`, (i) => `第${'一二三'.charAt(i)}轮`],
    ['议题一：桥', (title, i) => `议题${'一二三'.charAt(i)}：${title}`, (i) => `议题${'一二三'.charAt(i)}`],
    ['Part 1 桥', (title, i) => `Part ${i + 1} ${title}`, (i) => `Part ${i + 1}`],
    ['▍桥', (title) => `▍${title}`, () => ''],
    ['★ 桥 ★', (title) => `★ ${title} ★`, () => ''],
    ['/ 桥 /', (title) => `/ ${title} /`, () => ''],
    ['【桥】', (title) => `【${title}】`, () => ''],
    ['“桥”', (title) => `“${title}”`, () => ''],
    ['## 桥', (title) => `## ${title}`, () => ''],
    ['## 01 桥', (title, i) => `## 0${i + 1} ${title}`, (i) => `0${i + 1}`],
    ['**桥**', (title) => `**${title}**`, () => ''],
  ])('are found as %s, and nobody says them', (_, write, number) => {
    const text = sectionsUnder(TITLES.map(write));
    expect(headingsOf(text)).toEqual(TITLES.map((title, i) => `${number(i)} ${title}`.trim()));
    const { turns } = parse(text);
    expect(turns.map(({ section, speaker }) => `${section} ${speaker}`)).toEqual([
      '1 何川',
      '1 陆萍',
      '2 何川',
      '2 陆萍',
      '3 何川',
      '3 陆萍',
    ]);
  });

  it('are found with their characters set apart', () =>
    expect(headingsOf(sectionsUnder(['報 告 事 項', '討 論 事 項', '臨 時 動 議']))).toEqual(['報告事項', '討論事項', '臨時動議']));

  it('are short lines between what has ended and a label', () =>
    expect(headingsOf(`桥与路\n\n${sectionsUnder(['桥在哪里？', '谁来出钱', '明年怎么办'])}`)).toEqual([
      '桥在哪里？',
      '谁来出钱',
      '明年怎么办',
    ]));

  it.each(['01', '#01'])('are a title below its number %s on a line of its own', (first) =>
    expect(headingsOf(sectionsUnder(TITLES.map((title, i) => `${first.replace('1', `${i + 1}`)}\n${title}`)))).toEqual(
      TITLES.map((title, i) => `0${i + 1} ${title}`),
    ),
  );

  it('may miss one number, as authors miscount', () =>
    expect(headingsOf(sectionsUnder(['01桥在哪里', '02谁来出钱', '04明年怎么办，后年呢']))).toEqual([
      '01 桥在哪里',
      '02 谁来出钱',
      '04 明年怎么办，后年呢',
    ]));

  it('keep marks of quotation within them', () =>
    expect(headingsOf(sectionsUnder(['01旧桥“旧”在哪里', '02谁来出“第一笔”', '03明年怎么办']))[1]).toBe('02 谁来出“第一笔”'));

  it('are what one says in few words before they say it at length', () => {
    const text =
      '何川：先修桥再说\n何川：桥不修，谁也过不去。\n陆萍：路比桥要紧\n陆萍：路坏了，桥也没用。\n何川：钱由街道出\n何川：街道今年有钱。\n';
    expect(headingsOf(text)).toEqual(['何川：先修桥再说', '陆萍：路比桥要紧', '何川：钱由街道出']);
    expect(saidOf(parse(text))).toEqual(['何川: 桥不修，谁也过不去。', '陆萍: 路坏了，桥也没用。', '何川: 街道今年有钱。']);
  });

  it('stand over the turns of the one who spoke before, too', () =>
    expect(speakersOf(parse('01桥\n何川：修桥。\n02路\n何川：修路。\n陆萍：好。\n03船\n何川：修船。\n陆萍：好。\n'))).toEqual([
      '何川',
      '何川',
      '陆萍',
      '何川',
      '陆萍',
    ]));
});

describe('no headings', () => {
  it.each([
    ['【', '】'],
    ['（', '）'],
    ['[', ']'],
  ])('are short questions below a label between %s and %s', (open, close) =>
    expect(saidOf(parse(talk((name, said) => `${open}${name}${close}\n${said}`)))).toEqual(SIX),
  );

  it('are lines between marks that come back as they are', () =>
    expect(headingsOf(sectionsUnder(['▍休息一会', '▍休息一会', '▍休息一会']))).toEqual([]));

  const TALK = talk((name, said) => `${name}：${said}`, ['陆敏舒', '何川', '白晓桥']);
  const within = (lines: string): string => TALK.replace('下游正好相反。\n', `下游正好相反。\n${lines}\n`);

  it.each([
    ['points of a list that end as sentences do', '1. 先看水位。\n2. 再看泥沙。\n3. 最后看钱。'],
    ['points of a list one below the other', '1. 先看水位\n2. 再看泥沙\n3. 最后看钱'],
    ['points in Han one below the other', '一、先看水位\n二、再看泥沙\n三、最后看钱'],
    ['points behind bullets', '• 先看水位。\n• 再看泥沙。\n• 最后看钱。'],
    ['a stage direction', '（掌声）'],
    ['a stage direction in square brackets', '【播放视频】'],
    ['lines behind a sign that are said', '★ 先看水位！\n★ 再看泥沙！'],
    ['a date', '2025年6月14日'],
    ['a rule', '———'],
    ['a time of day', '下午3:05'],
    ['an unfinished line', '我还想说，'],
  ])('are %s', (_, lines) => {
    const { sections, turns } = parse(within(lines));
    expect(sections).toEqual([]);
    expect(turns.map(({ speaker }) => speaker)).toEqual(SIX.map((turn) => turn.split(':')[0]));
  });
});
