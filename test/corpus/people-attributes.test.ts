import { describe, expect, it } from 'vitest';
import { csv } from '../../pipeline/formats/csv.js';
import type { CorpusParts } from '../../pipeline/formats/format.js';
import { peopleAttributes } from '../../src/corpus/people-attributes.js';
import type { CorpusPersonRow } from '../../src/corpus/rows.js';
import type { PlannedDocument } from '../../src/corpus/shapes.js';
import { parseCsvRecords } from '../../src/files/parse-csv.js';
import { type RawSettings, settingsSchema } from '../../src/settings.js';
import { sampleCorpus } from './sample-corpus.js';

const size = { turns: 1, characters: 9, words: 3, first_date: '', last_date: '' };
const person = (name: string, in_documents: readonly string[], change: Partial<CorpusPersonRow> = {}): CorpusPersonRow => ({
  ...{ person: name, names: [name], organisation: [], documents: in_documents.length, in_documents, ...size },
  ...change,
});
const settings = (given: RawSettings['attributes']) => settingsSchema.parse({ attributes: given });
const planned = (id: string, number: number): PlannedDocument => ({ id, key: id, container: id, member: '', bytes: 1, settings: number });
const plan = {
  settings: [
    settings({}),
    settings({ 何川: { 部门: '机关' }, 主持人: { 部门: '报社' } }),
    settings({ 何主任: { 部门: '民间', 性别: '男' } }),
  ],
  kept: [planned('一', 1)],
  parts: [{ documents: [planned('二', 2), planned('三', 0)] }],
};

describe('peopleAttributes', () => {
  it('are those of the discussions in which somebody speaks, under any of the names; what differs stands side by side', () => {
    const people = [
      person('何川', ['一', '二'], { names: ['何主任', '何川'] }),
      person('主持人（三）', ['三'], { names: ['主持人'] }),
      person('主持人（一）', ['一'], { names: ['主持人'] }),
    ];
    expect(peopleAttributes(people, plan)).toEqual({
      names: ['部门', '性别'],
      of: { 何川: { 部门: '机关；民间', 性别: '男' }, '主持人（三）': {}, '主持人（一）': { 部门: '报社' } },
    });
  });

  it('are those of all settings for a row that does not name all its discussions', () => {
    expect(peopleAttributes([person('何川', ['三'], { documents: 60 })], plan).of.何川).toEqual({ 部门: '机关' });
  });

  it('are further columns of people.csv', async () => {
    const people = [person('何川', ['一']), person('无名', ['三'])];
    const tables = { ...sampleCorpus({ documents: 0, periods: [], people: 0 }), people, attributes: peopleAttributes(people, plan) };
    const files = await csv.corpus?.files({ tables, language: 'zh' } as unknown as CorpusParts);
    const rows = parseCsvRecords(String(files?.get('tables/people.csv')));
    expect(rows.map((row) => [row.person, row.部门])).toEqual([
      ['何川', '机关'],
      ['无名', ''],
    ]);
    expect(String(files?.get('tables/terms-by-person.csv'))).not.toContain('部门');
  });
});
