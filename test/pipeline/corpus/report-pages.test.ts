import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countable, reportPages } from '../../../pipeline/corpus/report-pages.js';

let root: string;
const put = (place: string, page: string, file: string): void => {
  mkdirSync(join(root, place), { recursive: true });
  writeFileSync(join(root, place, page), '');
  writeFileSync(join(root, place, 'run.json'), JSON.stringify({ input: { file } }));
};
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'yuanzhuo-pages-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the reports of single discussions', () => {
  it('are linked where they are there and of a file of the name, those written with the corpus before others', () => {
    put('reports/春 #1', 'report.html', '春 #1.txt');
    put('春 #1', 'report.html', '春 #1.txt');
    put('夏', 'report.md', '夏.txt');
    put('秋', 'report.html', '秋.docx');
    const documents = ['春 #1', '夏', '秋', '冬'].map((name) => ({ document: `${name}.txt`, file: `${name}.txt` }));
    const pages = reportPages(
      root,
      documents,
      documents.map(({ document }) => document),
    );
    expect([...pages]).toEqual([
      ['春 #1.txt', `../reports/${encodeURIComponent('春 #1')}/report.html`],
      ['夏.txt', `../${encodeURIComponent('夏')}/report.md`],
    ]);
  });

  it('are of all that can be counted, in one order whatever was mapped before', () => {
    const planned = (id: string) => ({ id, key: id, container: '', member: '', bytes: 1, settings: 0 });
    const [a, b, c] = ['a', 'b', 'c'].map(planned) as [ReturnType<typeof planned>, ReturnType<typeof planned>, ReturnType<typeof planned>];
    const aside = [{ id: 'b', key: 'b', code: '', message: { zh: '', en: '' } }];
    const ids = (kept: readonly (typeof a)[], rest: readonly (typeof a)[]) =>
      countable({ kept, parts: [{ part: '', documents: rest }] }, aside).map(({ id }) => id);
    expect(ids([c], [a, b])).toEqual(['a', 'c']);
    expect(ids([a], [b, c])).toEqual(['a', 'c']);
  });
});
