import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFile } from '../../src/files/lock-file.js';

let root: string;
let path: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'yuanzhuo-lock-'));
  path = join(root, 'lock');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const heldBy = (pid: number, host = hostname()): void => writeFileSync(path, JSON.stringify({ pid, host }));
const ended = (): number => spawnSync(process.execPath, ['-e', '']).pid;

describe('lockFile', () => {
  it('names who has it, and is gone when it is released', () => {
    const release = lockFile(path);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ pid: process.pid, host: hostname() });
    release();
    expect(existsSync(path)).toBe(false);
  });

  it('waits for a process that lives, and then says who has it', () => {
    heldBy(process.ppid);
    const started = performance.now();
    expect(() => lockFile(path, 300)).toThrow(
      expect.objectContaining({ code: 'output.locked', message: expect.stringContaining(String(process.ppid)) }),
    );
    expect(performance.now() - started).toBeGreaterThan(250);
    expect(existsSync(path)).toBe(true);
  });

  it('takes over at once what a process that is no more has left', () => {
    heldBy(ended());
    const release = lockFile(path, 0);
    expect(readFileSync(path, 'utf8')).toContain(String(process.pid));
    release();
  });

  it('does not judge a process of another machine, nor what is half written', () => {
    heldBy(ended(), 'elsewhere');
    expect(() => lockFile(path, 0)).toThrow(expect.objectContaining({ code: 'output.locked' }));
    writeFileSync(path, '{"pid":');
    expect(() => lockFile(path, 0)).toThrow(expect.objectContaining({ code: 'output.locked' }));
  });

  it('takes over what was killed before it could write who it is', () => {
    writeFileSync(path, '');
    expect(() => lockFile(path, 0)).toThrow(expect.objectContaining({ code: 'output.locked' }));
    const before = Date.now() / 1000 - 10;
    utimesSync(path, before, before);
    lockFile(path, 0)();
    expect(existsSync(path)).toBe(false);
  });

  it('leaves nothing where it cannot write who it is', () => {
    const source = `import { lockFile } from ${JSON.stringify(new URL('../../dist/src/files/lock-file.js', import.meta.url).href)};
      try { lockFile(process.argv[1], 0); } catch (error) { console.log(error.code); }`;
    const limited = ['-c', 'ulimit -f 0; exec "$0" "$@"', process.execPath, '--input-type=module', '-e', source, path];
    expect(spawnSync('sh', limited, { encoding: 'utf8' }).stdout).toBe('EFBIG\n');
    expect(existsSync(path)).toBe(false);
  });
});
