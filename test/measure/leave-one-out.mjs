// How good are the automatic sections, the key sentences and the discovered themes on meetings that their weights have not seen?
//   node test/measure/leave-one-out.mjs FOLDER      NAME.txt beside NAME.gold.json: turns with highlights, topics with first_turn
// Each meeting is left out once: the weights are chosen anew by all others (of sections from a small grid, of sentences by regression), and the meeting
// left out is scored with them. Beside it stand the shipped weights, which have seen all meetings, and the best when all are seen (in-sample). For
// sections Pk and WindowDiff, 0 is perfect; for key sentences the share that readers highlighted for at least half, against that of all; for quotes
// the share of the summaries' pairs of characters that the first 600 characters hold; for themes how often two sentences of one theme are of one topic,
// against any two that have a theme (lift), and the share of sentences that have one (coverage).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../../dist/pipeline/1-read.js';
import { segment } from '../../dist/pipeline/2-segment.js';
import { startSegmenter } from '../../dist/pipeline/segmenter/start-segmenter.js';
import { chooseStarts, ORDINARY_SECTION } from '../../dist/src/sections/choose-starts.js';
import { findHosts } from '../../dist/src/sections/find-hosts.js';
import { isShort, placeSections } from '../../dist/src/sections/place-sections.js';
import { measureOpenings, OPENING_WEIGHTS, oddsOf } from '../../dist/src/sections/weigh-openings.js';
import { defaultSettings } from '../../dist/src/settings.js';
import { indexWords } from '../../dist/src/statistics/index/index-words.js';
import { CODING } from '../../dist/src/themes/discovery/code-places.js';
import { discoverThemes } from '../../dist/src/themes/discovery/discover-themes.js';
import { countQuotes } from '../../dist/src/themes/passages/count-quotes.js';
import { keySentences } from '../../dist/src/themes/passages/key-sentences.js';
import { measureSentences, standardMeasures, WEIGHTS } from '../../dist/src/themes/passages/measure-sentences.js';
import { findPassages } from '../../dist/src/themes/passages/passage.js';
import { countTermsOfSentences } from '../../dist/src/themes/sentences/count-terms-of-sentences.js';

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
/** What a sentence needs to be coded with a theme; the grid holds the shipped values. Of those that code at least half of the sentences the highest lift. */
const CODING_GRID = { gathered: [1.2, CODING.gathered, 1.5, 2], beside: [1, CODING.beside, 3, 5] };
const LEAST_COVERAGE = 0.5;
/** Ridge penalty, and sentences that each meeting counts for, however long it is. */
const RIDGE = 10;
const OF_MEETING = 300;
/** Characters of quotes that are compared with the summaries. */
const BUDGET = 600;

const segmenter = startSegmenter(defaultSettings.engine);
const meetings = [];
for (const name of names.sort()) meetings.push(await readMeeting(join(folder, name)));
await segmenter.close();
scoreSections(meetings.filter(({ gold }) => gold.complete !== false && gold.topics?.length > 1));
scoreThemes(meetings.filter(({ gold }) => gold.topics?.length > 1));
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

// ───────────────────────────────────────────── key sentences and quotes

function scoreKeySentences(all) {
  const prepared = all.map(prepareSentences);
  const shipped = prepared.map((meeting) => scoreOf(meeting, undefined));
  const fitted = fitWeights(prepared);
  const left = prepared.map((meeting, i) => scoreOf(meeting, fitWeights(prepared.filter((_, other) => other !== i))));
  const chance = sum(prepared.map(({ salient }) => sum(salient))) / sum(prepared.map(({ salient }) => salient.length));
  console.log(`\nkey sentences and quotes: ${prepared.length} meetings, chance ${chance.toFixed(3)}\n`);
  console.log('| weights | key sentences | precision | times chance | R2 of the quotes |\n|---|---:|---:|---:|---:|');
  const line = (name, scores) => {
    const precision = sum(scores.map(({ right }) => right)) / sum(scores.map(({ key }) => key));
    const r2 = scores.flatMap((score) => (score.r2 === null ? [] : [score.r2]));
    const cells = [sum(scores.map(({ key }) => key)), precision.toFixed(3), (precision / chance).toFixed(2), mean(r2).toFixed(3)];
    console.log(`| ${[name, ...cells].join(' | ')} |`);
  };
  line('shipped', shipped);
  line(
    'fitted anew, in-sample',
    prepared.map((meeting) => scoreOf(meeting, fitted)),
  );
  line('fitted without the meeting', left);
  const rounded = Object.entries(fitted.weights).map(([name, weight]) => `${name} ${weight.toFixed(2)}`);
  console.log(`fitted to all: ${rounded.join(', ')}, base ${fitted.base.toFixed(2)}`);
}

function prepareSentences({ gold, goldTexts, transcript, words }) {
  const placed = placeSections(transcript, words, defaultSettings);
  const index = indexWords(placed, words, defaultSettings);
  const terms = countTermsOfSentences(index);
  const texts = placed.sentences.map(({ start, end }) => placed.text.slice(start, end));
  const summary = gold.summary && gold.topics ? gold.summary + gold.topics.map((topic) => topic.summary).join('') : null;
  return { index, terms, summary, salient: salientOf(gold, goldTexts, texts), ...standardMeasures(index, terms) };
}

function scoreOf({ index, terms, summary, salient }, salience) {
  const likely = measureSentences(index, terms, salience);
  const key = [...keySentences(index, likely)];
  return {
    key: key.length,
    right: sum(key.map((place) => salient[place])),
    r2: summary === null ? null : recall(index, terms, likely, summary),
  };
}

/** Share of the summary's pairs of characters that the first quotes hold. */
function recall(index, terms, likely, summary) {
  let taken = '';
  for (const { text } of countQuotes(index, terms, findPassages(index, terms, likely)))
    if (taken.replaceAll('\n', '').length + text.length <= BUDGET) taken += `${text}\n`;
  const [said, wanted] = [pairs(taken), pairs(summary)];
  return sum([...said].map(([pair, count]) => Math.min(count, wanted.get(pair) ?? 0))) / sum([...wanted.values()]);
}

function pairs(text) {
  const letters = text.match(/[\p{Script=Han}A-Za-z0-9]/gu) ?? [];
  const counts = new Map();
  letters.slice(1).forEach((letter, i) => {
    counts.set(letters[i] + letter, (counts.get(letters[i] + letter) ?? 0) + 1);
  });
  return counts;
}

/** Logistic regression of being marked on the standard measures, every meeting of equal weight (Newton's method). */
function fitWeights(meetings) {
  const names = Object.keys(WEIGHTS);
  const size = names.length + 1;
  let weights = new Array(size).fill(0);
  for (let round = 0; round < 25; round++) {
    const gradient = weights.map((weight, j) => (j < names.length ? RIDGE * weight : 0));
    const curvature = weights.map((_, j) => weights.map((__, k) => (j === k ? (j < names.length ? RIDGE : 1e-6) : 0)));
    for (const { counted, values, salient } of meetings) {
      counted.forEach((sentence, i) => {
        const x = [...names.map((name) => values[name][i]), 1];
        const p = 1 / (1 + Math.exp(-sum(x.map((value, j) => value * weights[j]))));
        const own = OF_MEETING / counted.length;
        for (let j = 0; j < size; j++) {
          gradient[j] += own * x[j] * (p - salient[sentence]);
          for (let k = 0; k < size; k++) curvature[j][k] += own * x[j] * x[k] * p * (1 - p);
        }
      });
    }
    const step = solve(curvature, gradient);
    weights = weights.map((weight, j) => weight - step[j]);
  }
  return { weights: Object.fromEntries(names.map((name, j) => [name, weights[j]])), base: weights[names.length] };
}

/** Gaussian elimination with pivoting. */
function solve(matrix, values) {
  const rows = matrix.map((row, i) => [...row, values[i]]);
  rows.forEach((_, i) => {
    const pivot = rows.findIndex((row, k) => k >= i && Math.abs(row[i]) === Math.max(...rows.slice(i).map((other) => Math.abs(other[i]))));
    [rows[i], rows[pivot]] = [rows[pivot], rows[i]];
    rows.forEach((row, k) => {
      if (k === i) return;
      const factor = row[i] / rows[i][i];
      row.forEach((__, j) => {
        row[j] -= factor * rows[i][j];
      });
    });
  });
  return rows.map((row, i) => row.at(-1) / row[i]);
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

// ───────────────────────────────────────────── themes

function scoreThemes(all) {
  const prepared = all.map(({ gold, goldTexts, transcript, words }) => {
    const placed = placeSections(transcript, words, defaultSettings);
    const starts = startsOf(goldTexts);
    const topicAt = (at) => {
      const turn = starts.indexOf(starts.findLast((start) => start <= at)) + 1;
      return gold.topics.findIndex(({ first_turn, last_turn }) => turn >= first_turn && turn <= last_turn);
    };
    const texts = placed.sentences.map(({ start, end }) => placed.text.slice(start, end));
    const middles = startsOf(texts).map((start, i) => start + (squeeze(texts[i]).length >> 1));
    return { index: indexWords(placed, words, defaultSettings), topics: middles.map(topicAt) };
  });
  const grid = combine(CODING_GRID);
  const table = grid.map((coding) => prepared.map((meeting) => liftOf(meeting, coding)));
  const best = (without = -1) =>
    least(grid, (g) => {
      const others = table[g].filter((_, i) => i !== without);
      return mean(others.map(({ coverage }) => coverage)) < LEAST_COVERAGE ? 0 : -mean(others.map(({ lift }) => lift));
    });
  const left = prepared.map((_, i) => best(i));
  console.log(`\ndiscovered themes: ${prepared.length} meetings, ${grid.length} ways to code\n`);
  console.log('| coding | lift | coverage |\n|---|---:|---:|');
  const line = (name, scores) =>
    console.log(
      `| ${name} | ${mean(scores.map(({ lift }) => lift)).toFixed(2)} | ${mean(scores.map(({ coverage }) => coverage)).toFixed(2)} |`,
    );
  line(
    'shipped',
    prepared.map((meeting) => liftOf(meeting, CODING)),
  );
  line('best of the grid, in-sample', table[best()]);
  line(
    'chosen without the meeting',
    left.map((g, i) => table[g][i]),
  );
  console.log(`chosen: ${tally(left.map((g) => JSON.stringify(grid[g])))}`);
}

/** Of two coded sentences that share a theme, how often is their topic the same, against any two that are coded? */
function liftOf({ index, topics }, coding) {
  const themesOf = new Map();
  discoverThemes(index, coding).themes.forEach(({ sentences }, theme) => {
    for (const sentence of sentences) themesOf.set(sentence, [...(themesOf.get(sentence) ?? []), theme]);
  });
  const coded = [...themesOf];
  const [any, sharing] = [
    { pairs: 0, same: 0 },
    { pairs: 0, same: 0 },
  ];
  coded.forEach(([a, own], i) => {
    for (const [b, others] of coded.slice(0, i)) {
      const same = Number(topics[a] === topics[b]);
      for (const kind of own.some((theme) => others.includes(theme)) ? [any, sharing] : [any]) {
        kind.pairs++;
        kind.same += same;
      }
    }
  });
  return { lift: sharing.same / sharing.pairs / (any.same / any.pairs), coverage: coded.length / topics.length };
}

// ───────────────────────────────────────────── all

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
