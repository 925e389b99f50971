import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const root = new URL('..', import.meta.url).pathname;
const page = readFileSync(join(root, 'docs/adding.md'), 'utf8');
const blocks = [...page.matchAll(/```(ts|diff) (\S+)\n([\s\S]*?)\n```/g)].map(([, kind = '', path = '', text = '']) => ({
  kind,
  path,
  text,
}));

/** The lines with a plus, each behind the line before it. */
function apply(source: string, diff: string): string {
  const lines = source.split('\n');
  let at = -1;
  for (const line of diff.split('\n')) {
    if (line.startsWith('+')) lines.splice(++at, 0, line.slice(1));
    else at = lines.indexOf(line.slice(1));
    expect(at, `“${line}” in docs/adding.md`).toBeGreaterThanOrEqual(0);
  }
  return lines.join('\n');
}

it('docs/adding.md adds a table and a chart that compile, with no more than four files touched', () => {
  const work = mkdtempSync(join(tmpdir(), 'yuanzhuo-adding-'));
  try {
    for (const path of ['src', 'pipeline', 'tsconfig.json', 'package.json'])
      cpSync(join(root, path), join(work, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'));
    for (const { kind, path, text } of blocks) {
      const file = join(work, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, kind === 'ts' ? `${text}\n` : apply(readFileSync(file, 'utf8'), text));
    }
    const { stdout, status } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit'], {
      cwd: work,
      encoding: 'utf8',
    });
    expect(status, stdout).toBe(0);
    expect(new Set(blocks.filter(({ kind }) => kind === 'diff').map(({ path }) => path)).size).toBeLessThanOrEqual(4);
    expect(blocks.filter(({ kind }) => kind === 'ts').length).toBe(3);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});
