import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listInputs } from '../../src/files/list-inputs.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'yuanzhuo-test-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (path: string, text = 'x'): string => {
  writeFileSync(join(root, path), text);
  return join(root, path);
};

describe('listInputs', () => {
  it('names a path that cannot be followed, and takes the others', () => {
    const long = join(root, `${'a'.repeat(300)}.txt`);
    const { inputs, problems } = listInputs([long, put('a.txt')]);
    expect([inputs.map(({ name }) => name), problems.map(({ error }) => error.code)]).toEqual([['a'], ['file.unreadable']]);
  });

  it('takes the transcripts of a folder in order of name, with the settings beside them', () => {
    for (const file of ['b.txt', 'a.md', 'README.md', 'notes.png', '.hidden.txt', '~$b.txt']) put(file);
    const settings = put('b.yaml');
    expect(listInputs([root])).toEqual({
      inputs: [
        { path: join(root, 'a.md'), name: 'a', settings: null },
        { path: join(root, 'b.txt'), name: 'b', settings },
      ],
      problems: [],
    });
  });

  it('names what cannot be used, and keeps the rest', () => {
    const good = put('a.txt');
    mkdirSync(join(root, 'empty'));
    const { inputs, problems } = listInputs([join(root, 'none.txt'), good, join(root, 'empty')]);
    expect(inputs.map(({ name }) => name)).toEqual(['a']);
    expect(problems.map(({ error }) => error.code)).toEqual(['file.missing', 'input.none']);
  });

  it('does not let two files write to one folder', () => {
    const { inputs, problems } = listInputs([put('a.txt'), put('a.md')]);
    expect(inputs.map(({ path }) => path)).toEqual([join(root, 'a.txt')]);
    expect(problems.map(({ error }) => error.code)).toEqual(['input.same-name']);
  });
});
