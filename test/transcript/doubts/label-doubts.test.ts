import { describe, expect, it } from 'vitest';
import { namesOf, spokenOf } from '../six-turns.js';
import { parse } from '../sources.js';
import { decided, doubtsOf, ONCE, TALK, warned } from './talk-with-doubts.js';

describe('labelDoubts', () => {
  it('find a label on thin evidence, and the setting makes it nobody', () => {
    const text = `${TALK}佐藤健一郎：${ONCE}\n陆小萍：好。\n`;
    expect(doubtsOf(text)).toEqual(['taken 11 佐藤健一郎']);
    expect(warned(parse(text))).toEqual(['read.doubt-taken 11']);
    expect(parse(text).doubts[0]?.share).toBeCloseTo(18 / text.replaceAll('\n', '').length, 10);
    const without = decided(text, 'taken');
    expect(namesOf(without)).toEqual(['郑海宁', '陆小萍']);
    expect(spokenOf(without).at(-1)).toBe(`陆小萍: 水要先看天。|佐藤健一郎：${ONCE}|好。`);
    expect(without.doubts).toEqual([]);
  });

  it('find whoever stands in a further form that has none of the names of the first', () => {
    const further = '§上游§ 天要先看云。\n§下游§ 云要先看风。\n'.repeat(2);
    expect(doubtsOf(TALK + further)).toEqual(['taken 11 上游', 'taken 12 下游', 'taken 13 上游', 'taken 14 下游']);
    expect(namesOf(parse(TALK + further))).toEqual(['郑海宁', '陆小萍', '上游', '下游']);
  });

  it('find a phrase that looks like a label and was not taken, and the setting makes it somebody', () => {
    const text = `${TALK}桥上那边：${ONCE}\n郑海宁：好。\n`;
    expect(namesOf(parse(text))).toEqual(['郑海宁', '陆小萍']);
    expect(doubtsOf(text)).toEqual(['refused 11 桥上那边']);
    expect(warned(parse(text))).toEqual(['read.doubt-refused 11']);
    expect(parse(text).doubts[0]?.share).toBeCloseTo(17 / text.replaceAll('\n', '').length, 10);
    const taken = decided(text, 'refused');
    expect(spokenOf(taken).slice(-2)).toEqual([`桥上那边: ${ONCE}`, '郑海宁: 好。']);
  });

  it('count for a phrase all that is said under it, up to the next label', () => {
    const text = `${TALK}桥上那边：${ONCE}\n${ONCE}\n${ONCE}\n郑海宁：好。\n`;
    expect(parse(text).doubts[0]?.share).toBeCloseTo((17 + 24) / text.replaceAll('\n', '').length, 10);
  });
});

describe('unreadSymbolDoubts', () => {
  it('find lines that begin with the symbol of the labels and carry none', () => {
    const text = `${'★何川★先修桥。\n★陆萍★先修路。\n'.repeat(3)}★要紧的话先说在前头。\n★陆萍★好。\n`;
    expect(doubtsOf(text)).toEqual(['refused 7 ★要紧的话先说在前头。']);
  });
});
