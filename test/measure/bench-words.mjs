// Stages 1 and 2 in one process, beside bare cppjieba and Python's jieba, in alternating runs:
//   npm run build && YUANZHUO_PEERS=FOLDER npm run bench:words -- FOLDER_OF_TXT
// Loading is not counted for any of them. Megabytes are of UTF-8, medians of the rounds; FOLDER holds cpp/segment and python/analyse.py.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { read } from '../../dist/pipeline/1-read.js';
import { segment } from '../../dist/pipeline/2-segment.js';
import { segmenterHere } from '../../dist/pipeline/segmenter/segmenter-here.js';
import { defaultSettings } from '../../dist/src/settings.js';

const ROUNDS = 7;
const [folder = 'input'] = process.argv.slice(2);
const peers = process.env.YUANZHUO_PEERS ?? '';
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => join(folder, name));
if (files.length === 0) {
  console.log(`skipped: no .txt files in ${folder}`);
  process.exit();
}
const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
const seconds = { reading: [], ours: [], cppjieba: [], python: [] };
const segmenter = segmenterHere('nodejieba');

for (let round = -1; round < ROUNDS; round++) {
  const measures = [ours, cppjieba, python];
  if (round % 2 !== 0) measures.reverse();
  for (const measure of measures) {
    const took = await measure();
    if (round >= 0) for (const [name, value] of Object.entries(took)) seconds[name].push(value);
  }
}
const rate = (name) => bytes / 1e6 / median(seconds[name]);
console.log(`${files.length} files, ${(bytes / 1e6).toFixed(2)} MB, ${ROUNDS} alternating rounds after one to warm up; MB/s`);
for (const name of Object.keys(seconds)) if (seconds[name].length > 0) console.log(`${name.padEnd(10)} ${rate(name).toFixed(2)}`);
if (seconds.cppjieba.length > 0) console.log(`ours / cppjieba: ${(rate('ours') / rate('cppjieba')).toFixed(2)}`);
if (seconds.python.length > 0) console.log(`ours / python:   ${(rate('ours') / rate('python')).toFixed(2)}`);
if (seconds.cppjieba.length + seconds.python.length === 0) console.log('peers skipped (set YUANZHUO_PEERS to their folder)');

async function ours() {
  const started = performance.now();
  let reading = 0;
  for (const file of files) {
    const from = performance.now();
    const { transcript } = await read(file, defaultSettings);
    reading += (performance.now() - from) / 1000;
    await segment(transcript, defaultSettings, segmenter);
  }
  return { ours: (performance.now() - started) / 1000, reading };
}

function cppjieba() {
  const program = join(peers, 'cpp/segment');
  if (peers === '' || !existsSync(program)) return {};
  const dictionary = dirname(createRequire(import.meta.url).resolve('nodejieba/submodules/cppjieba/dict/jieba.dict.utf8'));
  const { stdout } = spawnSync(program, [dictionary, folder, 'tag', '1', '--count'], { encoding: 'utf8' });
  return { cppjieba: JSON.parse(stdout).segment_s };
}

/** Its profile gives the seconds of reading and of segmenting with the dictionary's tags. */
function python() {
  const script = join(peers, 'python/analyse.py');
  if (peers === '' || !existsSync(script)) return {};
  const out = mkdtempSync(join(tmpdir(), 'yuanzhuo-bench-'));
  const { stdout, stderr } = spawnSync('/usr/bin/python3', [script, folder, '--out', out, '--pos', 'dict', '--profile'], {
    encoding: 'utf8',
  });
  rmSync(out, { recursive: true });
  const stage = (name) => Number(new RegExp(`([\\d.]+) s\\s+${name}`).exec(stdout + stderr)?.[1]);
  return { python: stage('read and parse') + stage('segment') };
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
