import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openerFor } from '../../../../pipeline/commands/open/open-in-browser.js';
import { yuanzhuoWith } from '../../command.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'yuanzhuo-open-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, content = ''): string {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), content);
  return join(root, path);
}

/** The command where this program is all there is to open files with. */
function openWith(script: string | null, ...args: readonly string[]) {
  mkdirSync(join(root, 'bin'), { recursive: true });
  if (script !== null) chmodSync(put('bin/xdg-open', `#!/bin/sh\n${script}\n`), 0o755);
  return yuanzhuoWith({ PATH: join(root, 'bin') }, 'open', ...args);
}

describe.skipIf(process.platform !== 'linux')('yuanzhuo open', () => {
  it('hands the report to the system’s opener, and prints its path', () => {
    const report = put('论坛 一/report.html');
    const opened = join(root, 'opened.txt');
    for (const named of [join(root, '论坛 一'), report]) {
      expect(openWith(`printf %s "$1" > '${opened}'`, named)).toMatchObject({ code: 0, out: `${report}\n` });
      expect(readFileSync(opened, 'utf8')).toBe(report);
    }
  });

  it('does not wait for a browser that stays', () => {
    put('talk/report.html');
    expect(openWith('exec /bin/sleep 30', join(root, 'talk')).code).toBe(0);
  }, 20_000);

  it.each([
    ['is missing', null, 'ENOENT'],
    ['fails', 'exit 3', 'exit 3'],
  ])('prints the path and says so where the opener %s', (_, script, problem) => {
    const report = put('talk/report.html');
    const { code, out, err } = openWith(script, join(root, 'talk'));
    expect([code, out]).toEqual([2, `${report}\n`]);
    expect(err).toContain(problem);
    expect(err).toContain(report);
  });

  it.each(['zh', 'en'])('says in %s what is missing and how to mend it', (lang) => {
    put('out/a/report.html');
    put('tables-only/run.json', '{}');
    const say = (...paths: readonly string[]) => openWith('exit 0', ...paths, '--lang', lang);
    const told = {
      nothing: say(),
      two: say(join(root, 'out/a'), join(root, 'tables-only')),
      missing: say(join(root, 'none')),
      parent: say(join(root, 'out')),
      tables: say(join(root, 'tables-only')),
      foreign: say(join(root, 'bin')),
    };
    for (const { code, out } of Object.values(told)) expect([code, out]).toEqual([2, '']);
    expect(told.nothing.err).toContain('yuanzhuo open output/');
    expect(told.two.err).toBe(told.nothing.err);
    expect(told.missing.err).toContain(join(root, 'none'));
    expect(told.parent.err).toContain(join(root, 'out/a'));
    expect(told.tables.err).toContain('--formats');
    expect(told.foreign.err).toContain('report.html');
  });
});

describe('openerFor', () => {
  it('is what a double click does on each system', () => {
    expect(openerFor('linux', 'a b.html')).toEqual({ command: 'xdg-open', args: ['a b.html'] });
    expect(openerFor('darwin', 'a b.html')).toEqual({ command: 'open', args: ['a b.html'] });
    expect(openerFor('win32', 'a b.html')).toMatchObject({ command: 'cmd', args: ['/c', 'start', '""', 'a b.html'] });
  });
});
