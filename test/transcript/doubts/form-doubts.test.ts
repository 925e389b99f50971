import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { settingsSchema } from '../../../src/settings.js';
import { spokenOf } from '../six-turns.js';
import { parse } from '../sources.js';
import { decided, doubtsOf, TALK, warned } from './talk-with-doubts.js';

describe('form doubts', () => {
  it('are every label, where the whole form is thin; the setting says that it is right', () => {
    const text = '上游岸：先修桥。\n这么办：先修路。\n';
    const { doubts } = parse(text);
    expect(doubts).toMatchObject([{ kind: 'form', share: 1, text: '{name}：{speech}' }]);
    expect(spokenOf(parse(text))).toHaveLength(1);
    expect(spokenOf(decided(text, 'form'))).toEqual(['上游岸: 先修桥。', '这么办: 先修路。']);
  });

  it('are another form whose labels come back, and that has none of the names', () => {
    const { doubts } = parse(`${TALK}上游岸\n先修桥。\n下游岸\n先修路。\n上游岸\n先修船。\n下游岸\n先修河。\n`);
    expect(doubts).toMatchObject([{ kind: 'form', line: 11 }]);
    expect(settingsSchema.safeParse(parseYaml(doubts[0]?.setting || '{}')).success).toBe(true);
  });

  it('are on which side of the speech labels stand, and the setting puts them on the other', () => {
    const text = '修桥要先看水。\n—— 郑海宁\n\n水要先看天。\n—— 陆小萍\n\n天要先看云。\n—— 郑海宁\n\n云要先看风。\n';
    expect(doubtsOf(text)).toEqual(['signature 2 {speech}{newline}——{name}']);
    expect(spokenOf(parse(text))).toEqual(['郑海宁: 修桥要先看水。', '陆小萍: 水要先看天。', '郑海宁: 天要先看云。']);
    expect(spokenOf(decided(text, 'signature'))).toEqual(['郑海宁: 水要先看天。', '陆小萍: 天要先看云。', '郑海宁: 云要先看风。']);
  });

  it('are not about the side where many people sign', () => {
    const names = ['郑海宁', '陆小萍', '白晓桥', '何川'];
    const text = names
      .concat(names)
      .map((name, i) => `第${i}件事已经说完。\n—— ${name}\n\n`)
      .join('');
    expect(warned(parse(text))).toEqual([]);
  });
});
