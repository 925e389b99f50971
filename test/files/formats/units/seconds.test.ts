import { describe, expect, it } from 'vitest';
import {
  clockTime,
  printCellTime,
  printTime,
  rangeEnd,
  readSeconds,
  recordingSeconds,
} from '../../../../src/files/formats/units/seconds.js';

describe('readSeconds', () => {
  it.each<[unknown, number | null]>([
    [62.5, 62.5],
    ['62.5s', 62.5],
    ['1:02', 62],
    ['[00:01:02,500]', 62.5],
    ['PT1M2.5S', 62.5],
    ['1分2秒', 62],
    ['1小时2分', 3720],
    ['00:01 - 00:05', 1],
    [new Date(Date.UTC(1899, 11, 30, 0, 1, 2)), 62],
    [-1, null],
    ['修。', null],
    ['', null],
  ])('of %j is %j', (value, seconds) => expect(readSeconds(value)).toBe(seconds));
});

describe('rangeEnd', () => {
  it('is the second time of a range', () => expect(['00:01 - 00:05', '[00:01 --> 01:05]', '00:01'].map(rangeEnd)).toEqual([5, 65, null]));
});

describe('recordingSeconds', () => {
  it('reads bare numbers in their unit, and no dates', () =>
    expect([recordingSeconds(1500, 1e-3), recordingSeconds('1:02', 1e-3), recordingSeconds(1_700_000_000)]).toEqual([1.5, 62, null]));
});

describe('printTime', () => {
  it.each<[unknown, string]>([
    ['[1:02]', '1:02'],
    [62, '00:01:02'],
    ['2026-06-12 14:00', '2026-06-12 14:00'],
    [new Date(Date.UTC(2026, 5, 12, 14)), '2026-06-12 14:00:00'],
    ['', ''],
  ])('of %j is %j', (value, time) => expect(printTime(value)).toBe(time));
});

describe('printCellTime', () => {
  it('keeps seconds as they are printed', () =>
    expect([printCellTime('12.30'), printCellTime('12'), printCellTime('12.30', 1e-3)]).toEqual(['12.30', '00:00:12', '00:00:00']));
});

describe('clockTime', () => {
  it('writes hours, minutes and whole seconds', () => expect(clockTime(3725.9)).toBe('01:02:05'));
});
