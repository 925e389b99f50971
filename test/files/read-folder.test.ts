import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldersWith, readFolder } from '../../src/files/read-folder.js';
import { testFolder } from './temporary.js';

const { folder, put } = testFolder();
put('b/run.json', '{}');
put('a/run.json', '{}');
const file = put('c/other.json', '修');

describe('readFolder', () => {
  it('reads every file below, in order of path', () =>
    expect([...readFolder(folder).keys()]).toEqual(['a/run.json', 'b/run.json', 'c/other.json']));
});

describe('foldersWith', () => {
  it('gives the folders that hold a file of that name, and none of a file', () => {
    expect(foldersWith(folder, 'run.json')).toEqual([join(folder, 'a'), join(folder, 'b')]);
    expect(foldersWith(file, 'run.json')).toEqual([]);
  });
});
