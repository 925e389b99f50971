import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, namesIn, readText, removePath, renameFile, sizeOf, syncFile, writeWhole } from '../../src/files/disk.js';
import { testFolder } from './temporary.js';

const { folder, put } = testFolder();

describe('writeWhole', () => {
  it('writes a file and the folders above it, and leaves nothing beside it', () => {
    const path = join(folder, 'a/b.txt');
    writeWhole(path, '渡');
    writeWhole(path, '渡口');
    syncFile(path);
    expect([readText(path), sizeOf(path), readdirSync(join(folder, 'a'))]).toEqual(['渡口', 6, ['b.txt']]);
  });
});

describe('makeFolder', () => {
  it('says so where a file has its name', () =>
    expect(() => makeFolder(put('c', ''))).toThrow(expect.objectContaining({ name: 'YuanzhuoError' })));
});

describe('renameFile and removePath', () => {
  it('move and remove', () => {
    renameFile(put('d/e', '修'), join(folder, 'd/f'));
    expect(namesIn(join(folder, 'd'))).toEqual(['f']);
    removePath(join(folder, 'd'));
    expect(namesIn(join(folder, 'd'))).toEqual([]);
    expect(() => renameFile(join(folder, 'no'), join(folder, 'yes'))).toThrow(expect.objectContaining({ name: 'YuanzhuoError' }));
  });
});

describe('namesIn', () => {
  it('says so where a file has the name of the folder', () =>
    expect(() => namesIn(put('g', ''))).toThrow(expect.objectContaining({ name: 'YuanzhuoError' })));
});
