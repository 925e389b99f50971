import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFolder } from '../../src/files/read-folder.js';
import { writeFolder } from '../../src/files/write-folder.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'yuanzhuo-test-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (path: string, text = 'x'): string => {
  writeFileSync(join(root, path), text);
  return join(root, path);
};

describe('writeFolder', () => {
  const target = (): string => join(root, 'out', 'talk');
  const texts = (folder: string): Record<string, string> =>
    Object.fromEntries([...readFolder(folder)].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));

  it('writes a folder, and replaces it as a whole', () => {
    writeFolder(
      target(),
      new Map([
        ['run.json', '1'],
        ['tables/a.csv', 'a'],
        ['old.txt', 'o'],
      ]),
    );
    writeFolder(
      target(),
      new Map([
        ['run.json', '2'],
        ['tables/a.csv', 'b'],
      ]),
    );
    expect(texts(target())).toEqual({ 'run.json': '2', 'tables/a.csv': 'b' });
    expect(readdirSync(join(root, 'out'))).toEqual(['talk']);
  });

  it('never replaces a folder that it did not write', () => {
    mkdirSync(target(), { recursive: true });
    writeFileSync(join(target(), 'thesis.docx'), 'dear');
    expect(() => writeFolder(target(), new Map([['run.json', '1']]))).toThrow(expect.objectContaining({ code: 'output.foreign' }));
    expect(texts(target())).toEqual({ 'thesis.docx': 'dear' });
  });

  it('puts right what a killed run left: a folder moved aside comes back, a half one goes', () => {
    mkdirSync(join(root, 'out', '.talk.old'), { recursive: true });
    writeFileSync(join(root, 'out', '.talk.old', 'run.json'), 'before');
    mkdirSync(join(root, 'out', '.talk.new'));
    expect(() =>
      writeFolder(
        target(),
        new Map([
          ['a/b', ''],
          ['a', ''],
        ]),
      ),
    ).toThrow(expect.objectContaining({ code: 'output.unwritable' }));
    expect(texts(target())).toEqual({ 'run.json': 'before' });
    writeFolder(target(), new Map([['run.json', 'after']]));
    expect(texts(target())).toEqual({ 'run.json': 'after' });
    expect(existsSync(join(root, 'out', '.talk.new'))).toBe(false);
  });

  it('says so where it may not write', () => {
    put('file');
    expect(() => writeFolder(join(root, 'file', 'talk'), new Map([['run.json', '1']]))).toThrow(
      expect.objectContaining({ code: 'output.unwritable' }),
    );
    expect(readFileSync(join(root, 'file'), 'utf8')).toBe('x');
  });
});
