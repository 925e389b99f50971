// Cold wall time, CPU time and peak memory of the whole command, in alternating runs, beside what else a user could take:
//   npm run bench                              our own runs on input/example.txt
//   YUANZHUO_PEERS=FOLDER npm run bench        and those of the peers in FOLDER (python/analyse.py)
// Then how time grows with length (bench-growth.mjs).
// Ratios are of medians: absolute times differ between machines. Memory and CPU time need GNU time.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';

const input = process.argv[2] ?? 'input/example.txt';
const rounds = Number(process.argv[3] ?? 7);
const work = mkdtempSync(join(tmpdir(), 'yuanzhuo-bench-'));
// A folder for each: a run brings up to date whatever formats lie in its own.
const outputs = [];
function ours(...options) {
  outputs.push(join(work, `out-${outputs.length}`));
  return ['node', 'dist/pipeline/cli.js', input, '--output', outputs.at(-1), '--quiet', ...options];
}
const nodeRs = join(work, 'node-rs.yaml');
spawnSync('sh', ['-c', `echo 'engine: node-rs' > ${nodeRs}`]);

const commands = new Map([
  ['all formats', ours()],
  ['csv', ours('--formats', 'csv')],
  ['csv, second engine', ours('--formats', 'csv', '--settings', nodeRs)],
]);
const peers = process.env.YUANZHUO_PEERS ?? '';
const python = ['/usr/bin/python3', join(peers, 'python/analyse.py'), input, '--out', join(work, 'peer')];
if (peers !== '' && existsSync(python[1]) && spawnSync('/usr/bin/python3', ['-c', 'import jieba, pandas, matplotlib']).status === 0) {
  commands.set('python, tables and 8 charts', [...python, '--charts']);
  commands.set('python, tables', python);
} else {
  console.log('peers skipped (set YUANZHUO_PEERS to their folder, and install python3-jieba, python3-pandas, python3-matplotlib)');
}

const runs = new Map([...commands.keys()].map((name) => [name, []]));
for (let round = -1; round < rounds; round++) {
  const order = [...commands];
  if (round % 2 !== 0) order.reverse();
  for (const [name, command] of order) {
    const run = measure(command);
    if (round >= 0) runs.get(name).push(run);
  }
}
report();
stages();
rmSync(work, { recursive: true, force: true });

function measure(command) {
  const log = join(work, 'time');
  const timed = existsSync('/usr/bin/time') ? ['/usr/bin/time', '-f', '%U %S %M', '-o', log, ...command] : command;
  const started = performance.now();
  const run = spawnSync(timed[0], timed.slice(1), { encoding: 'utf8' });
  const wall = (performance.now() - started) / 1000;
  if (run.status !== 0) throw new Error(`${command.join(' ')}\n${run.stderr}`);
  const [user = NaN, system = NaN, memory = NaN] = timed === command ? [] : readFileSync(log, 'utf8').trim().split(/\s+/).map(Number);
  return { wall, cpu: user + system, memory: memory / 1024 };
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

function report() {
  console.log(`\n${input}, ${rounds} alternating runs after one to warm up\n`);
  console.log('| command | wall s (least–most) | CPU s | peak MB |\n|---|---|---|---|');
  const wall = new Map();
  for (const [name, list] of runs) {
    const walls = list.map((run) => run.wall);
    wall.set(name, median(walls));
    console.log(
      `| ${name} | ${median(walls).toFixed(2)} (${Math.min(...walls).toFixed(2)}–${Math.max(...walls).toFixed(2)}) | ${median(list.map((run) => run.cpu)).toFixed(2)} | ${median(list.map((run) => run.memory)).toFixed(0)} |`,
    );
  }
  const ratio = (a, b) => (wall.has(a) && wall.has(b) ? console.log(`${a} / ${b}: ${(wall.get(a) / wall.get(b)).toFixed(2)}`) : undefined);
  console.log('');
  ratio('all formats', 'python, tables and 8 charts');
  ratio('csv', 'python, tables');
  ratio('csv, second engine', 'python, tables');
}

function stages() {
  measure(ours());
  const { this_run: run } = JSON.parse(readFileSync(join(outputs.at(-1), parse(input).name, 'run.json'), 'utf8'));
  console.log(
    `\nstages of one run: ${Object.entries(run.seconds)
      .map(([stage, seconds]) => `${stage} ${seconds} s`)
      .join(', ')}`,
  );
}
