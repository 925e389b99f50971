import { describe, expect, it } from 'vitest';
import { parse } from '../sources.js';
import { doubtsOf, ONCE, TALK, warned } from './talk-with-doubts.js';

describe('findDoubts', () => {
  it('finds nothing in a file of plain labels, nor in speech that quotes', () => {
    expect(doubtsOf(TALK)).toEqual([]);
    expect(doubtsOf('郑海宁：他说：“走。”我说：“不走。”\n陆小萍：后来呢？\n郑海宁：后来走了。\n')).toEqual([]);
  });

  it('puts what moves most first, and warns above one in a hundred characters alone', () => {
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
