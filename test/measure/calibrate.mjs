// Are the grades honest? On the .txt files of the given folders (default: input/):
//   npm run calibrate -- FOLDER…
//   nobody differs   speakers are exchanged over the turns of each section (or over turns of like length): what is still called strong?
//   power            what one speaker says k times as often as the others is planted: how often is it found? Single words alone and in clumps,
//                    five words of one head, five words of one theme of a codebook
//   false share      on exchanged speakers, three words are planted for a third of them: what part of all that is strong was not planted?
//   pairs            sentences of each word are drawn anew within its turns: how many pairs are still strong?
// Everything is seeded: the same folders give the same figures.
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { read } from '../../dist/pipeline/1-read.js';
import { segment } from '../../dist/pipeline/2-segment.js';
import { startSegmenter } from '../../dist/pipeline/segmenter/start-segmenter.js';
import { seededRandom } from '../../dist/src/math/random.js';
import { placeSections } from '../../dist/src/sections/place-sections.js';
import { defaultSettings } from '../../dist/src/settings.js';
import { measurePairs } from '../../dist/src/statistics/counts/measure-pairs.js';
import { findHeads } from '../../dist/src/statistics/index/find-heads.js';
import { indexWords } from '../../dist/src/statistics/index/index-words.js';
import { useOf } from '../../dist/src/statistics/index/term-uses.js';
import { shuffleWithin, strataOf } from '../../dist/src/statistics/tests/strata.js';
import { testOverUse } from '../../dist/src/statistics/tests/test-speakers.js';
import { countTurnHeads, countTurnTerms, countTurnThemes } from '../../dist/src/statistics/tests/turn-counts.js';
import { findThemes } from '../../dist/src/themes/discovery/find-themes.js';

const SHUFFLES = 12;
const PLANTS = 10;
const TIMES = [4, 8, 16];
/** Base rate of a planted word, of each of five words of one head or theme, and how many stand at a time in clumps. */
const BASE = 0.003;
const BASE_OF_FIVE = 0.001;
const CLUMP = 1.8;
const LEAST_WORDS = 100;
const PLANTED = '植入的词';
const FIVE = ['甲种植入', '乙种植入', '丙种植入', '丁种植入', '戊种植入'];
const { strong: STRONG, hint: HINT } = defaultSettings.thresholds;

const folders = (process.argv.length > 2 ? process.argv.slice(2) : ['input']).filter((folder) => textsOf(folder).length > 0);
if (folders.length === 0) {
  console.log(`skipped: no .txt files in ${process.argv.slice(2).join(', ')}`);
  process.exit();
}

const segmenter = startSegmenter('node-rs');
const settings = defaultSettings;
let random;
const below = (n) => Math.floor(random() * n);
const sums = [];
for (const folder of folders) {
  const sum = { name: basename(folder) };
  for (const file of textsOf(folder)) {
    random = seededRandom(1);
    await calibrate(file, (key, value = 1) => {
      sum[key] = (sum[key] ?? 0) + value;
    });
  }
  sums.push(sum);
}
await segmenter.close();
if (sums.length > 1) sums.push(sums.reduce(add, { name: 'all' }));
report();

function textsOf(folder) {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  return names.sort().map((name) => join(folder, name));
}

function add(all, { name: _, ...numbers }) {
  for (const [key, value] of Object.entries(numbers)) all[key] = (all[key] ?? 0) + value;
  return all;
}

/** As the flow does it: sections are placed first, and labels are exchanged inside them. */
async function calibrate(file, count) {
  const { transcript: parsed } = await read(file, settings);
  const words = await segment(parsed, settings, segmenter);
  const transcript = placeSections(parsed, words, settings);
  const index = indexWords(transcript, words, settings);
  const speakers = index.speakers.length;
  if (speakers < 2) return;
  count('files');
  count('speakers', speakers);
  const kinds = {
    word: countTurnTerms(index),
    head: countTurnHeads(
      index,
      findHeads(index).map(({ terms }) => terms),
    ),
    theme: countTurnThemes(
      index,
      findThemes(index).themes.map(({ sentences }) => sentences),
    ),
    codebook: countTurnThemes(index, dealtThemes(index)),
  };
  for (const [kind, turns] of Object.entries(kinds)) nobodyDiffers(kind, turns, count);
  pairsWithinTurns(index, count);
  for (const times of TIMES) {
    for (let i = 0; i < PLANTS; i++) {
      for (const clump of [1, CLUMP]) plantWord(transcript, words, index, { times, clump, count });
      plantFive(transcript, words, index, { times, count });
    }
  }
  for (let i = 0; i < SHUFFLES; i++) plantOnExchanged(transcript, words, index, count);
  console.log(file);
}

/** What is strong, and a hint, as it is and with exchanged speakers. */
function nobodyDiffers(kind, turns, count) {
  const found = gradesOf(turns);
  count(`${kind} strong`, found.strong);
  count(`${kind} hint`, found.hint);
  for (let i = 0; i < SHUFFLES; i++) {
    for (const [how, strata] of [
      ['exchanged', sectionsOf(turns)],
      ['alike', quartersOf(turns)],
    ]) {
      const { strong, hint } = gradesOf({ ...turns, speakerOf: exchanged(turns, strata) });
      count(`${kind} ${how} strong`, strong / SHUFFLES);
      count(`${kind} ${how} hint`, hint / SHUFFLES);
      count(`${kind} ${how} any`, (strong > 0 ? 1 : 0) / SHUFFLES);
    }
  }
}

function gradesOf(turns) {
  const q = ratesOf(turns).map(({ q_shuffled }) => q_shuffled);
  const strong = q.filter((value) => value < STRONG).length;
  return { strong, hint: q.filter((value) => value < HINT).length - strong };
}

/** Every speaker and term, head or theme that is tested, with its false discovery rate. */
function ratesOf(turns) {
  const { testOf } = testOverUse(turns, settings);
  const speakers = Array.from({ length: turns.speakers }, (_, s) => s);
  const all = speakers.flatMap((speaker) => turns.terms.map((term) => ({ speaker, term, ...testOf(speaker, term) })));
  return all.filter(({ q_shuffled }) => q_shuffled != null);
}

/** Turns with their sections: a turn list of one stratum a section. */
function sectionsOf({ sectionOf, units }) {
  return strataOf(
    [...units].map((_, turn) => ({ section: sectionOf[turn], units: 0 })),
    Infinity,
  );
}

/** Quarters by length of every section with eight turns or more. */
function quartersOf({ sectionOf, units }) {
  return strataOf(
    [...units].map((own, turn) => ({ section: sectionOf[turn], units: own })),
    8,
  );
}

function exchanged(turns, strata) {
  const labels = turns.speakerOf.slice();
  shuffleWithin(labels, strata, random);
  return labels;
}

/** A codebook that knows nothing of speakers: the forty most frequent words dealt to eight themes. */
function dealtThemes(index) {
  const frequent = [...index.terms.keys()]
    .map((t) => ({ t, sentences: useOf(index, t).sentences }))
    .sort((a, b) => b.sentences.length - a.sentences.length || a.t - b.t)
    .slice(0, 40);
  const order = frequent.map(() => random());
  const dealt = frequent.map((_, i) => i).sort((a, b) => order[a] - order[b]);
  return Array.from({ length: 8 }, (_, theme) => {
    const own = dealt.filter((_, place) => place % 8 === theme).flatMap((i) => frequent[i].sentences);
    return [...new Set(own)].sort((a, b) => a - b);
  });
}

/** Each word keeps its number of sentences in each of its turns; which they are is drawn. */
function pairsWithinTurns(index, count) {
  const { transcript, speakerOf } = index;
  const frequent = index.terms
    .map((name, t) => ({ name, sentences: useOf(index, t).sentences }))
    .filter(({ sentences }) => sentences.length >= settings.thresholds.minimum_count);
  const sentencesOf = new Map();
  speakerOf.forEach((speaker, sentence) => {
    const { turn } = transcript.sentences[sentence];
    if (speaker >= 0) sentencesOf.set(turn, [...(sentencesOf.get(turn) ?? []), sentence]);
  });
  const drawn = ({ name, sentences }) => {
    const byTurn = new Map();
    for (const sentence of sentences) {
      const { turn } = transcript.sentences[sentence];
      byTurn.set(turn, (byTurn.get(turn) ?? 0) + 1);
    }
    const chosen = [...byTurn].flatMap(([turn, number]) => {
      const from = sentencesOf.get(turn).slice();
      return Array.from({ length: number }, () => from.splice(below(from.length), 1)[0]);
    });
    return { name, sentences: chosen.sort((a, b) => a - b) };
  };
  const graded = (kind, items, least) => {
    const [found, byChance] = [items, items.map(drawn)].map((of) => measurePairs(index, of, least));
    const number = (rows, tier) => rows.filter((row) => row.tier === tier).length;
    count(`${kind} drawn strong`, number(byChance, 'strong'));
    count(`${kind} drawn any`, number(byChance, 'strong') > 0 ? 1 : 0);
    // Where some pairs are real, so many of those drawn reach the limits that the real ones set.
    let below = 0;
    for (const tier of ['strong', 'hint']) {
      const limit = Math.max(0, ...found.filter((row) => row.tier === tier).map(({ p }) => p));
      const reaching = byChance.filter(({ p, turns, both }) => p <= limit && turns > 1 && (tier === 'hint' || both > 2)).length;
      count(`${kind} ${tier}`, number(found, tier));
      count(`${kind} reaching ${tier}`, Math.max(0, reaching - below));
      below = reaching;
    }
  };
  graded('pair', frequent, settings.thresholds.minimum_pair);
  const themes = findThemes(index).themes.map(({ theme, sentences }) => ({ name: theme, sentences }));
  graded('theme pair', themes, 1);
}

/** Somebody who says enough to be told apart. */
function someSpeaker(index) {
  const candidates = index.speakers.map((_, s) => s).filter((s) => index.wordsOf[s] >= LEAST_WORDS);
  return candidates[below(candidates.length)];
}

function numbered(names) {
  return names.map((term) => ({ term, tag: 'n', source: 'engine', reason: '' }));
}

/** Counted words are replaced by planted ones: `rate` of the speaker of a sentence gives the chance of each. */
function plant(transcript, words, { names, rate, clump }) {
  const { lexemes, words: columns } = words;
  let left = 0;
  let which = 0;
  let turn = 0;
  const lexeme = columns.lexeme.map((place, i) => {
    if (lexemes[place].reason !== '') return place;
    const sentence = transcript.sentences[columns.sentence[i]];
    if (sentence.turn !== turn) left = 0;
    turn = sentence.turn;
    if (left > 0) {
      left--;
      return lexemes.length + which;
    }
    const chances = names.map((name) => rate(sentence.speaker, name) / clump);
    let drawn = random();
    which = chances.findIndex((chance) => {
      drawn -= chance;
      return drawn < 0;
    });
    if (which < 0) return place;
    while (random() < 1 - 1 / clump) left++;
    return lexemes.length + which;
  });
  return { ...words, lexemes: [...lexemes, ...numbered(names)], words: { ...columns, lexeme } };
}

function tierOf(turns, speaker, term) {
  const q = testOverUse(turns, settings).testOf(speaker, term)?.q_shuffled ?? 1;
  return q < STRONG ? 'strong' : q < HINT ? 'hint' : 'described';
}

function plantWord(transcript, words, index, { times, clump, count }) {
  const s = someSpeaker(index);
  if (s === undefined) return;
  const rate = (speaker) => BASE * (speaker === index.speakers[s] ? times : 1);
  const planted = indexWords(transcript, plant(transcript, words, { names: [PLANTED], rate, clump }), settings);
  const kind = clump === 1 ? 'word' : 'clumped';
  const tier = tierOf(countTurnTerms(planted), planted.speakers.indexOf(index.speakers[s]), planted.terms.indexOf(PLANTED));
  count(`${kind} ×${times} planted`);
  count(`${kind} ×${times} ${tier}`);
}

/** Five words that end alike, as a head and as a theme of a codebook. */
function plantFive(transcript, words, index, { times, count }) {
  const s = someSpeaker(index);
  if (s === undefined) return;
  const speaker = index.speakers[s];
  const rate = (who) => BASE_OF_FIVE * (who === speaker ? times : 1);
  const planted = indexWords(transcript, plant(transcript, words, { names: FIVE, rate, clump: 1 }), settings);
  const heads = findHeads(planted);
  const families = {
    head: [
      countTurnHeads(
        planted,
        heads.map(({ terms }) => terms),
      ),
      heads.findIndex(({ head }) => FIVE.every((name) => name.endsWith(head))),
    ],
    codebook: [countTurnThemes(planted, [...dealtThemes(index).slice(0, 7), sentencesWith(planted, FIVE)]), 7],
  };
  for (const [kind, [turns, number]] of Object.entries(families)) {
    count(`${kind} ×${times} planted`);
    count(`${kind} ×${times} ${tierOf(turns, planted.speakers.indexOf(speaker), number)}`);
  }
}

function sentencesWith(index, names) {
  const found = index.terms.flatMap((term, t) => (names.includes(term) ? useOf(index, t).sentences : []));
  return [...new Set(found)].sort((a, b) => a - b);
}

/** Counted words by speaker after an exchange. */
function mixedWords(turns, labels, index) {
  const words = index.speakers.map(() => 0);
  labels.forEach((speaker, turn) => {
    words[speaker] += turns.units[turn];
  });
  return words;
}

/** Three words ×16 for each of a third of the speakers, whose turns are exchanged: all else that is strong is false. */
function plantOnExchanged(transcript, words, index, count) {
  const turns = countTurnTerms(index);
  const labels = exchanged(turns, sectionsOf(turns));
  const speakerAt = new Map(turns.turnNumbers.map((turn, i) => [turn, index.speakers[labels[i]]]));
  const relabel = (row) => ({ ...row, speaker: speakerAt.get(row.turn) ?? row.speaker });
  const mixed = { ...transcript, turns: transcript.turns.map(relabel), sentences: transcript.sentences.map(relabel) };
  const saying = mixedWords(turns, labels, index);
  const chosen = index.speakers.filter((_, s) => saying[s] >= LEAST_WORDS && random() < 1 / 3);
  const names = chosen.flatMap((speaker) => [1, 2, 3].map((number) => `${speaker}植入${number}`));
  const rate = (speaker, name) => BASE * (name.startsWith(`${speaker}植入`) ? 16 : 1);
  const planted = indexWords(mixed, plant(mixed, words, { names, rate, clump: 1 }), settings);
  const isPlanted = ({ speaker, term }) => planted.terms[term].startsWith(`${planted.speakers[speaker]}植入`);
  const found = ratesOf(countTurnTerms(planted)).map((one) => ({ q: one.q_shuffled, isFalse: !isPlanted(one) }));
  const share = (rows) => (rows.length === 0 ? 0 : rows.filter(({ isFalse }) => isFalse).length / rows.length);
  const hints = found.filter(({ q }) => q >= STRONG && q < HINT);
  count('runs');
  count('false of strong', share(found.filter(({ q }) => q < STRONG)));
  count('false of both', share(found.filter(({ q }) => q < HINT)));
  count('runs with hints', hints.length > 0 ? 1 : 0);
  count('false of hints', share(hints));
}

function report() {
  const rate = (value, of) => ((value ?? 0) / Math.max(1, of ?? 0)).toFixed(3);
  const kinds = ['word', 'head', 'theme', 'codebook'];
  console.log(
    '\nPer speaker; any: share of discussions with a strong one although nobody differs (speakers exchanged in sections / among turns of like length)\n',
  );
  console.log(
    '| folder | discussions | speakers | kind | strong | hint | strong, exchanged | of like length | hint, exchanged | any | any, of like length |',
  );
  console.log(`|---|---:|---:|---|${'---:|'.repeat(7)}`);
  for (const sum of sums) {
    for (const kind of kinds) {
      const own = (key) => rate(sum[`${kind} ${key}`], sum.speakers);
      const any = (how) => rate(sum[`${kind} ${how} any`], sum.files);
      const cells = [
        own('strong'),
        own('hint'),
        own('exchanged strong'),
        own('alike strong'),
        own('exchanged hint'),
        any('exchanged'),
        any('alike'),
      ];
      console.log(`| ${[sum.name, sum.files, sum.speakers, kind, ...cells].join(' | ')} |`);
    }
  }
  console.log('\nFound strong (in brackets: strong or tentative) of what is planted\n');
  console.log(`| folder | kind | ${TIMES.map((times) => `×${times}`).join(' | ')} |`);
  console.log(`|---|---|${'---:|'.repeat(TIMES.length)}`);
  for (const sum of sums) {
    for (const kind of ['word', 'clumped', 'head', 'codebook']) {
      const cells = TIMES.map((times) => {
        const of = sum[`${kind} ×${times} planted`];
        const strong = sum[`${kind} ×${times} strong`] ?? 0;
        return `${rate(strong, of)} (${rate(strong + (sum[`${kind} ×${times} hint`] ?? 0), of)})`;
      });
      console.log(`| ${[sum.name, kind, ...cells].join(' | ')} |`);
    }
  }
  console.log('\nThree words planted for a third of the speakers: share that was not planted, mean over runs');
  for (const sum of sums) {
    const shares = [
      `${rate(sum['false of strong'], sum.runs)} of strong`,
      `${rate(sum['false of both'], sum.runs)} of strong and tentative`,
      `${rate(sum['false of hints'], sum['runs with hints'])} of tentative alone, where there are any`,
    ];
    console.log(`${sum.name}: ${shares.join(', ')}`);
  }
  console.log(
    '\nPairs that are found; in brackets those that reach the same limits where the sentences of each item are drawn within its turns',
  );
  for (const sum of sums) {
    for (const kind of ['pair', 'theme pair']) {
      const tiers = ['strong', 'hint'].map((tier) => `${sum[`${kind} ${tier}`] ?? 0} (${sum[`${kind} reaching ${tier}`] ?? 0}) ${tier}`);
      const alone = `${sum[`${kind} drawn strong`] ?? 0} strong, in ${rate(sum[`${kind} drawn any`], sum.files)} of the discussions any`;
      console.log(`${sum.name}, ${kind}s: ${tiers.join(', ')}; nothing but such draws: ${alone}`);
    }
  }
}
