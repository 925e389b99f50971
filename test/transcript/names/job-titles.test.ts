import { describe, expect, it } from 'vitest';
import { endsLikeJobTitle, isJobTitle, jobTitleAtEnd } from '../../../src/transcript/names/job-titles.js';

describe('jobTitleAtEnd', () => {
  it.each([
    ['某某公司原常务副总裁', '原常务副总裁'],
    ['河社科技首席增长官', '首席增长官'],
    ['渡口镇镇长', '镇长'],
    ['渡口的灯', ''],
  ])('of %s is %j', (text, title) => expect(jobTitleAtEnd(text)).toBe(title));
});

describe('isJobTitle', () => {
  it.each(['主任', '副主任', '主任医师', '常务副院长'])('takes %s for one', (text) => expect(isJobTitle(text)).toBe(true));
  it.each(['何主任', '主任说', ''])('does not take %j for one', (text) => expect(isJobTitle(text)).toBe(false));
});

describe('endsLikeJobTitle', () => {
  it('looks at the last character alone', () => expect(['车长', '长', '长河'].map(endsLikeJobTitle)).toEqual([true, true, false]));
});
