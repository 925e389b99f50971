import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { csv } from '../../pipeline/formats/csv.js';
import type { Finished, Materials } from '../../pipeline/formats/format.js';
import { qdpx } from '../../pipeline/formats/qdpx.js';
import { parseCsvRecords } from '../../src/files/parse-csv.js';
import { run } from '../report/small-discussion.js';
import { allTables } from '../statistics/all-tables.js';
import { discuss } from '../statistics/discussion.js';
import { readProject } from './read-project.js';

const TALK = [
  { speaker: '甲', sentences: ['𠀀 茶 好', '茶 & 水', '天 晴'] },
  { speaker: '', sentences: ['山 高'] },
  { speaker: '乙', sentences: ['水 深', '水 深', '茶 <凉>'] },
  { speaker: '甲', sentences: ['𠀁 水'] },
] as const;
const settings = {
  themes: { '饮<料': ['茶', { any: ['凉'] }], 水: ['水'], 甲: ['天'] },
  definitions: { 水: '说到“水”\n& 深浅' },
  attributes: { 甲: { '性 & 别': '女' }, 乙: { 年龄: 40 } },
};

/** The files of a run, by the formats themselves. */
async function filesOf() {
  const tables = { ...allTables(discuss(TALK, { settings })), title: '茶"会"' };
  const materials = { tables, language: 'zh', version: '1' } as unknown as Materials;
  const made = await Promise.all(
    [csv, qdpx].map(async (format) => (await format.prepare(materials))({ facts: run } as unknown as Finished)),
  );
  return new Map(made.flatMap((files) => [...files]));
}

describe('a reader of QDPX by its schema', async () => {
  const files = await filesOf();
  const records = (table: string) => parseCsvRecords(String(files.get(`tables/${table}.csv`)));
  const project = await readProject(files.get('project.qdpx') as Uint8Array);

  it('finds each coding on the text that coded-sentences.csv names', () => {
    const textOf = new Map(records('sentences').map(({ sentence, text }) => [sentence, text]));
    const wanted = records('coded-sentences').map(({ theme, sentence }) => `${theme} ${textOf.get(sentence)}`);
    expect(wanted.length).toBeGreaterThan(6);
    expect(project.coded.map(({ code, text }) => `${code} ${text}`).sort()).toEqual(wanted.sort());
  });

  it('finds all turns of each person, with what is known of them', () => {
    const turns = records('turns');
    expect(project.people).toEqual(
      ['甲', '乙'].map((name) => ({
        name,
        values: expect.objectContaining(name === '甲' ? { '性 & 别': '女' } : { 年龄: '40' }),
        texts: turns.filter(({ speaker }) => speaker === name).map(({ text }) => text),
      })),
    );
    expect(project.people.flatMap(({ values }) => Object.values(values))).not.toContain('');
  });

  it('finds the definition of each code, then its terms and rules', () => {
    expect(project.codes).toEqual({ '饮<料': expect.stringMatching(/^茶、.*凉/), 水: '说到“水”\n& 深浅\n水', 甲: '天' });
  });

  it.each([
    ['<Users>', '<CodeBook><Codes/></CodeBook><Users>'],
    ['isCodable="true"', ''],
    ['startPosition="2"', 'startPosition="-2"'],
    ['<CodeRef targetGUID="', '<CodeRef targetGUID="0'],
    ['endPosition="6"', 'endPosition="6000"'],
  ])('would not read %s written as %s', async (written, wrong) => {
    const parts = unzipSync(files.get('project.qdpx') as Uint8Array);
    const xml = strFromU8(parts['project.qde'] as Uint8Array);
    expect(xml).toContain(written);
    await expect(readProject(zipSync({ ...parts, 'project.qde': strToU8(xml.replace(written, wrong)) }))).rejects.toThrow();
  });
});
