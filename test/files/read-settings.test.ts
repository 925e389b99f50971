import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSettings } from '../../src/files/read-settings.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'yuanzhuo-test-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (path: string, text = 'x'): string => {
  writeFileSync(join(root, path), text);
  return join(root, path);
};

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
