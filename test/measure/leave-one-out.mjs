// How good are the automatic sections and the key sentences on meetings that their weights have not seen?
//   node test/measure/leave-one-out.mjs FOLDER      NAME.txt beside NAME.gold.json: turns with highlights, topics with first_turn
// Each meeting is left out once: the weights are chosen anew from a small grid by all others, and the meeting left out is scored with
// them. Beside it stand the shipped weights, which have seen all meetings, and the best of the grid when all are seen (in-sample). For
// sections Pk and WindowDiff, 0 is perfect; for key sentences the share that readers highlighted for at least half, against that of all.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../../dist/pipeline/1-read.js';
import { segment } from '../../dist/pipeline/2-segment.js';
import { startSegmenter } from '../../dist/pipeline/segmenter/start-segmenter.js';
import { cosine } from '../../dist/src/math/cosine.js';
import { chooseStarts, ORDINARY_SECTION } from '../../dist/src/sections/choose-starts.js';
import { findHosts } from '../../dist/src/sections/find-hosts.js';
import { isShort, placeSections } from '../../dist/src/sections/place-sections.js';
import { measureOpenings, OPENING_WEIGHTS, oddsOf } from '../../dist/src/sections/weigh-openings.js';
import { defaultSettings } from '../../dist/src/settings.js';
import { countTurns } from '../../dist/src/statistics/counts/count-turns.js';
import { countCharacters } from '../../dist/src/statistics/index/characters.js';
import { indexWords } from '../../dist/src/statistics/index/index-words.js';
import { collectAnswers } from '../../dist/src/themes/answers/collect-answers.js';
import { countAnswers } from '../../dist/src/themes/answers/count-answers.js';
import { isCourtesy, measureForm, opensUnresolved } from '../../dist/src/themes/answers/sentence-form.js';
import { countTermsOfSentences } from '../../dist/src/themes/sentences/count-terms-of-sentences.js';
import { sumVectors, weighTerms } from '../../dist/src/themes/sentences/term-vectors.js';

const folder = process.argv[2] ?? '';
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.gold.json')) : [];
if (names.length === 0) {
  console.log(`skipped: no NAME.txt with NAME.gold.json in ${folder || 'a folder (give one)'}`);
  process.exit();
}

/** What sections are weighed with; the grid holds the shipped weights. */
const SECTION_GRID = {
  base: [-3, -2.5, -2, OPENING_WEIGHTS.base, -1],
  lead: [0.5, 1, OPENING_WEIGHTS.lead, 2, 2.5],
  cue: [0.3, OPENING_WEIGHTS.cue, 0.8, 1.1],
  change: [0.2, OPENING_WEIGHTS.change, 0.8, 1.1],
  section: [1500, ORDINARY_SECTION, 2500, 3500],
};
/** What sentences are weighed with: factors of their form, the shortest of good length, and relevance against novelty. */
const SHIPPED_FORM = { point: 3, opening: 1.6, weight: 2, from: 35, relevance: 0.7 };
const FORM_GRID = {
  point: [2, 3, 4],
  opening: [1.3, 1.6, 1.9],
  weight: [1.5, 2, 2.5],
  from: [25, 35, 45],
  relevance: [0.5, 0.7, 0.9],
};
const LONGEST_GOOD = 70;

const segmenter = startSegmenter(defaultSettings.engine);
const meetings = [];
for (const name of names.sort()) meetings.push(await readMeeting(join(folder, name)));
await segmenter.close();
scoreSections(meetings.filter(({ gold }) => gold.complete !== false && gold.topics?.length > 1));
scoreKeySentences(meetings.filter(({ gold }) => gold.turns.some(({ highlights }) => highlights)));

async function readMeeting(goldFile) {
  const gold = JSON.parse(readFileSync(goldFile, 'utf8'));
  const { transcript } = await read(goldFile.replace(/\.gold\.json$/, '.txt'), defaultSettings);
  const words = await segment(transcript, defaultSettings, segmenter);
  const goldTexts = gold.turns.map((turn) => (turn.paragraphs ?? turn.sentences).join(''));
  const turnTexts = transcript.turns.map(({ paragraphs }) =>
    paragraphs.map(({ start, end }) => transcript.text.slice(start, end)).join(''),
  );
  if (squeeze(goldTexts.join('')) !== squeeze(turnTexts.join(''))) throw new Error(`${goldFile}: its turns are not those of the text`);
  return { gold, goldTexts, turnTexts, transcript, words };
}

function squeeze(text) {
  return text.replace(/\s/g, '');
}

/** Where each text begins among the characters of all. */
function startsOf(texts) {
  let at = 0;
  return texts.map((text) => {
    at += squeeze(text).length;
    return at - squeeze(text).length;
  });
}

// ───────────────────────────────────────────── sections

function scoreSections(all) {
  const prepared = all.map(({ gold, goldTexts, turnTexts, transcript, words }) => {
    const starts = startsOf(goldTexts);
    const n = gold.turns.length;
    return {
      n,
      k: Math.max(1, Math.round(n / gold.topics.length / 2)),
      wanted: new Set(gold.topics.slice(1).map(({ first_turn }) => first_turn - 1)),
      goldTurnOf: startsOf(turnTexts).map((at) => starts.indexOf(starts.findLast((start) => start <= at))),
      characters: turnTexts.map((text) => text.length),
      short: isShort(transcript),
      openings: measureOpenings(transcript, words, findHosts(transcript)),
    };
  });
  const grid = combine(SECTION_GRID);
  const table = grid.map((weights) => prepared.map((meeting) => sectionScore(meeting, weights)));
  const shipped = prepared.map((meeting) => sectionScore(meeting, { ...OPENING_WEIGHTS, section: ORDINARY_SECTION }));
  const meanPk = (scores, without = -1) => mean(scores.filter((_, i) => i !== without).map(({ pk }) => pk));
  const inSample = least(grid, (g) => meanPk(table[g]));
  const left = prepared.map((_, i) => least(grid, (g) => meanPk(table[g], i)));
  console.log(`\nautomatic sections: ${prepared.length} meetings, ${grid.length} sets of weights\n`);
  console.log('| weights | Pk | WindowDiff |\n|---|---:|---:|');
  row('shipped', shipped);
  row('best of the grid, in-sample', table[inSample]);
  row(
    'chosen without the meeting',
    left.map((g, i) => table[g][i]),
  );
  row(
    'no boundary',
    prepared.map((meeting) => segmentation(meeting, new Set())),
  );
  console.log(`best of the grid: ${JSON.stringify(grid[inSample])}`);
  console.log(`chosen: ${tally(left.map((g) => JSON.stringify(grid[g])))}`);
}

function row(name, scores) {
  console.log(`| ${name} | ${mean(scores.map(({ pk }) => pk)).toFixed(3)} | ${mean(scores.map(({ wd }) => wd)).toFixed(3)} |`);
}

function sectionScore(meeting, { section, ...weights }) {
  if (meeting.short) return segmentation(meeting, new Set());
  const turns = meeting.openings.map((opening, i) => ({ characters: meeting.characters[i], odds: oddsOf(opening, weights) }));
  return segmentation(
    meeting,
    new Set(
      chooseStarts(turns, section)
        .slice(1)
        .map((turn) => meeting.goldTurnOf[turn]),
    ),
  );
}

/** Of all windows of k turns: in how many is it wrong whether (Pk), or how many (WindowDiff), boundaries lie? */
function segmentation({ n, k, wanted }, found) {
  const inside = (boundaries, from) => [...boundaries].filter((at) => at > from && at <= from + k).length;
  let [pk, wd] = [0, 0];
  for (let i = 0; i + k < n; i++) {
    const [a, b] = [inside(wanted, i), inside(found, i)];
    if ((a === 0) !== (b === 0)) pk++;
    if (a !== b) wd++;
  }
  return { pk: pk / Math.max(1, n - k), wd: wd / Math.max(1, n - k) };
}

// ───────────────────────────────────────────── key sentences

function scoreKeySentences(all) {
  const prepared = all.map(prepareSentences);
  const grid = combine(FORM_GRID);
  const table = grid.map((weights) => prepared.map((meeting) => choose(meeting, weights)));
  const shipped = prepared.map((meeting) => choose(meeting, SHIPPED_FORM));
  const precision = (scores, without = -1) => {
    const counted = scores.filter((_, i) => i !== without);
    return sum(counted.map(({ right }) => right)) / sum(counted.map(({ key }) => key));
  };
  const chance = sum(prepared.map(({ salient }) => sum(salient))) / sum(prepared.map(({ salient }) => salient.length));
  const inSample = least(grid, (g) => -precision(table[g]));
  const left = prepared.map((_, i) => least(grid, (g) => -precision(table[g], i)));
  console.log(`\nkey sentences: ${prepared.length} meetings, ${grid.length} sets of weights, chance ${chance.toFixed(3)}\n`);
  console.log('| weights | key sentences | precision | times chance |\n|---|---:|---:|---:|');
  const line = (name, scores) =>
    console.log(
      `| ${name} | ${sum(scores.map(({ key }) => key))} | ${precision(scores).toFixed(3)} | ${(precision(scores) / chance).toFixed(2)} |`,
    );
  line('shipped', shipped);
  line('best of the grid, in-sample', table[inSample]);
  line(
    'chosen without the meeting',
    left.map((g, i) => table[g][i]),
  );
  line(
    'all factors 1',
    prepared.map((meeting) => choose(meeting, { ...SHIPPED_FORM, point: 1, opening: 1, weight: 1 })),
  );
  console.log(`best of the grid: ${JSON.stringify(grid[inSample])}`);
  console.log(`chosen: ${tally(left.map((g) => JSON.stringify(grid[g])))}`);
}

function prepareSentences({ gold, goldTexts, transcript, words }) {
  const placed = placeSections(transcript, words, defaultSettings);
  const index = indexWords(placed, words, defaultSettings);
  const terms = countTermsOfSentences(index);
  const vectors = weighTerms(index, terms);
  const whole = sumVectors(vectors);
  const texts = placed.sentences.map(({ start, end }) => placed.text.slice(start, end));
  const answers = collectAnswers(index);
  const quoted = countAnswers(index, countTurns(placed)).map(({ key_sentences }) => key_sentences.length > 0);
  const vectorOfSection = new Map();
  for (const { section } of answers) {
    const own = answers.filter((answer) => answer.section === section).flatMap(({ sentences }) => sentences);
    vectorOfSection.set(section, sumVectors(own.map((place) => vectors[place])));
  }
  return {
    salient: salientOf(gold, goldTexts, texts),
    vectors,
    answers: answers
      .filter((_, i) => quoted[i])
      .map(({ section, sentences }) => ({ size: sentences.length, candidates: candidatesOf(sentences, vectorOfSection.get(section)) })),
  };

  function candidatesOf(sentences, section) {
    const sound = sentences.filter((place) => !isCourtesy(texts[place]) && terms[place].size > 0);
    const resolved = sound.filter((place) => !opensUnresolved(texts[place]));
    return (resolved.length > 0 ? resolved : sound).map((place) => {
      const likeness = cosine(vectors[place], section) + cosine(vectors[place], whole);
      return { place, likeness, ...formOf(texts[place], sum([...terms[place].values()])) };
    });
  }
}

/** A sentence is salient when at least half of its characters are highlighted. */
function salientOf(gold, goldTexts, texts) {
  const starts = startsOf(goldTexts);
  const marked = new Uint8Array(squeeze(goldTexts.join('')).length);
  gold.turns.forEach(({ highlights }, i) => {
    for (const [from, to] of highlights ?? []) {
      const start = starts[i] + squeeze(goldTexts[i].slice(0, from)).length;
      marked.fill(1, start, start + squeeze(goldTexts[i].slice(from, to)).length);
    }
  });
  return startsOf(texts).map((start, i) => {
    const own = marked.subarray(start, start + squeeze(texts[i]).length);
    return Number(own.length > 0 && sum([...own]) / own.length >= 0.5);
  });
}

/** The signs of a sentence's form, read back from its shipped measure: each product of factors is another number. */
function formOf(text, words) {
  const characters = countCharacters(text);
  const density = words / Math.max(1, characters);
  const factor = measureForm(text, words) / (density * lengthFactor(characters, SHIPPED_FORM.from));
  for (const opening of ['none', 'opening', 'point'])
    for (const weight of [false, true]) {
      const signs = { opening, weight };
      if (Math.abs(factorOf(signs, SHIPPED_FORM) - factor) < 1e-9) return { characters, density, signs };
    }
  throw new Error(`the factors of sentence-form.ts are no longer those of SHIPPED_FORM (${factor})`);
}

function factorOf({ opening, weight }, factors) {
  return (opening === 'none' ? 1 : factors[opening]) * (weight ? factors.weight : 1);
}

function lengthFactor(characters, from) {
  return characters < from ? characters / from : characters > LONGEST_GOOD ? LONGEST_GOOD / characters : 1;
}

/** As chooseKeySentences does it, with other weights. */
function choose({ answers, vectors, salient }, weights) {
  const chosen = answers.flatMap(({ size, candidates }) => {
    const scored = candidates
      .map((c) => ({ ...c, score: c.likeness * c.density * lengthFactor(c.characters, weights.from) * factorOf(c.signs, weights) }))
      .sort((a, b) => b.score - a.score || a.place - b.place);
    const [first, ...others] = scored;
    if (size < 16 || others.length === 0) return [first.place];
    const gain = ({ place, score }) =>
      weights.relevance * (score / first.score) - (1 - weights.relevance) * cosine(vectors[place], vectors[first.place]);
    const [second] = others
      .map((other) => ({ place: other.place, gain: gain(other) }))
      .sort((a, b) => b.gain - a.gain || a.place - b.place);
    return [first.place, second.place];
  });
  return { key: chosen.length, right: sum(chosen.map((place) => salient[place])) };
}

// ───────────────────────────────────────────── both

/** Every combination of the values. */
function combine(values) {
  return Object.entries(values).reduce((rows, [name, own]) => rows.flatMap((row) => own.map((value) => ({ ...row, [name]: value }))), [{}]);
}

/** The place of the least value, the first of equals. */
function least(items, measure) {
  let best = 0;
  const values = items.map((_, i) => measure(i));
  values.forEach((value, i) => {
    if (value < values[best]) best = i;
  });
  return best;
}

function tally(items) {
  const counts = new Map();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([item, count]) => `${count} × ${item}`)
    .join(', ');
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values) {
  return sum(values) / values.length;
}
