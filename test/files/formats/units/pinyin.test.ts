import { describe, expect, it } from 'vitest';
import { hasPinyin, splitPinyin } from '../../../../src/files/formats/units/pinyin.js';

describe('hasPinyin', () => {
  it('is true from three brackets with tones on', () =>
    expect(['學(xué)校(xiào)', '學(xué)校(xiào)門(mén)', '學(school)校(xiao)門(men)'].map(hasPinyin)).toEqual([false, true, false]));
});

describe('splitPinyin', () => {
  it('takes out sounds behind characters, without tones too, and nothing else in brackets', () =>
    expect(splitPinyin('學(xué)生們(men)說(GDP)好（ok）(hǎo)')).toEqual({ text: '學生們說(GDP)好（ok）(hǎo)', signs: '(xué)(men)' }));
});
