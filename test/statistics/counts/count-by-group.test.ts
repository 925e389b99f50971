import { describe, expect, it } from 'vitest';
import type { RawSettings } from '../../../src/settings.js';
import { allTables } from '../all-tables.js';
import { discuss, type Said } from '../discussion.js';

const PEOPLE = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'];
/** The first four say 茶 twice, the others say 山; all say 水. */
const TALK: readonly Said[] = PEOPLE.map((speaker, i) => ({
  speaker,
  sentences: [i < 4 ? '茶 水' : '山 水', i < 4 ? '茶 云' : '山 云', `x${i}`],
}));
const attributes = Object.fromEntries(PEOPLE.map((name, i) => [name, { 部门: i < 4 ? '机关' : '民间' }]));
const by = (settings: RawSettings) => allTables(discuss(TALK, { settings: { themes: { 饮品: ['茶'] }, ...settings } })).byGroup;

describe('countByGroup', () => {
  it('compares groups with people as the unit', () => {
    const rows = by({ group_by: '部门', attributes });
    expect(rows.filter(({ kind }) => kind === 'theme').map(({ group, item }) => [group, item])).toEqual([
      ['机关', '饮品'],
      ['民间', '饮品'],
    ]);
    expect(rows.find(({ item, group }) => item === '茶' && group === '机关')).toMatchObject({
      ...{
        kind: 'word',
        people: 4,
        people_with: 4,
        count: 8,
        of: 20,
        elsewhere: 0,
        elsewhere_of: 20,
        elsewhere_people: 4,
        rate: 0.4,
        elsewhere_rate: 0,
      },
      ...{ log_ratio: expect.closeTo(Math.log2(8.5 / 0.5), 12), ways: 70, p: 1 / 70, any_p: 2 / 70, tier: 'strong', reason: 'passed' },
      sentences: PEOPLE.slice(0, 4).flatMap((_, i) => [`s${i + 1}.1`, `s${i + 1}.2`]),
    });
    expect(rows.find(({ item, group }) => item === '水' && group === '机关')).toMatchObject({ tier: 'described', reason: 'less' });
  });

  it('leaves out whoever has no value, and the moderator', () => {
    const fewer = { ...attributes, 辛: {} };
    expect(by({ group_by: '部门', attributes: fewer }).find(({ group }) => group === '民间')?.people).toBe(3);
    const led = by({ group_by: '部门', attributes, people: [{ name: '甲', role: 'moderator' }] });
    expect(led.length).toBeGreaterThan(0);
  });

  it('cannot tell of few people, and is empty for one group or none', () => {
    const few = Object.fromEntries(PEOPLE.slice(0, 5).map((name, i) => [name, { 部门: i < 1 ? '机关' : '民间' }]));
    expect(
      by({ group_by: '部门', attributes: few }).every(({ tier, reason, q }) => tier === 'described' && reason === 'few_ways' && q === null),
    ).toBe(true);
    expect(by({ group_by: '部门' })).toEqual([]);
    expect(by({ attributes })).toEqual([]);
    expect(allTables(discuss([], { settings: { group_by: '部门', attributes } })).byGroup).toEqual([]);
  });

  it('gives speakers their attributes in the order of the settings', () => {
    const { attributes: known } = allTables(
      discuss(TALK, { settings: { attributes: { 甲: { 性别: '女', 年级: 3 }, 无名: { 别的: 'x' } } } }),
    );
    expect(known.names).toEqual(['性别', '年级']);
    expect(known.of.甲).toEqual({ 性别: '女', 年级: '3' });
  });
});
