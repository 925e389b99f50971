// Reading alone, stage 1 of the flow: MB/s of UTF-8 on one core, warm, beside reading the same files with a bare regular expression:
//   npm run bench:reading                      on the samples of input/
//   YUANZHUO_TEXTS=FOLDER npm run bench:reading    on the .txt files of that folder
// CPU time is counted, not wall time, so that other work on the machine does not matter. Then: does memory grow with the number of documents?
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from '../../dist/src/files/read-source.js';
import { defaultSettings } from '../../dist/src/settings.js';
import { parseTranscript } from '../../dist/src/transcript/parse-transcript.js';

const ROUNDS = 25;
const folder = process.env.YUANZHUO_TEXTS ?? 'input';
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => join(folder, name));
const megabytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0) / 1e6;
if (files.length === 0) throw new Error(`no .txt files in ${folder}`);
console.log(`${files.length} files of ${folder}, ${megabytes.toFixed(2)} MB, ${ROUNDS} rounds each`);

const yuanzhuo = await speed(async (file) => parseTranscript(await readSource(file, defaultSettings), defaultSettings).turns.length);
const bare = await speed(
  async (file) => [...readFileSync(file, 'utf8').matchAll(/^([^\n：:]{1,20})[：:](.*(?:\n(?![^\n：:]{1,20}[：:]).*)*)/gm)].length,
);
console.log(`yuanzhuo: file → people, sections, turns, sentences   ${yuanzhuo.toFixed(1)} MB/s`);
console.log(`bare expression: file → label and text               ${bare.toFixed(1)} MB/s`);
await memory();

/** Median over the rounds, the first left out. */
async function speed(read) {
  const rates = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const started = process.cpuUsage();
    for (const file of files) await read(file);
    const { user, system } = process.cpuUsage(started);
    if (round > 0) rates.push(megabytes / ((user + system) / 1e6));
  }
  return rates.sort((a, b) => a - b)[rates.length >> 1];
}

async function memory() {
  if (globalThis.gc === undefined) return console.log('memory: run with node --expose-gc');
  const used = [];
  for (const documents of [1, 10, 100, 1000]) {
    for (let i = 0; i < documents; i++) parseTranscript(await readSource(files[i % files.length], defaultSettings), defaultSettings);
    globalThis.gc();
    used.push(`${documents}: ${(process.memoryUsage().heapUsed / 1e6).toFixed(1)}`);
  }
  console.log(`heap in MB after so many documents   ${used.join(' · ')}`);
}
