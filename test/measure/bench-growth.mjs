// Does the time of stages 1 to 4 grow with the length of the text, or faster?
//   npm run bench:growth             discussions of 20,000 to 640,000 characters, 3 runs of each
//   npm run bench:growth -- RUNS
// The texts are invented: the turns of input/*.txt again and again, in another order each time, and so their sentences; made with a seed.
// Printed are the medians of CPU time (other work on the machine does not matter), and the exponent b of time = a · characters^b by least squares in log–log: 1 is growth with the length; wanted
// is 1.1 at most. What a run costs whatever its length flattens the line, so the exponent of the longer half stands beside it.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '../../dist/pipeline/1-read.js';
import { segment } from '../../dist/pipeline/2-segment.js';
import { count } from '../../dist/pipeline/3-count.js';
import { relate } from '../../dist/pipeline/4-relate.js';
import { segmenterHere } from '../../dist/pipeline/segmenter/segmenter-here.js';
import { seededRandom } from '../../dist/src/math/random.js';
import { defaultSettings } from '../../dist/src/settings.js';

const LENGTHS = [20_000, 40_000, 80_000, 160_000, 320_000, 640_000];
const STAGES = ['read', 'segment', 'count', 'relate', 'all'];
const WANTED = 1.1;
const runs = Number(process.argv[2] ?? 3);
const work = mkdtempSync(join(tmpdir(), 'yuanzhuo-growth-'));
/** The segmenter in this process, so that its time is counted too. */
const segmenter = segmenterHere('node-rs');
/** Turns of all samples, as who speaks and the sentences. */
const turns = await sampleTurns();
const files = LENGTHS.map(writeText);
const times = LENGTHS.map(() => []);
await timeStages(files[1]);
// Length after length in each round, so that other work on the machine falls on all alike.
for (let run = 0; run < runs; run++) {
  for (const [i, file] of files.entries()) times[i].push(await timeStages(file));
}
const measured = LENGTHS.map((length, i) => ({ length, seconds: STAGES.map((_, stage) => median(times[i].map((time) => time[stage]))) }));
rmSync(work, { recursive: true, force: true });
report();

async function sampleTurns() {
  const files = readdirSync('input').filter((name) => name.endsWith('.txt'));
  const transcripts = await Promise.all(files.sort().map(async (name) => (await read(join('input', name), defaultSettings)).transcript));
  return transcripts.flatMap(({ text, turns, sentences }) =>
    turns
      .filter(({ speaker }) => speaker !== '')
      .map(({ turn, speaker }) => ({
        speaker,
        sentences: sentences.filter((sentence) => sentence.turn === turn).map(({ start, end }) => text.slice(start, end)),
      })),
  );
}

function writeText(length) {
  const random = seededRandom(1);
  const order = (items) =>
    items
      .map((item) => [random(), item])
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item);
  const lines = [];
  let written = 0;
  while (written < length) {
    for (const { speaker, sentences } of order(turns)) {
      const line = `${speaker}：${order(sentences).join('')}`;
      lines.push(line);
      written += line.length + 2;
      if (written >= length) break;
    }
  }
  const file = join(work, `${length}.txt`);
  writeFileSync(file, lines.join('\n\n'));
  return file;
}

async function timeStages(file) {
  const seconds = [];
  let last = process.cpuUsage();
  const done = () => {
    const { user, system } = process.cpuUsage(last);
    seconds.push((user + system) / 1e6);
    last = process.cpuUsage();
  };
  const { transcript } = await read(file, defaultSettings);
  done();
  const words = await segment(transcript, defaultSettings, segmenter);
  done();
  const { index, keywords } = count(transcript, words, defaultSettings);
  done();
  relate(index, keywords);
  done();
  return [...seconds, seconds.reduce((sum, second) => sum + second, 0)];
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

/** Slope of the least-squares line through the logarithms. */
function exponent(stage, rows) {
  const points = rows.map(({ length, seconds }) => [Math.log(length), Math.log(seconds[stage])]);
  const mean = (axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  return points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

function report() {
  console.log(`\ngrowth of time with length: CPU seconds, median of ${runs} runs\n`);
  console.log(`| characters | ${STAGES.join(' | ')} |\n|---:|${'---:|'.repeat(STAGES.length)}`);
  for (const { length, seconds } of measured) console.log(`| ${length} | ${seconds.map((s) => s.toFixed(3)).join(' | ')} |`);
  const line = (name, rows) => {
    const exponents = STAGES.map((_, stage) => exponent(stage, rows));
    console.log(`| ${name} | ${exponents.map((b) => b.toFixed(2)).join(' | ')} |`);
    return exponents;
  };
  line('exponent of the longer half', measured.slice(LENGTHS.length >> 1));
  const exponents = line('exponent', measured);
  const steep = STAGES.filter((_, stage) => exponents[stage] > WANTED);
  console.log(steep.length === 0 ? `\nall at most ${WANTED}` : `\nabove ${WANTED}: ${steep.join(', ')}`);
}
