import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '../../src/files/read-folder.js';
import { yuanzhuo } from './command.js';

/** Whole outputs that are reproduced byte for byte. GOLDEN=write npm test writes them anew: read the difference before you commit it. */
const CASES = [
  { input: 'input/example.txt', name: 'example', expected: 'output/example', formats: 'csv,svg,md' },
  { input: 'input/meeting.txt', name: 'meeting', expected: 'test/golden/meeting', formats: 'csv,svg' },
  { input: 'test/golden/no-speakers.txt', name: 'no-speakers', expected: 'test/golden/no-speakers', formats: 'csv,svg,md' },
  { input: 'test/golden/english.txt', name: 'english', expected: 'test/golden/english', formats: 'csv' },
  { input: 'test/golden/mixed.txt', name: 'mixed', expected: 'test/golden/mixed', formats: 'csv' },
];
/** Decided by this one run, or a matter of what the reader has installed. */
const LEFT_OUT = /^(?:run\.json|report\.(?:html|docx)|brief\.docx|workbook\.xlsx|slides\.pptx|share\/.*|.*\.png)$/;
/** Pictures of the meeting are not kept: those of the example stand for them. */
const kept = (path: string, { name }: { name: string }): boolean => !LEFT_OUT.test(path) && !(name === 'meeting' && path.endsWith('.svg'));

let out: string;
beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'yuanzhuo-golden-'));
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

const textsOf = (folder: string, golden: (typeof CASES)[number]): Map<string, string> =>
  new Map([...readFolder(folder)].filter(([path]) => kept(path, golden)).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));

describe('the samples', () => {
  it.each(CASES)('$name gives $expected byte for byte', (golden) => {
    const { code, err } = yuanzhuo(golden.input, '--output', out, '--formats', golden.formats, '--quiet');
    expect(code, err).toBe(golden.name === 'no-speakers' ? 2 : 0);
    const { engine } = JSON.parse(readFileSync(join(out, golden.name, 'run.json'), 'utf8')) as { engine: { name: string } };
    const made = textsOf(join(out, golden.name), golden);
    if (process.env.GOLDEN === 'write') {
      for (const path of made.keys()) cpSync(join(out, golden.name, path), join(golden.expected, path));
    }
    // A machine without a compiler cuts with the other engine: there the words differ, and only the files are compared.
    const expected = textsOf(golden.expected, golden);
    expect([...made.keys()].sort()).toEqual([...expected.keys()].sort());
    if (engine.name === 'nodejieba') for (const [path, text] of expected) expect(made.get(path), path).toBe(text);
  });
});
