import { describe, expect, it } from 'vitest';
import { fieldOf, isFieldKey } from '../../../src/transcript/lines/fields.js';

describe('fieldOf', () => {
  it.each([
    ['时 间:6月1日', { key: '时间', value: '6月1日' }],
    ['责任编辑 | 何川', { key: '责任编辑', value: '何川' }],
    ['- 地点：渡口镇', { key: '地点', value: '渡口镇' }],
    ['主持人：', { key: '主持人', value: '' }],
  ])('of %j is %j', (line, field) => expect(fieldOf(line)).toEqual(field));

  it.each(['何川：修桥。', '时间', '说到时间：不多了。'])('is null of %j', (line) => expect(fieldOf(line)).toBeNull());
});

describe('isFieldKey', () => {
  it('ignores blanks within the key', () => expect(['主 办', '出席人员', '何川'].map(isFieldKey)).toEqual([true, true, false]));
});
