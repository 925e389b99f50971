import { describe, expect, it } from 'vitest';
import { parseLabelName } from '../../../src/transcript/names/label-name.js';

describe('parseLabelName', () => {
  it('takes role and name apart', () =>
    expect(parseLabelName('主持人魏然', '')).toMatchObject({ name: '魏然', role: 'moderator', aliases: ['主持人魏然'] }));
  it('takes name and job title apart', () =>
    expect(parseLabelName('梁家朗議員', '')).toMatchObject({ name: '梁家朗', affiliations: [{ organisation: '', title: '議員' }] }));
  it('keeps a job title without a name whole', () =>
    expect(parseLabelName('某某局局长', '')).toMatchObject({ name: '某某局局长', kind: 'job title' }));
  it('takes the name in brackets behind a letter', () =>
    expect(parseLabelName('嘉宾B', '郑可')).toMatchObject({ name: '郑可', role: 'panelist' }));
  it('learns a short form that the label declares', () =>
    expect(parseLabelName('戚玉衡', '以下简称“戚”')).toMatchObject({ name: '戚玉衡', aliases: ['戚'] }));
  it.each([
    ['陳委員其邁', '陳其邁'],
    ['河社科技-何川', '何川'],
    ['3楼 北岸', '北岸'],
    ['何川 对所有人', '何川'],
    ['▲ 何川', '何川'],
    ['🌸小花', '🌸小花'],
    ['望川水务副院长 韦芷微', '韦芷微'],
  ])('of %s gives the name %s', (label, name) => expect(parseLabelName(label, '').name).toBe(name));
  it.each([
    ['何川', 'person'],
    ['发言人1', 'numbered'],
    ['主持人', 'role'],
    ['老周', 'nickname'],
    ['桥修好了', 'other'],
  ])('of %s gives the kind %s', (label, kind) => expect(parseLabelName(label, '').kind).toBe(kind));
});
