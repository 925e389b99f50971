import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listInputs } from '../../src/files/list-inputs.js';
import { readFolder } from '../../src/files/read-folder.js';
import { readSettings } from '../../src/files/read-settings.js';
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

describe('listInputs', () => {
  it('takes the transcripts of a folder in order of name, with the settings beside them', () => {
    for (const file of ['b.txt', 'a.md', 'README.md', 'notes.png', '.hidden.txt']) put(file);
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

describe('readSettings', () => {
  it.each([
    ['an unknown key', 'title: t\nthemse:\n  a: [b]\n', 'settings.unknown-key', '第 2 行', '“themes”'],
    ['an unknown key inside', 'people:\n  - name: 何川\n    alias: 川\n', 'settings.unknown-key', '第 3 行', '“aliases”'],
    ['a value of the wrong kind', 'seed: many\n', 'settings.value', '第 1 行', '数字'],
    ['a value that is not allowed', '\nlanguage: fr\n', 'settings.value', '第 2 行', 'zh、en'],
    ['broken YAML', 'title: "x\n  y: [', 'settings.syntax', '行', 'YAML'],
  ])('says what, where and how to mend it for %s', (_, yaml, code, line, hint) => {
    const path = put('s.yaml', yaml);
    const thrown = (() => {
      try {
        return readSettings(path);
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toMatchObject({ code, messages: { zh: expect.stringContaining(line) } });
    expect(thrown).toMatchObject({ messages: { zh: expect.stringContaining(hint) } });
  });

  it('takes an empty file for the defaults', () => expect(readSettings(put('s.yaml', '# nothing yet\n')).seed).toBe(1));
});
