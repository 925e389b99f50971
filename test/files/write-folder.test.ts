import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FolderContent, hashesOf } from '../../src/files/folder-record.js';
import { readFolder } from '../../src/files/read-folder.js';
import { recoverFolder, writeFolder } from '../../src/files/write-folder.js';
import { dataPackage } from '../../src/spreadsheets/csv/data-package.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'yuanzhuo-test-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (path: string, text = 'x'): string => {
  writeFileSync(join(root, path), text);
  return join(root, path);
};

/** Our mark. */
const run = (round: number): string => JSON.stringify({ yuanzhuo: '0.0.0', round });

describe('writeFolder', () => {
  const target = (): string => join(root, 'out', 'talk');
  const texts = (folder: string): Record<string, string> =>
    Object.fromEntries([...readFolder(folder)].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));

  /** An output as a run leaves it: with the hashes of its files. */
  const output = (files: Readonly<Record<string, string>>): FolderContent => {
    const content = new Map(Object.entries(files));
    return content.set('run.json', JSON.stringify({ yuanzhuo: '0.0.0', files: hashesOf(content) }));
  };
  const written = (): Record<string, string> => {
    const { 'run.json': _, ...files } = texts(target());
    return files;
  };

  it('writes a folder, and replaces what it wrote', () => {
    writeFolder(target(), output({ 'tables/a.csv': 'a', 'charts/old.svg': 'o' }));
    expect(writeFolder(target(), output({ 'tables/a.csv': 'b' }))).toEqual([]);
    expect(written()).toEqual({ 'tables/a.csv': 'b' });
    expect(readdirSync(target()).sort()).toEqual(['run.json', 'tables']);
    expect(readdirSync(join(root, 'out'))).toEqual(['talk']);
  });

  it('leaves what the user put there, and keeps what the user changed beside what is new', () => {
    writeFolder(
      target(),
      output({ 'report.md': '1', 'suggestions.yaml': '1', 'tables/a.csv': '1', 'tables/old.csv': '1', 'same.txt': '1' }),
    );
    const own = (path: string, text: string): void => writeFileSync(join(target(), path), text);
    mkdirSync(join(target(), '图片', '空'), { recursive: true });
    own('图片/会场.png', 'picture');
    own('我的笔记.md', 'note');
    own('suggestions.yaml', 'mine');
    own('tables/old.csv', 'mine');
    own('same.txt', '2');
    own('slides.pptx', 'by hand');
    symlinkSync('我的笔记.md', join(target(), 'link'));
    const inode = lstatSync(join(target(), '图片/会场.png')).ino;
    const next = output({ 'report.md': '2', 'suggestions.yaml': '2', 'tables/a.csv': '2', 'same.txt': '2', 'slides.pptx': '2' });
    expect([...writeFolder(target(), next)].sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
      { path: 'slides.pptx', keptAs: 'slides.edited.pptx' },
      { path: 'suggestions.yaml', keptAs: 'suggestions.edited.yaml' },
      { path: 'tables/old.csv', keptAs: 'tables/old.edited.csv' },
    ]);
    expect(written()).toEqual({
      'report.md': '2',
      'suggestions.yaml': '2',
      'suggestions.edited.yaml': 'mine',
      'tables/a.csv': '2',
      'tables/old.edited.csv': 'mine',
      'same.txt': '2',
      'slides.pptx': '2',
      'slides.edited.pptx': 'by hand',
      '图片/会场.png': 'picture',
      '我的笔记.md': 'note',
      link: 'note',
    });
    expect(readdirSync(join(target(), '图片')).sort()).toEqual(['会场.png', '空'].sort());
    expect([lstatSync(join(target(), 'link')).isSymbolicLink(), lstatSync(join(target(), '图片/会场.png')).ino]).toEqual([true, inode]);
    // Once more: nothing is renamed that is the user's already, and a second change has a second name.
    own('suggestions.yaml', 'mine again');
    expect(writeFolder(target(), next)).toEqual([{ path: 'suggestions.yaml', keptAs: 'suggestions.edited-2.yaml' }]);
    expect(written()['suggestions.edited.yaml']).toBe('mine');
  });

  it('never replaces a folder that it did not write', () => {
    mkdirSync(target(), { recursive: true });
    writeFileSync(join(target(), 'thesis.docx'), 'dear');
    expect(() => writeFolder(target(), new Map([['run.json', run(1)]]))).toThrow(expect.objectContaining({ code: 'output.foreign' }));
    expect(texts(target())).toEqual({ 'thesis.docx': 'dear' });
  });

  it.each(['{}', '1', 'not JSON', '{"yuanzhuo":1}'])('never replaces a folder whose run.json is of somebody else: %s', (foreign) => {
    mkdirSync(target(), { recursive: true });
    writeFileSync(join(target(), 'run.json'), foreign);
    writeFileSync(join(target(), 'thesis.docx'), 'dear');
    expect(() => writeFolder(target(), new Map([['run.json', run(1)]]))).toThrow(expect.objectContaining({ code: 'output.foreign' }));
    expect(texts(target())).toEqual({ 'run.json': foreign, 'thesis.docx': 'dear' });
  });

  it('replaces an output whose run.json was not kept: its data package is ours', () => {
    const files = new Map([['tables/datapackage.json', dataPackage('', [])]]);
    writeFolder(target(), files);
    writeFileSync(join(target(), 'notes.md'), 'dear');
    const next = new Map([...files, ['run.json', run(1)] as const]);
    expect(writeFolder(target(), next)).toEqual([]);
    expect(Object.keys(texts(target())).sort()).toEqual(['notes.md', 'run.json', 'tables/datapackage.json']);
  });

  it('touches nothing beside it that only looks as if it were ours', () => {
    const names = ['.talk.new', '.talk.old', '.talk.yuanzhuo-new-mine', '.talk.yuanzhuo-old-', 'talk.yuanzhuo.lock'];
    for (const name of names) {
      mkdirSync(join(root, 'out', name), { recursive: true });
      writeFileSync(join(root, 'out', name, 'letter'), 'dear');
    }
    writeFolder(target(), new Map([['run.json', run(1)]]));
    for (const name of names) expect(texts(join(root, 'out', name))).toEqual({ letter: 'dear' });
    expect(readdirSync(join(root, 'out')).sort()).toEqual([...names, 'talk'].sort());
  });

  const killed = (kind: 'new' | 'old'): string => join(root, 'out', `.talk.yuanzhuo-${kind}-${randomUUID()}`);

  it('puts right what a killed run left: a folder moved aside comes back, a half one goes', () => {
    for (const folder of [killed('old'), killed('new')]) mkdirSync(folder, { recursive: true });
    writeFileSync(join(root, 'out', readdirSync(join(root, 'out')).find((name) => name.includes('-old-')) ?? '', 'run.json'), run(0));
    const impossible = new Map([
      ['a/b', ''],
      ['a', ''],
    ]);
    expect(() => writeFolder(target(), impossible)).toThrow(expect.objectContaining({ code: 'output.unwritable' }));
    expect(texts(target())).toEqual({ 'run.json': run(0) });
    writeFolder(target(), new Map([['run.json', run(1)]]));
    expect(texts(target())).toEqual({ 'run.json': run(1) });
    expect(readdirSync(join(root, 'out'))).toEqual(['talk']);
  });

  it('gives whoever reads it back what a killed run had moved aside, and leaves what is there alone', () => {
    const aside = killed('old');
    mkdirSync(aside, { recursive: true });
    writeFileSync(join(aside, 'run.json'), run(0));
    recoverFolder(target());
    expect(texts(target())).toEqual({ 'run.json': run(0) });
    mkdirSync(killed('new'));
    recoverFolder(target());
    expect(readdirSync(join(root, 'out')).length).toBe(2);
  });

  it('replaces what a link leads to, and keeps the link', () => {
    const real = join(root, 'real');
    writeFolder(real, new Map([['run.json', run(1)]]));
    mkdirSync(join(root, 'out'));
    symlinkSync(real, target());
    writeFolder(target(), new Map([['run.json', run(2)]]));
    expect(lstatSync(target()).isSymbolicLink()).toBe(true);
    expect(texts(real)).toEqual({ 'run.json': run(2) });
  });

  it('has a name as long as a disk allows', () => {
    const long = join(root, 'out', '渡'.repeat(85));
    for (const round of [1, 2]) writeFolder(long, new Map([['run.json', run(round)]]));
    expect(texts(long)).toEqual({ 'run.json': run(2) });
    expect(readdirSync(join(root, 'out'))).toHaveLength(1);
  });

  it('leaves nothing half built where writing fails', () => {
    const impossible = new Map([
      ['a/b', ''],
      ['a', ''],
    ]);
    expect(() => writeFolder(target(), impossible)).toThrow(expect.objectContaining({ code: 'output.unwritable' }));
    expect(readdirSync(join(root, 'out'))).toEqual([]);
  });

  it('takes turns with other processes: each writes its folder whole, whatever they write at once', async () => {
    const source = `import { hashesOf } from ${JSON.stringify(new URL('../../dist/src/files/folder-record.js', import.meta.url).href)};
      import { writeFolder } from ${JSON.stringify(new URL('../../dist/src/files/write-folder.js', import.meta.url).href)};
      const [folder, mark] = process.argv.slice(1);
      for (let round = 0; round < 12; round++)
        writeFolder(folder, contentOf(Array.from({ length: 30 }, (_, i) => [\`\${mark}/\${i}.txt\`, mark])));
      function contentOf(files) {
        return new Map([...files, ['run.json', JSON.stringify({ yuanzhuo: '1', files: hashesOf(new Map(files)) })]]);
      }`;
    const run = (mark: string) =>
      new Promise<number | null>((resolve) => {
        spawn(process.execPath, ['--input-type=module', '-e', source, target(), mark], { stdio: 'inherit' }).on('exit', resolve);
      });
    expect(await Promise.all(['a', 'b', 'c'].map(run))).toEqual([0, 0, 0]);
    const files = Object.keys(texts(target()));
    expect(files.length).toBe(31);
    expect(new Set(files.map((name) => name.split('/')[0])).size).toBe(2);
    expect(readdirSync(join(root, 'out'))).toEqual(['talk']);
  });

  it('says so where it may not write', () => {
    put('file');
    expect(() => writeFolder(join(root, 'file', 'talk'), new Map([['run.json', run(1)]]))).toThrow(
      expect.objectContaining({ code: 'output.unwritable' }),
    );
    expect(readFileSync(join(root, 'file'), 'utf8')).toBe('x');
  });
});
