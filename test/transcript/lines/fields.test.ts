import { describe, expect, it } from 'vitest';
import { fieldOf, headFieldOf, isFieldKey } from '../../../src/transcript/lines/fields.js';

describe('fieldOf', () => {
  it.each([
    ['时 间:6月1日', { key: '时间', value: '6月1日' }],
    ['责任编辑 | 何川', { key: '责任编辑', value: '何川' }],
    ['- 地点：渡口镇', { key: '地点', value: '渡口镇' }],
    ['主持人：', { key: '主持人', value: '' }],
  ])('of %j is %j', (line, field) => expect(fieldOf(line)).toEqual(field));

  it.each(['何川：修桥。', '时间', '说到时间：不多了。'])('is null of %j', (line) => expect(fieldOf(line)).toBeNull());
});

describe('headFieldOf', () => {
  it.each([
    ['会议时间 2027-04-09 14:00', { key: '会议时间', value: '2027-04-09 14:00' }],
    ['时 间　２０２７年４月９日', { key: '时间', value: '２０２７年４月９日' }],
    ['地点 渡口镇', { key: '地点', value: '渡口镇' }],
    ['主持人 何川', { key: '主持人', value: '何川' }],
    ['【地点】渡口镇', { key: '地点', value: '渡口镇' }],
    ['【日期】：2027/4/9', { key: '日期', value: '2027/4/9' }],
    ['开会时间：4月9日', { key: '开会时间', value: '4月9日' }],
    ['Venue: Dukou', { key: 'Venue', value: 'Dukou' }],
    ['受访者：陆萍', { key: '受访者', value: '陆萍' }],
    ['地点', { key: '地点', value: '' }],
  ])('of %j is %j', (line, field) => expect(headFieldOf(line)).toEqual(field));

  it.each(['时间 过得很快', '地点 在哪里？', '时间不多了', '主持人手记', '【修桥】渡口镇', '记录了三年'])('is null of %j', (line) =>
    expect(headFieldOf(line)).toBeNull(),
  );
});

describe('isFieldKey', () => {
  it('ignores blanks within the key', () => expect(['主 办', '出席人员', '何川'].map(isFieldKey)).toEqual([true, true, false]));
});
