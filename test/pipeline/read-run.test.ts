import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRun } from '../../pipeline/read-run.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'yuanzhuo-run-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('readRun', () => {
  it('finds an output again that a run was killed over while it replaced it', () => {
    const aside = join(root, '.talk.yuanzhuo-old-00000000-0000-4000-8000-000000000000');
    mkdirSync(aside);
    writeFileSync(join(aside, 'run.json'), '{"yuanzhuo":"0.0.0"}');
    expect(readRun(join(root, 'talk'))).toEqual({ yuanzhuo: '0.0.0' });
    expect(readdirSync(root)).toEqual(['talk']);
  });

  it('says so of a folder that is none', () => {
    expect(() => readRun(root)).toThrow(expect.objectContaining({ code: 'verify.no-run' }));
  });
});
