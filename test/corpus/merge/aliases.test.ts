import { afterAll, describe, expect, it } from 'vitest';
import { aliasesToCsv, readAliases } from '../../../src/corpus/merge/aliases.js';
import { temporaryFolder } from '../../../src/files/temporary-folder.js';

const folder = temporaryFolder();
afterAll(() => folder.remove());
let written = 0;
const tableOf = (text: string): string => folder.write(`aliases-${written++}.csv`, new TextEncoder().encode(text));

describe('readAliases', () => {
  it('reads columns in any order, and leaves out rows without a name or a person', () => {
    expect(readAliases(tableOf('person,name,document\n何川, 老何 ,\n,谁,\n何川,何老师,a.txt\n'))).toEqual([
      { name: '老何', document: '', person: '何川' },
      { name: '何老师', document: 'a.txt', person: '何川' },
    ]);
  });

  it('refuses a table without its headings, and a name that means two people', () => {
    expect(() => readAliases(tableOf('name,person\n老何,何川\n'))).toThrow(/name,document,person/);
    expect(() => readAliases(tableOf('name,document,person\n老何,,何川\n老何,,何山\n'))).toThrow(/何山/);
    expect(readAliases(tableOf('name,document,person\n老何,,何川\n老何,a.txt,何山\n'))).toHaveLength(2);
  });

  it('is empty where there is no file', () => {
    expect(readAliases('/nowhere/aliases.csv')).toEqual([]);
  });
});

describe('aliasesToCsv', () => {
  it('keeps the rows of the user and adds every other name once, without a person', () => {
    const lines = aliasesToCsv([{ name: '老何', document: '', person: '何川' }], ['何川', '老何']).split('\r\n');
    expect(lines.slice(1, -1)).toEqual(['老何,,何川', '何川,,']);
  });
});
