import { describe, expect, it } from 'vitest';
import { qdaProject } from '../../src/qdpx/project-xml.js';
import { allTables } from '../statistics/all-tables.js';
import { discuss } from '../statistics/discussion.js';
import { noTables } from '../tables/no-tables.js';

const means = { guidOf: (name: string) => `{${name}}`, version: '1' };
const tables = allTables(
  discuss(
    [
      { speaker: '甲', sentences: ['𠀀 茶 好', '茶 & 水', '天 晴'] },
      { speaker: '', sentences: ['山 高'] },
      { speaker: '乙', sentences: ['水 深'] },
    ],
    { settings: { themes: { '饮<料': ['茶'], 水: ['水'] } } },
  ),
);

describe('qdaProject', () => {
  const { xml, text, path } = qdaProject({ ...tables, title: '茶"会"' }, means);

  it('places every coding on its sentence, in Unicode characters', () => {
    const characters = [...text];
    const found = [...xml.matchAll(/name="(s[\d.]+)" startPosition="(\d+)" endPosition="(\d+)"[^>]*>(.*)<\/Plain/g)].map(
      ([, sentence, from, to, codings = '']) => [
        sentence,
        characters.slice(Number(from), Number(to)).join(''),
        [...codings.matchAll(/CodeRef targetGUID="\{code ([^}]+)\}/g)].map(([, code]) => code),
      ],
    );
    expect(found).toEqual([
      ['s1.1', '𠀀茶好。', ['饮<料']],
      ['s1.2', '茶&水。', ['饮<料', '水']],
      ['s3.1', '水深。', ['水']],
    ]);
    expect(path).toBe('Sources/{source}.txt');
    expect(text).toBe('甲：𠀀茶好。茶&水。天晴。\n山高。\n乙：水深。\n');
  });

  it('has people as cases with their turns, and the elements in the order of the schema', () => {
    expect(xml).toContain('<SelectionRef targetGUID="{turn 1}"/></Case>');
    expect(xml).toMatch(/name="turn 3"[^>]*><Coding [^>]*><CodeRef targetGUID="\{case 乙\}"\/>/);
    expect(xml).not.toContain('name="turn 2"');
    expect(xml).toContain('name="饮&lt;料" isCodable="true"');
    const order = ['Users', 'CodeBook', 'Variables', 'Cases', 'Sources'].map((tag) => xml.indexOf(`<${tag}>`));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
  });

  it('refers only to what is there, and names everything once', () => {
    const guids = [...xml.matchAll(/<(?!Case )\w+ guid="([^"]+)"/g)].map(([, guid]) => guid);
    expect(new Set(guids).size).toBe(guids.length);
    // A case has the GUID of the code of its turns.
    for (const [, guid] of xml.matchAll(/<Case guid="([^"]+)"/g)) expect(guids).toContain(guid);
    for (const [, target] of xml.matchAll(/(?:targetGUID|creatingUser|creatingUserGUID)="([^"]+)"/g))
      expect(guids.map((guid) => guid?.replace('&lt;', '<'))).toContain(target?.replace('&lt;', '<'));
  });

  it('has no empty lists where there are no themes and nobody speaks', () => {
    expect(qdaProject(noTables, means).xml).not.toMatch(/<(CodeBook|Codes|Cases)>/);
  });
});
