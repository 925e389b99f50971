// Are the grades of many discussions honest? Invented counts with a seed, by the tests of the merge themselves:
//   npm run calibrate:corpus
//   nobody differs   sentences are dealt over people by their shares of talk, also where one has nearly all of it: in how many of 20 (RUNS) runs is a
//                    word of a person, or of an organisation, strong?
//   no trend         dates are dealt at random, also where the sessions of a date talk of the same: in how many runs is a trend strong?
//   power            what one person says 4 times as often, and words whose rate doubles and redoubles over the dates: how often are they strong?
// Beside each test stands the one that it replaced: signs alone, corrected by Benjamini–Hochberg over all; dates dealt over discussions.
import { LIMITS } from '../../dist/src/corpus/merge/comparisons/compare-groups.js';
import { SpeakerComparison } from '../../dist/src/corpus/merge/comparisons/compare-speakers.js';
import { signTest } from '../../dist/src/corpus/merge/tests/sign-test.js';
import { correlation, ranks } from '../../dist/src/corpus/merge/tests/trend-test.js';
import { TermsOverTime } from '../../dist/src/corpus/merge/time/follow-time.js';
import { groupBy } from '../../dist/src/group-by.js';
import { seededRandom } from '../../dist/src/math/random.js';
import { benjaminiHochberg } from '../../dist/src/math/tests/benjamini-hochberg.js';
import { defaultSettings } from '../../dist/src/settings.js';

const RUNS = Number(process.env.RUNS ?? 20);
const TERMS = 300;
const WORDS = 3000;
/** Standard deviation of the logarithm of a term's rate over discussions, and how many stand at a time. */
const SPREAD = 0.5;
const CLUMP = 1.4;
/** Said as often as the thirtieth word. */
const PLANTED = 30;
const rules = { thresholds: defaultSettings.thresholds, seed: defaultSettings.seed };

let random = seededRandom(1);
const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
const rateOf = (term) => 0.4 / (term + 8) / Math.log(TERMS);

console.log('| people | discussions | share of talk | runs with a strong word | before |\n|---|---:|---:|---:|---:|');
for (const discussions of [12, 24, 46]) report('six of thirty', discussions, '0.17', () => sixOfThirty(discussions));
for (const discussions of [12, 24, 40])
  for (const share of [0.5, 0.7, 0.85, 0.95]) report('one leads all', discussions, share, () => oneLeads(discussions, share));

console.log(`\n| person in | share of talk | a word said 4 times as often is strong | before |\n|---:|---:|---:|---:|`);
for (const share of [0.17, 0.5])
  for (const discussions of [6, 8, 12, 16, 21, 24, 25, 30, 46]) {
    const found = runs(10, () => oneLeads(discussions, share, 4)).map(({ strong, before }) =>
      [strong, before].map((of) => of.has(`0 ${PLANTED}`)),
    );
    console.log(`| ${discussions} | ${share} | ${shareOf(found, 0)} | ${shareOf(found, 1)} |`);
  }

console.log('\n| dates × sessions | runs with a strong trend | before |\n|---|---:|---:|');
for (const [dates, sessions] of [
  [24, 1],
  [4, 6],
  [6, 8],
  [10, 10],
  [46, 1],
]) {
  const found = runs(RUNS, () => timeline({ dates, sessions, times: () => 1 }));
  console.log(
    `| ${dates} × ${sessions} | ${found.filter(([now]) => now.size > 0).length} | ${found.filter(([, before]) => before.size > 0).length} |`,
  );
}
console.log('\n| dates | a word whose rate grows 8 times is strong | before |\n|---:|---:|---:|');
for (const dates of [8, 12, 16, 24, 46]) {
  const found = runs(10, () => timeline({ dates, sessions: 1, times: (term, at) => (term === PLANTED ? 8 ** at : 1) }));
  const has = found.map((both) => both.map((of) => of.has(PLANTED)));
  console.log(`| ${dates} | ${shareOf(has, 0)} | ${shareOf(has, 1)} |`);
}

function runs(times, run) {
  return Array.from({ length: times }, (_, i) => {
    random = seededRandom(i + 1);
    return run();
  });
}

function shareOf(found, column) {
  return (found.filter((row) => row[column]).length / found.length).toFixed(2);
}

function report(kind, discussions, share, run) {
  const found = runs(RUNS, run);
  console.log(
    `| ${kind} | ${discussions} | ${share} | ${found.filter(({ strong }) => strong.size > 0).length} | ${found.filter(({ before }) => before.size > 0).length} |`,
  );
}

function sixOfThirty(discussions) {
  return compare(
    Array.from({ length: discussions }, () => {
      const people = Array.from({ length: 30 }, (_, i) => i)
        .sort(() => random() - 0.5)
        .slice(0, 6);
      return people.map((person) => ({ person, share: 1 / 6 }));
    }),
  );
}

/** Person 0 in every discussion with the same share; the five others come once. */
function oneLeads(discussions, share, times = 1) {
  const cast = Array.from({ length: discussions }, (_, d) => [
    { person: 0, share },
    ...[1, 2, 3, 4, 5].map((i) => ({ person: 5 * d + i, share: (1 - share) / 5 })),
  ]);
  return compare(cast, times);
}

function poisson(mean) {
  let [count, left] = [0, mean];
  for (;;) {
    left += Math.log(1 - random());
    if (left < 0) return count;
    count++;
  }
}

/** How often a term is said in a stretch: clumps of some. */
function clumps(mean) {
  return Array.from({ length: poisson(mean / CLUMP) }, () => {
    let size = 1;
    while (random() < 1 - 1 / CLUMP) size++;
    return size;
  });
}

/** Of each discussion who speaks and how much. Sentences know nothing of people, but for what is planted. */
function compare(cast, times = 1) {
  const voices = cast.flatMap((people, document) => people.toSorted((a, b) => a.person - b.person).map((one) => ({ ...one, document })));
  const documents = cast.map((_, i) => ({ id: `d${i}`, date: '', month: '', words: WORDS }));
  const people = 1 + Math.max(...voices.map(({ person }) => person));
  const documentOf = Int32Array.from(voices, ({ document }) => document);
  const personOf = Int32Array.from(voices, ({ person }) => person);
  const facts = { documents, words: WORDS * cast.length, documentOf, personOf, people };
  const groups = groupsOf(voices, people);
  const comparison = new SpeakerComparison(facts, groups, rules);
  const cells = Array.from({ length: TERMS }, (_, term) => deal(voices, cast.length, term, term === PLANTED ? times : 1));
  cells.forEach(({ byVoice, byDocument }, term) => {
    const said = [...byVoice.keys()].filter((i) => byVoice[i] > 0);
    const inDocuments = [...byDocument.keys()].filter((i) => byDocument[i] > 0);
    comparison.read({
      ...{ term, name: String(term), tag: 'n', count: byVoice.reduce((a, b) => a + b, 0) },
      ...{ voices: Int32Array.from(said), byVoice: Int32Array.from(said, (i) => byVoice[i]) },
      ...{ documents: Int32Array.from(inDocuments), byDocument: Int32Array.from(inDocuments, (i) => byDocument[i]) },
    });
  });
  const strong = comparison.listed().listed.filter(({ row }) => row.tier === 'strong');
  return { strong: new Set(strong.map(({ group, term }) => `${group} ${term}`)), before: signsAlone(voices, cells) };
}

function groupsOf(voices, people) {
  const order = [...voices.keys()].sort((i, j) => voices[i].person - voices[j].person || voices[i].document - voices[j].document);
  const slotOf = new Int32Array(voices.length);
  order.forEach((voice, slot) => {
    slotOf[voice] = slot;
  });
  const firstSlot = Int32Array.from({ length: people + 1 }, (_, p) => order.filter((i) => voices[i].person < p).length);
  const own = Int32Array.from(order, (i) => Math.round(WORDS * voices[i].share));
  const sum = (person, of) => order.reduce((total, i, slot) => total + (voices[i].person === person ? of(slot) : 0), 0);
  const all = Array.from({ length: people }, (_, p) => p);
  return {
    ...{ group: 'name', names: all.map(String), firstSlot, shares: Float64Array.from(own, (words) => words / WORDS), slotOf },
    words: Float64Array.from(all, (p) => sum(p, (slot) => own[slot])),
    wordsOfOthers: Float64Array.from(all, (p) => sum(p, (slot) => WORDS - own[slot])),
    groupOf: Int32Array.from(order, (i) => voices[i].person),
    documentOf: Int32Array.from(order, (i) => voices[i].document),
  };
}

function deal(voices, documents, term, times) {
  const byVoice = new Int32Array(voices.length);
  const byDocument = new Int32Array(documents);
  const topic = Float64Array.from(byDocument, () => Math.exp(SPREAD * normal() - SPREAD ** 2 / 2));
  voices.forEach(({ person, share, document }, voice) => {
    const mean = WORDS * share * rateOf(term) * topic[document] * (person === 0 ? times : 1);
    for (const size of clumps(mean)) {
      byVoice[voice] += size;
      byDocument[document] += size;
    }
  });
  return { byVoice, byDocument };
}

/** What was done before: the sign test of every excess, of people who came once too. */
function signsAlone(voices, cells) {
  const tested = [];
  const ofPerson = groupBy(voices.keys(), (i) => voices[i].person);
  cells.forEach(({ byVoice, byDocument }, term) => {
    for (const [person, own] of ofPerson) {
      const here = own.reduce((sum, i) => sum + byVoice[i], 0);
      const excess = Float64Array.from(own, (i) => byVoice[i] - byDocument[voices[i].document] * voices[i].share);
      if (here < rules.thresholds.minimum_count || excess.reduce((a, b) => a + b, 0) <= 0) continue;
      tested.push({ key: `${person} ${term}`, p: signTest(excess, 1), documents: own.filter((i) => byVoice[i] > 0).length });
    }
  });
  const q = benjaminiHochberg(tested.map(({ p }) => p));
  return new Set(tested.filter(({ documents }, i) => documents >= 2 && q[i] < LIMITS.strong).map(({ key }) => key));
}

/** Discussions on dates; what moves a session moves the others of its date. `times` of a term where 0–1 of all time has gone by. */
function timeline({ dates, sessions, times }) {
  const documents = Array.from({ length: dates * sessions }, (_, i) => {
    const day = Math.floor(i / sessions);
    const [month, date] = [1 + Math.floor(day / 5), 1 + 5 * (day % 5)].map((part) => String(part).padStart(2, '0'));
    return { id: `d${String(i).padStart(4, '0')}`, date: `2025-${month}-${date}`, month: `2025-${month}`, words: WORDS };
  });
  const time = new TermsOverTime({ documents, words: WORDS * documents.length, documentOf: [], personOf: [], people: 0 }, rules);
  const before = [];
  for (let term = 0; term < 200; term++) {
    const days = Array.from({ length: dates }, (_, day) => Math.exp(SPREAD * normal()) * times(term, day / (dates - 1)));
    const counts = documents.map((_, i) => clumps(WORDS * rateOf(term) * days[Math.floor(i / sessions)]).reduce((a, b) => a + b, 0));
    const said = [...counts.keys()].filter((i) => counts[i] > 0);
    const [own, byDocument] = [Int32Array.from(said), Int32Array.from(said, (i) => counts[i])];
    time.read({ term, name: String(term), tag: 'n', count: 1, voices: own, byVoice: byDocument, documents: own, byDocument });
    before.push(datesOverDiscussions(counts, documents));
  }
  const strong = time.rows().trends.filter(({ tier }) => tier === 'strong');
  const q = benjaminiHochberg(before);
  return [new Set(strong.map(({ term }) => Number(term))), new Set([...q.keys()].filter((term) => q[term] < LIMITS.strong))];
}

/** What was done before: 999 shufflings of dates over discussions. */
function datesOverDiscussions(counts, documents) {
  const dates = ranks(documents.map(({ date }) => Number(date.replaceAll('-', ''))));
  const rates = ranks(counts);
  const least = Math.abs(correlation(dates, rates)) - 1e-12;
  const mean = (dates.length + 1) / 2;
  const norm = (of) => Math.sqrt(of.reduce((sum, rank) => sum + (rank - mean) ** 2, 0));
  const scale = norm(dates) * norm(rates);
  const product = () => {
    let sum = 0;
    for (let i = 0; i < dates.length; i++) sum += (dates[i] - mean) * (rates[i] - mean);
    return sum;
  };
  let reached = 0;
  const drawn = seededRandom(1);
  for (let draw = 0; draw < 999; draw++) {
    for (let i = dates.length - 1; i > 0; i--) {
      const j = Math.floor(drawn() * (i + 1));
      [dates[i], dates[j]] = [dates[j], dates[i]];
    }
    if (Math.abs(product()) / scale >= least) reached++;
  }
  return (1 + reached) / 1000;
}
