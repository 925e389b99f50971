import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Doubt, Transcript } from '../../../src/data.js';
import { type RawSettings, settingsSchema } from '../../../src/settings.js';
import { namesOf, spokenOf } from '../six-turns.js';
import { parse } from '../sources.js';

const TALK = '郑海宁：修桥要先看水。\n陆小萍：水要先看天。\n'.repeat(5);
const ONCE = '天要先看云，云要先看风。';

/** "kind line text" of each doubt. */
const doubtsOf = (text: string): readonly string[] => parse(text).doubts.map(({ kind, line, text: said }) => `${kind} ${line} ${said}`);
const warned = (transcript: Transcript): readonly string[] => transcript.warnings.map(({ code, line }) => `${code} ${line}`);

/** The reading with the line of settings that the first doubt of the kind shows. */
function decided(text: string, kind: Doubt['kind']): Transcript {
  const doubt = parse(text).doubts.find((one) => one.kind === kind);
  return parse(text, parseYaml(doubt?.setting ?? '') as RawSettings);
}

describe('what could have been read otherwise', () => {
  it('is nothing in a file of plain labels, nor in speech that quotes', () => {
    expect(doubtsOf(TALK)).toEqual([]);
    expect(doubtsOf('郑海宁：他说：“走。”我说：“不走。”\n陆小萍：后来呢？\n郑海宁：后来走了。\n')).toEqual([]);
  });

  it('is a label on thin evidence, and the setting makes it nobody', () => {
    const text = `${TALK}佐藤健一郎：${ONCE}\n陆小萍：好。\n`;
    expect(doubtsOf(text)).toEqual(['taken 11 佐藤健一郎']);
    expect(warned(parse(text))).toEqual(['read.doubt-taken 11']);
    expect(parse(text).doubts[0]?.share).toBeCloseTo(18 / text.replaceAll('\n', '').length, 10);
    const without = decided(text, 'taken');
    expect(namesOf(without)).toEqual(['郑海宁', '陆小萍']);
    expect(spokenOf(without).at(-1)).toBe(`陆小萍: 水要先看天。|佐藤健一郎：${ONCE}|好。`);
    expect(without.doubts).toEqual([]);
  });

  it('is whoever stands in a further form that carries none of the first', () => {
    const further = '§上游§ 天要先看云。\n§下游§ 云要先看风。\n'.repeat(2);
    expect(doubtsOf(TALK + further)).toEqual(['taken 11 上游', 'taken 12 下游', 'taken 13 上游', 'taken 14 下游']);
    expect(namesOf(parse(TALK + further))).toEqual(['郑海宁', '陆小萍', '上游', '下游']);
  });

  it('is a phrase that looks like a label and was not taken, and the setting makes it somebody', () => {
    const text = `${TALK}桥上那边：${ONCE}\n郑海宁：好。\n`;
    expect(namesOf(parse(text))).toEqual(['郑海宁', '陆小萍']);
    expect(doubtsOf(text)).toEqual(['refused 11 桥上那边']);
    expect(warned(parse(text))).toEqual(['read.doubt-refused 11']);
    expect(parse(text).doubts[0]?.share).toBeCloseTo(17 / text.replaceAll('\n', '').length, 10);
    const taken = decided(text, 'refused');
    expect(spokenOf(taken).slice(-2)).toEqual([`桥上那边: ${ONCE}`, '郑海宁: 好。']);
  });

  it('counts for a phrase all that is said under it, up to the next label', () => {
    const text = `${TALK}桥上那边：${ONCE}\n${ONCE}\n${ONCE}\n郑海宁：好。\n`;
    expect(parse(text).doubts[0]?.share).toBeCloseTo((17 + 24) / text.replaceAll('\n', '').length, 10);
  });

  it('is every label, where the whole form is thin; the setting says that it is right', () => {
    const text = '上游岸：先修桥。\n这么办：先修路。\n';
    const { doubts } = parse(text);
    expect(doubts).toMatchObject([{ kind: 'form', share: 1, text: '{name}：{speech}' }]);
    expect(spokenOf(parse(text))).toHaveLength(1);
    expect(spokenOf(decided(text, 'form'))).toEqual(['上游岸: 先修桥。', '这么办: 先修路。']);
  });

  it('is another form whose labels come back, and that carries none of the people', () => {
    const { doubts } = parse(`${TALK}上游岸\n先修桥。\n下游岸\n先修路。\n上游岸\n先修船。\n下游岸\n先修河。\n`);
    expect(doubts).toMatchObject([{ kind: 'form', line: 11 }]);
    expect(settingsSchema.safeParse(parseYaml(doubts[0]?.setting || '{}')).success).toBe(true);
  });

  it('is on which side of the speech labels stand, and the setting puts them on the other', () => {
    const text = '修桥要先看水。\n—— 郑海宁\n\n水要先看天。\n—— 陆小萍\n\n天要先看云。\n—— 郑海宁\n\n云要先看风。\n';
    expect(doubtsOf(text)).toEqual(['signature 2 {speech}{newline}——{name}']);
    expect(spokenOf(parse(text))).toEqual(['郑海宁: 修桥要先看水。', '陆小萍: 水要先看天。', '郑海宁: 天要先看云。']);
    expect(spokenOf(decided(text, 'signature'))).toEqual(['郑海宁: 水要先看天。', '陆小萍: 天要先看云。', '郑海宁: 云要先看风。']);
  });

  it('is on no side where many people sign', () => {
    const names = ['郑海宁', '陆小萍', '白晓桥', '何川'];
    const text = names
      .concat(names)
      .map((name, i) => `第${i}件事已经说完。\n—— ${name}\n\n`)
      .join('');
    expect(warned(parse(text))).toEqual([]);
  });

  it('is a name that differs in one character from one that stands there much oftener, and the setting joins them', () => {
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

  it('is whom a number seems to be, without a warning; the setting gives the name', () => {
    const text = '发言人1：我叫郭丽，说两句。\n发言人2：先修路。\n发言人1：先修桥。\n发言人2：先修路。\n';
    expect(doubtsOf(text)).toEqual(['name 1 发言人1']);
    expect(warned(parse(text))).toEqual([]);
    expect(namesOf(decided(text, 'name'))).toEqual(['郭丽', '发言人2']);
  });

  it('is a line behind the discussion that is neither field nor notice; to skip it settles it', () => {
    const text = `${TALK}责任编辑：卜一鱼\n桥上的灯一直亮到天明\n`;
    const { doubts } = parse(text);
    expect(doubts).toMatchObject([{ kind: 'aside', line: 12, text: '桥上的灯一直亮到天明', setting: 'reading: { skip: [12] }' }]);
    expect(parse(text, { reading: { skip: [12] } }).doubts).toEqual([]);
  });

  it('stands with what moves most first, and warns above one in a hundred characters alone', () => {
    const long = '郑海宁：修桥要先看水。\n陆小萍：水要先看天。\n'.repeat(200);
    const text = `${long}佐藤健一郎：好。\n陆小萍：好。\n佐藤健二：${ONCE.repeat(10)}\n陆小萍：好。\n`;
    const transcript = parse(text);
    expect(transcript.doubts.map(({ text: label }) => label)).toEqual(['佐藤健二', '佐藤健一郎']);
    expect(transcript.doubts.map(({ share }) => share > 0.01)).toEqual([true, false]);
    expect(warned(transcript)).toEqual(['read.doubt-taken 403']);
  });

  it('says in both languages what it is, and in the warning also what decides it', () => {
    const { doubts, warnings } = parse(`${TALK}佐藤健一郎：${ONCE}\n陆小萍：好。\n`);
    expect(doubts[0]?.message.zh).toContain('“佐藤健一郎”');
    expect(warnings[0]?.message.en).toContain('reading: { not_labels: [佐藤健一郎] }');
  });
});
