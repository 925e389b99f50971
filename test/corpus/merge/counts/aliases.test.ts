import { afterAll, describe, expect, it } from 'vitest';
import { aliasesToCsv, readAliases, suggestPeople, unusedAliases } from '../../../../src/corpus/merge/counts/aliases.js';
import { temporaryFolder } from '../../../../src/files/temporary-folder.js';

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

  it('is read as a spreadsheet saves it: in GB18030, with tabs or semicolons', () => {
    const alias = { name: '吴敏', document: '', person: '吴小敏' };
    expect(
      readAliases(folder.write('gb.csv', Buffer.from('6e616d652c646f63756d656e742c706572736f6e0acee2c3f42c2ccee2d0a1c3f40a', 'hex'))),
    ).toEqual([alias]);
    for (const separator of ['\t', ';'])
      expect(readAliases(tableOf(`name${separator}document${separator}person\n吴敏${separator}${separator}吴小敏\n`))).toEqual([alias]);
  });
});

describe('unusedAliases', () => {
  it('are those whose name nobody has, or nobody in that document', () => {
    const names = [
      { name: '何川', document: '' },
      { name: '主持人', document: 'a.txt' },
    ];
    const alias = (name: string, document: string) => ({ name, document, person: '陆萍' });
    const used = [alias('何川', ''), alias('何川', 'b.txt'), alias('主持人', ''), alias('主持人', 'a.txt')];
    expect(unusedAliases([...used, alias('何川x', ''), alias('主持人', 'c.txt')], names)).toEqual([
      alias('何川x', ''),
      alias('主持人', 'c.txt'),
    ]);
  });
});

describe('aliasesToCsv', () => {
  const everywhere = (name: string) => ({ name, document: '' });
  const lines = (...given: Parameters<typeof aliasesToCsv>): readonly string[] =>
    aliasesToCsv(...given)
      .split('\r\n')
      .slice(0, -1);

  it('keeps the rows of the user and adds every other name once, without a person', () => {
    const aliases = [{ name: '老何', document: '', person: '何川' }];
    expect(lines(aliases, ['何川', '老何'].map(everywhere), [])).toEqual([
      '\uFEFFname,document,person,discussion,suggested',
      '老何,,何川,,',
      '何川,,,,',
    ]);
  });

  it('tells of which discussion each of the moderators is, also once one of them has a name', () => {
    const documents = [
      { document: 'a.txt', date: '2027-04-09', title: '修桥' },
      { document: 'b.txt', date: '', title: '修路' },
    ];
    const names = ['a.txt', 'b.txt'].map((document) => ({ name: '主持人', document }));
    expect(lines([], names, documents).slice(1)).toEqual(['主持人,a.txt,,2027-04-09 修桥,', '主持人,b.txt,,修路,']);
    const named = [{ name: '主持人', document: 'b.txt', person: '何川' }];
    expect(lines(named, names, documents).slice(1)).toEqual(['主持人,b.txt,何川,修路,', '主持人,a.txt,,2027-04-09 修桥,']);
  });

  it('lists a name no more that the user resolves everywhere, though it is generic', () => {
    const names = ['a.txt', 'b.txt'].map((document) => ({ name: '主持人', document }));
    expect(lines([{ name: '主持人', document: '', person: '何川' }], names, []).slice(1)).toEqual(['主持人,,何川,,']);
  });

  it('gives what is read again as it was, also where a name or an id begins like a formula', () => {
    const aliases = [{ name: '-主持-', document: '=a.txt', person: '+何川' }];
    expect(readAliases(tableOf(aliasesToCsv(aliases, [], [])))).toEqual(aliases);
  });
});

describe('suggestPeople', () => {
  const names = (...list: readonly string[]) => list.map((name) => ({ name, document: '' }));

  it('names the person of a name with a title, and of a name without its surname', () => {
    const suggested = suggestPeople(names('唐禾', '唐禾政委', '杨金亨', '金亨', '何川'));
    expect(Object.fromEntries(suggested)).toEqual({ 唐禾政委: '唐禾', 金亨: '杨金亨' });
  });

  it('names nobody where two could be meant, and for no label', () => {
    expect(suggestPeople(names('杨金亨', '李金亨', '金亨')).size).toBe(0);
    expect(suggestPeople([...names('持人'), { name: '主持人', document: 'a.txt' }]).size).toBe(0);
  });
});
