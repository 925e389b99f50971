// Every figure a second time, by a program that shares no code with this one: npm run witness [-- TRANSCRIPT…]
// Analyses the transcripts (default: input/) and lets witness.py recompute their tables. Skipped where there is no Python with scipy.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const python = ['python3', '/usr/bin/python3'].find((program) => spawnSync(program, ['-c', 'import scipy, numpy']).status === 0);
if (python === undefined) {
  console.log('skipped: no Python with scipy (Debian: apt-get install python3-scipy)');
} else {
  const inputs = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['input'];
  const output = mkdtempSync(join(tmpdir(), 'yuanzhuo-witness-'));
  const analysed = spawnSync(process.execPath, ['dist/pipeline/cli.js', ...inputs, '--output', output, '--formats', 'csv', '--quiet'], {
    stdio: 'inherit',
  });
  const folders = readdirSync(output).map((name) => join(output, name));
  const { status } = spawnSync(python, ['test/witness/witness.py', ...folders], { stdio: 'inherit' });
  rmSync(output, { recursive: true, force: true });
  process.exitCode = analysed.status !== 0 ? analysed.status : status;
}
