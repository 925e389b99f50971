import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '../../src/files/read-folder.js';
import { inventCorpus, writeCorpus } from '../corpus/invented-corpus.js';
import { patience, report, times } from '../torture/times.js';
import { type Ended, yuanzhuo } from './command.js';

let root: string;
/** A disk of any size, where this process may mount one. */
let disk: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'yuanzhuo-full-'));
  disk = join(root, 'disk');
  mkdirSync(disk);
  writeFileSync(join(root, 'talk.txt'), '何川：旧厂房要留下来。\n陆萍：厂房留下来，谁来出钱？\n'.repeat(60));
  writeCorpus(join(root, 'many'), inventCorpus(12, { turns: 20 }));
  writeFileSync(join(root, 'engine.yaml'), 'engine: node-rs\n');
});
afterAll(() => {
  spawnSync('umount', [disk]);
  rmSync(root, { recursive: true, force: true });
});

const mount = (kilobytes: number): boolean => {
  spawnSync('umount', [disk]);
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', disk]).status === 0;
};

describe.each([
  { what: 'a run', args: ['talk.txt'], formats: 'csv,html', output: 'out/talk', most: 900 },
  { what: 'many texts', args: ['corpus', 'many', '--workers', '2'], formats: 'csv', output: 'out/report', most: 500 },
])('$what on a disk that is full', ({ what, args, formats, output, most }) => {
  const run = (folder: string): Ended => {
    const paths = args.map((arg) => (existsSync(join(root, arg)) ? join(root, arg) : arg));
    return yuanzhuo(...paths, '-o', join(folder, 'out'), '--quiet', '--formats', formats, '--settings', join(root, 'engine.yaml'));
  };
  const filesIn = (folder: string) =>
    [...readFolder(join(folder, output))].map(([path, bytes]) => [
      path,
      Buffer.from(bytes)
        .toString('latin1')
        .replace(/"this_run": \{.*?\n {2}\}/s, ''),
    ]);

  it(
    'says so, leaves nothing half done, and the next run with more room has the same bytes',
    (context) => {
      if (!mount(10)) return context.skip('no disk can be mounted here');
      mkdirSync(join(root, 'alone'), { recursive: true });
      expect(run(join(root, 'alone')).code).toBe(0);
      const wanted = filesIn(join(root, 'alone'));
      rmSync(join(root, 'alone'), { recursive: true });
      const sizes = times(3, 20);
      let full = 0;
      for (let i = 0; i < sizes; i++) {
        mount(Math.round(8 + (most * i) / sizes));
        const { code, err } = run(disk);
        expect([0, 2], err).toContain(code);
        if (code === 2) {
          full++;
          expect(err).toMatch(/：磁盘满了。请腾出空间再运行一次/);
          expect(err.trim().split('\n')).toHaveLength(1);
          expect(existsSync(join(disk, output))).toBe(false);
          expect(readdirSync(disk, { recursive: true, encoding: 'utf8' }).filter((name) => /yuanzhuo-|\.tmp$/.test(name))).toEqual([]);
          spawnSync('mount', ['-o', 'remount,size=20m', disk]);
          expect(run(disk)).toMatchObject({ code: 0, err: '' });
        }
        expect(filesIn(disk)).toEqual(wanted);
      }
      expect(full).toBeGreaterThan(0);
      report(`${what} on disks of ${sizes} sizes, ${full} of them too small`);
    },
    patience(2),
  );
});
