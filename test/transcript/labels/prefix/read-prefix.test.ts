import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/math/random.js';
import { readPrefix } from '../../../../src/transcript/labels/prefix/read-prefix.js';
import type { Reading } from '../../../../src/transcript/labels/prefix/reading.js';

const readings = (line: string): readonly Reading[] => readPrefix(line, { bold: 0 }).readings;

/** Mark, value, note and mark of each reading. */
const marks = (line: string): readonly string[] =>
  readings(line).map(({ left, value, note, right }) => `${left} ${value.replace(/[\s\u3000]+/g, '_')} ${note} ${right}`);

describe('readPrefix', () => {
  it.each([
    ['何川：好。', ' 何川  ：'],
    ['何川: 好。', ' 何川  ：'],
    ['何川﹕好。', ' 何川  ：'],
    ['【何川】好。', '【 何川  】'],
    ['★何川★好。', '★ 何川  ★'],
    ['【家委】何川(7766554)', ' 何川 7766554 '],
    ['[群主]何川：好。', ' 何川  ：'],
    ['问题3（何川）：好。', '（ 何川  ）：'],
    ['001  何川：好。', ' 何川  ：'],
    ['12\t何川：好。', ' 何川  ：'],
    ['Luna☆(88120)', ' Luna☆ 88120 '],
    ['提问二【何川】好。', '【 何川  】'],
    ['市新闻办主任、新闻发言人 何川：好。', ' 市新闻办主任、新闻发言人_何川  ：'],
    ['❖ 何川 ❖ 好。', '❖ 何川  ❖'],
    ['⟦何川⟧', '⟦ 何川  ⟧'],
    ['何川 ⸺ 好。', ' 何川  ⸺'],
    ['何川 // 好。', ' 何川  //'],
    ['▲ 何川：好。', '▲ 何川  ：'],
    ['何川（云岭大学教授）：好。', ' 何川 云岭大学教授 ：'],
    ['何川(主持)：好。', ' 何川 主持 ：'],
    ['《澜江晚报》记者：好。', ' 《澜江晚报》记者  ：'],
    ['网友“小鱼”：好。', ' 网友“小鱼”  ：'],
    ['“小鱼”网友：好。', ' “小鱼”网友  ：'],
    ['Tony 王：好。', ' Tony_王  ：'],
    ['J. Weller: Good.', ' J._Weller  ：'],
    ['岳　霜：好。', ' 岳_霜  ：'],
    ['阿依古丽·买买提：好。', ' 阿依古丽·买买提  ：'],
    ['SPEAKER_00: Good.', ' SPEAKER_00  ：'],
    ['[name=何川] 好。', '[name= 何川  ]'],
    ['何川 - 云岭大学：好。', ' 何川_-_云岭大学  ：'],
    ['何川/云岭大学：好。', ' 何川/云岭大学  ：'],
    ['何川 好。', ' 何川   '],
    ['何川\t好。', ' 何川    '],
    ['何川　　好。', ' 何川    '],
  ])('of %s has mark, value, mark', (line, reading) => expect(marks(line)).toContain(reading));

  it.each([
    ['1. 何川：好。', '何川'],
    ['（一）何川：好。', '何川'],
    ['三、何川：好。', '何川'],
    ['07 何川：好。', '何川'],
  ])('of %s takes off the number of a list', (line, value) =>
    expect(readings(line)).toMatchObject([{ left: '', value, right: '：', numbered: true }]),
  );

  it('leaves a number that may be part of a name', () =>
    expect(readings('07号：好。').map(({ value, numbered }) => [value, numbered])).toEqual([
      ['07号', false],
      ['号', true],
    ]));

  it.each([
    ['[00:00:12] 何川：好。', '00:00:12'],
    ['何川（00:00:12）：好。', '00:00:12'],
    ['何川 00:00:12', '00:00:12'],
    ['00:12 何川：好。', '00:12'],
  ])('of %s looks through the time', (line, time) => expect(readings(line)).toMatchObject([{ value: '何川', time, lateTime: '' }]));

  it('ends the value where the bold type ends, though nothing stands between it and the speech', () => {
    const valuesOf = (bold: number) =>
      readPrefix('何川先修桥，再修路。', { bold }).readings.map(({ value, right, from }) => [value, right, from]);
    expect(valuesOf(2)).toContainEqual(['何川', '', 2]);
    expect(valuesOf(0)).toEqual([]);
    // The whole line is bold, or half of it: emphasis.
    expect(valuesOf(10)).toEqual([]);
  });

  it('of 何川： 14:00 到。 leaves open whether the time is said', () =>
    expect(readings('何川： 14:00 到。')).toMatchObject([{ time: '', lateTime: '14:00', from: 3 }]));

  it('says where the value lies, where the speech begins, and whether any follows', () => {
    expect(readings('★ 何川 ★ 好。')).toMatchObject([{ at: 2, end: 4, from: 6, alone: false }]);
    expect(readings('★ 何川 ★')).toMatchObject([{ at: 2, end: 4, alone: true }]);
  });

  it('finds the value between any signs of Unicode', () => {
    const signs = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((sign) => MARK.test(sign));
    expect(signs.length).toBeGreaterThan(3000);
    const next = seededRandom(3);
    const draw = (): string => signs[Math.floor(next() * signs.length)] ?? '';
    const wrong = Array.from({ length: 2000 }, () => [draw(), draw() + (next() < 0.3 ? draw() : '')] as const).filter(
      ([left, right]) =>
        !readings(`${left}何川${right}先修桥。`).some((one) => one.left === left && one.value === '何川' && one.right === right),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    'https://a.example/x 好。',
    '（台下：好！）接着说。',
    '【观众：没听清】好。',
    '我说，何川：好。',
    '好。何川：不好。',
    'a = 3',
    '何川”好',
    '何川）好',
    '**',
    '',
    `${'先修桥再修路'.repeat(8)}：好。`,
  ])('has no reading of %s', (line) => expect(readings(line)).toEqual([]));
});

/** Signs that are no halves of brackets, end no clause, join no names, and are no colons. */
const MARK = /^(?![（(【[［〔「『《〈“‹«<）)】\]］〕」』》〉”›»>。！？!?；;，,、…·•・‧.'’_\-&/@＠：:︰﹕=○"])[\p{P}\p{S}]$/u;
