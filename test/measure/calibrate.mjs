// Are the tiers honest? On the .txt files of the given folders (default: input/):
//   npm run calibrate -- FOLDER…
//   false finds   labels are shuffled over the turns of each section, so that every difference is chance: what does the table still call strong?
//   power         a word is planted that one speaker says k times as often as the others, 3 per 1,000 words: how often is it found?
// Everything is seeded: the same folders give the same figures.
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { read } from '../../dist/pipeline/1-read.js';
import { segment } from '../../dist/pipeline/2-segment.js';
import { startSegmenter } from '../../dist/pipeline/segmenter/start-segmenter.js';
import { seededRandom } from '../../dist/src/math/random.js';
import { placeSections } from '../../dist/src/sections/place-sections.js';
import { defaultSettings } from '../../dist/src/settings.js';
import { countKeywordsBySpeaker } from '../../dist/src/statistics/counts/count-keywords-by-speaker.js';
import { indexWords } from '../../dist/src/statistics/index/index-words.js';
import { testSpeakers } from '../../dist/src/statistics/tests/test-speakers.js';
import { countTurnTerms } from '../../dist/src/statistics/tests/turn-counts.js';

const SHUFFLES = 10;
const PLANTS = 10;
const TIMES = [2, 4, 8, 16];
const BASE = 0.003;
const PLANTED = '植入的词';

const folders = (process.argv.length > 2 ? process.argv.slice(2) : ['input']).filter((folder) => textsOf(folder).length > 0);
if (folders.length === 0) {
  console.log(`skipped: no .txt files in ${process.argv.slice(2).join(', ')}`);
  process.exit();
}

let random = seededRandom(1);
const below = (n) => Math.floor(random() * n);
const segmenter = startSegmenter('node-rs');
const settings = defaultSettings;
const tallies = [];
for (const folder of folders) {
  random = seededRandom(1);
  const tally = emptyTally(basename(folder));
  for (const file of textsOf(folder)) await calibrate(file, tally);
  tallies.push(tally);
}
await segmenter.close();
if (tallies.length > 1) tallies.push(tallies.reduce(addTallies, emptyTally('all')));
report();

function textsOf(folder) {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  return names.sort().map((name) => join(folder, name));
}

function emptyTally(name) {
  const power = TIMES.map(() => ({ planted: 0, strong: 0, hint: 0 }));
  return { name, files: 0, speakers: 0, strong: 0, falseStrong: 0, falseHint: 0, naive: 0, told: 0, worst: 0, worstFile: '', power };
}

function addTallies(sum, { name, worst, worstFile, power, ...numbers }) {
  const added = Object.entries(numbers).map(([key, value]) => [key, sum[key] + value]);
  const powers = sum.power.map((own, i) => ({
    planted: own.planted + power[i].planted,
    strong: own.strong + power[i].strong,
    hint: own.hint + power[i].hint,
  }));
  const worse = worst > sum.worst ? { worst, worstFile: `${name}/${worstFile}` } : {};
  return { ...sum, ...Object.fromEntries(added), ...worse, power: powers };
}

/** As the flow does it: sections are placed first, and labels are exchanged inside them. */
async function calibrate(file, tally) {
  const { transcript: parsed } = await read(file, settings);
  const words = await segment(parsed, settings, segmenter);
  const transcript = placeSections(parsed, words, settings);
  const said = keywords(transcript, words);
  const speakers = said.index.speakers.length;
  if (speakers < 2) return;
  const sum = { strong: 0, hint: 0, naive: 0 };
  for (let i = 0; i < SHUFFLES; i++) {
    const { rows } = keywords(shuffleLabels(transcript), words);
    sum.strong += rows.filter(({ tier }) => tier === 'strong').length;
    sum.hint += rows.filter(({ tier }) => tier === 'hint').length;
    sum.naive += rows.filter(({ p }) => p !== null && p < 0.05).length;
  }
  const perSpeaker = sum.strong / SHUFFLES / speakers;
  const strong = said.rows.filter(({ tier }) => tier === 'strong').length;
  const told = said.chance.reduce((total, { strong_by_chance }) => total + strong_by_chance, 0);
  console.log(`${file}: ${speakers} speakers, ${strong} strong; shuffled ${perSpeaker.toFixed(2)} strong a speaker`);
  tally.files++;
  tally.speakers += speakers;
  tally.strong += strong;
  tally.told += told;
  tally.falseStrong += sum.strong / SHUFFLES;
  tally.falseHint += sum.hint / SHUFFLES;
  tally.naive += sum.naive / SHUFFLES;
  if (perSpeaker > tally.worst) Object.assign(tally, { worst: perSpeaker, worstFile: basename(file) });
  TIMES.forEach((times, at) => {
    for (let i = 0; i < PLANTS; i++) plantOnce(transcript, words, said.index, { times, tally: tally.power[at] });
  });
}

function report() {
  console.log(`\n${SHUFFLES} shufflings of each discussion; all but the counts is per speaker\n`);
  const planted = TIMES.map((times) => `×${times}`).join(' | ');
  console.log(
    `| folder | discussions | speakers | strong | strong, shuffled | worst discussion | hint, shuffled | p < .05, shuffled | ${planted} |`,
  );
  console.log(`|---|${'---:|'.repeat(7 + TIMES.length)}`);
  for (const tally of tallies) {
    const rate = (value) => (value / tally.speakers).toFixed(2);
    const power = tally.power.map(({ planted, strong, hint }) => `${share(strong, planted)} (${share(strong + hint, planted)})`);
    const cells = [rate(tally.strong), rate(tally.falseStrong), `${tally.worst.toFixed(2)} (${tally.worstFile || 'none'})`];
    cells.push(rate(tally.falseHint), rate(tally.naive), ...power);
    console.log(`| ${[tally.name, tally.files, tally.speakers, ...cells].join(' | ')} |`);
  }
  console.log('\n×k: a word planted k times as often with one speaker is found as strong (in brackets: as strong or hint)');
  for (const { name, told, strong, speakers } of tallies) {
    console.log(
      `${name}: ${strong} strong finds, of which the report itself expects ${told.toFixed(1)} by chance (${(told / speakers).toFixed(2)} a speaker)`,
    );
  }
}

function share(part, whole) {
  return (part / Math.max(1, whole)).toFixed(2);
}

function keywords(transcript, words) {
  const index = indexWords(transcript, words, settings);
  const tests = testSpeakers(countTurnTerms(index), settings);
  return { index, chance: tests.chance, rows: countKeywordsBySpeaker(index, tests) };
}

/** Speakers exchanged over the turns of each section. */
function shuffleLabels(transcript) {
  const speakerOf = new Map();
  for (const section of new Set(transcript.turns.map((turn) => turn.section))) {
    const turns = transcript.turns.filter((turn) => turn.section === section && turn.kind !== 'unattributed');
    const labels = turns.map(({ speaker }) => speaker);
    for (let last = labels.length - 1; last > 0; last--) {
      const other = below(last + 1);
      [labels[last], labels[other]] = [labels[other], labels[last]];
    }
    turns.forEach(({ turn }, i) => {
      speakerOf.set(turn, labels[i]);
    });
  }
  const relabel = (row) => ({ ...row, speaker: speakerOf.get(row.turn) ?? row.speaker });
  return { ...transcript, turns: transcript.turns.map(relabel), sentences: transcript.sentences.map(relabel) };
}

/** Counted words are replaced by the planted one, at the base rate by everybody and `times` as often by one speaker with 100 counted words or more. */
function plantOnce(transcript, words, index, { times, tally }) {
  const candidates = index.speakers.filter((_, i) => index.wordsOf[i] >= 100);
  const speaker = candidates[below(candidates.length)];
  if (speaker === undefined) return;
  const lexeme = { term: PLANTED, tag: 'n', source: 'engine', reason: '' };
  const { lexemes, words: columns } = words;
  const planted = columns.lexeme.map((place, i) => {
    const chance = transcript.sentences[columns.sentence[i]].speaker === speaker ? BASE * times : BASE;
    return lexemes[place].reason === '' && random() < chance ? lexemes.length : place;
  });
  const row = keywords(transcript, { ...words, lexemes: [...lexemes, lexeme], words: { ...columns, lexeme: planted } }).rows.find(
    (found) => found.speaker === speaker && found.term === PLANTED,
  );
  tally.planted++;
  if (row && row.log_ratio > 0 && row.tier !== 'described') tally[row.tier]++;
}
