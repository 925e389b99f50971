// Are the tiers honest? On the .txt files of the given folders (default: input/):
//   npm run calibrate -- FOLDER…
//   false finds   labels are shuffled over the turns of each section, so that every difference is chance: what does the table still call strong?
//   power         a word is planted that one speaker says k times as often as the others, 3 per 1,000 words: how often is it found?
// Everything is seeded: the same folders give the same figures.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../../dist/pipeline/1-read.js';
import { segment } from '../../dist/pipeline/2-segment.js';
import { startEngine } from '../../dist/pipeline/engine.js';
import { seededRandom } from '../../dist/src/math/random.js';
import { defaultSettings } from '../../dist/src/settings.js';
import { countKeywordsBySpeaker } from '../../dist/src/statistics/count-keywords-by-speaker.js';
import { indexWords } from '../../dist/src/statistics/index-words.js';
import { testSpeakers } from '../../dist/src/statistics/test-speakers.js';

const SHUFFLES = 10;
const PLANTS = 10;
const TIMES = [2, 4, 8, 16];
const BASE = 0.003;
const PLANTED = '植入的词';

const folders = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['input'];
const files = folders.flatMap((folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => join(folder, name))
    : [],
);
if (files.length === 0) {
  console.log(`skipped: no .txt files in ${folders.join(', ')}`);
  process.exit();
}

const random = seededRandom(1);
const below = (n) => Math.floor(random() * n);
const engine = startEngine('node-rs');
const settings = defaultSettings;
const all = { speakers: 0, strong: 0, falseStrong: 0, falseHint: 0, naive: 0, worst: ['', 0] };
const power = new Map(TIMES.map((times) => [times, { planted: 0, strong: 0, hint: 0 }]));

for (const file of files) {
  const { transcript } = await read(file, settings);
  const words = await segment(transcript, settings, engine);
  const said = keywords(transcript, words);
  const speakers = said.index.speakers.length;
  if (speakers < 2) continue;
  const sum = { strong: 0, hint: 0, naive: 0 };
  for (let i = 0; i < SHUFFLES; i++) {
    const { rows } = keywords(shuffleLabels(transcript), words);
    sum.strong += rows.filter(({ tier }) => tier === 'strong').length;
    sum.hint += rows.filter(({ tier }) => tier === 'hint').length;
    sum.naive += rows.filter(({ p }) => p !== null && p < 0.05).length;
  }
  const perSpeaker = sum.strong / SHUFFLES / speakers;
  const strong = said.rows.filter(({ tier }) => tier === 'strong').length;
  console.log(`${file}: ${speakers} speakers, ${strong} strong; shuffled ${perSpeaker.toFixed(2)} strong a speaker`);
  all.speakers += speakers;
  all.strong += strong;
  all.falseStrong += sum.strong / SHUFFLES;
  all.falseHint += sum.hint / SHUFFLES;
  all.naive += sum.naive / SHUFFLES;
  if (perSpeaker > all.worst[1]) all.worst = [file, perSpeaker];
  for (const times of TIMES) for (let i = 0; i < PLANTS; i++) plantOnce(transcript, words, said.index, times);
}
engine.close();

const rate = (value) => (value / all.speakers).toFixed(3);
console.log(`\n${files.length} discussions, ${all.speakers} speakers, ${SHUFFLES} shufflings each`);
console.log(`finds a speaker:       strong ${rate(all.strong)}`);
console.log(`false finds a speaker: strong ${rate(all.falseStrong)}, hint ${rate(all.falseHint)}, p < .05 uncorrected ${rate(all.naive)}`);
console.log(`worst discussion: ${all.worst[0]} ${all.worst[1].toFixed(2)} strong a speaker`);
for (const [times, { planted, strong, hint }] of power) {
  console.log(
    `planted ×${times}: strong ${(strong / planted).toFixed(2)}, at least hint ${((strong + hint) / planted).toFixed(2)} of ${planted}`,
  );
}

function keywords(transcript, words) {
  const index = indexWords(transcript, words, settings);
  return { index, rows: countKeywordsBySpeaker(index, testSpeakers(index)) };
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
function plantOnce(transcript, words, index, times) {
  const candidates = index.speakers.filter((_, i) => index.wordsOf[i] >= 100);
  const speaker = candidates[below(candidates.length)];
  if (speaker === undefined) return;
  const lexeme = { term: PLANTED, tag: 'n', source: 'engine', reason: '' };
  const planted = words.words.map((word) => {
    const chance = transcript.sentences[word.sentence].speaker === speaker ? BASE * times : BASE;
    return word.lexeme.reason === '' && random() < chance ? { ...word, lexeme } : word;
  });
  const row = keywords(transcript, { ...words, words: planted }).rows.find((found) => found.speaker === speaker && found.term === PLANTED);
  const tally = power.get(times);
  tally.planted++;
  if (row && row.log_ratio > 0 && row.tier !== 'described') tally[row.tier]++;
}
