// Are the grades of groups of people honest? On the .txt files of the given folders (default: input/):
//   npm run calibrate:groups -- FOLDER…
// The people of each discussion are dealt at random into two groups and into three, so that no group differs: in how many of 20 runs is anything strong
// (a theme or word of a group)? Beside it stands the rule before: q alone. A discussion of fewer than seven people has nothing that is tested.
// Everything is seeded: the same folders give the same figures.
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { read } from '../../dist/pipeline/1-read.js';
import { segment } from '../../dist/pipeline/2-segment.js';
import { startSegmenter } from '../../dist/pipeline/segmenter/start-segmenter.js';
import { seededRandom } from '../../dist/src/math/random.js';
import { placeSections } from '../../dist/src/sections/place-sections.js';
import { defaultSettings } from '../../dist/src/settings.js';
import { countByGroup } from '../../dist/src/statistics/counts/count-by-group.js';
import { indexWords } from '../../dist/src/statistics/index/index-words.js';
import { findThemes } from '../../dist/src/themes/discovery/find-themes.js';

const RUNS = 10;
const settings = defaultSettings;
const folders = process.argv.length > 2 ? process.argv.slice(2) : ['input'];
const segmenter = startSegmenter('node-rs');
console.log('| folder | groups | discussions | runs | any strong | strong themes | strong words | any q below the limit |');
console.log(`|---|${'---:|'.repeat(7)}`);
for (const folder of folders) {
  const found = [];
  for (const file of textsOf(folder)) found.push(...(await runsOf(file)));
  for (const groups of [2, 3]) {
    const own = found.filter((run) => run.groups === groups);
    const number = (holds) => own.filter(holds).length;
    const strong = (...kinds) => number(({ rows }) => rows.some(({ tier, kind }) => tier === 'strong' && kinds.includes(kind)));
    const before = number(({ rows }) => rows.some(({ q }) => q !== null && q < settings.thresholds.strong));
    const cells = [new Set(own.map(({ file }) => file)).size, own.length, strong('theme', 'word'), strong('theme'), strong('word'), before];
    console.log(`| ${[basename(folder), groups, ...cells].join(' | ')} |`);
  }
}
await segmenter.close();

function textsOf(folder) {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  return names.sort().map((name) => join(folder, name));
}

async function runsOf(file) {
  const { transcript: parsed } = await read(file, settings);
  const words = await segment(parsed, settings, segmenter);
  const index = indexWords(placeSections(parsed, words, settings), words, settings);
  const { themes } = findThemes(index);
  const people = index.transcript.people.filter(({ name, role }) => role !== 'moderator' && index.speakers.includes(name));
  const random = seededRandom(1);
  return [2, 3].flatMap((groups) =>
    people.length < 5 + groups
      ? []
      : Array.from({ length: RUNS }, () => {
          const dealt = people.map(({ name }) => ({ name, place: random() })).sort((a, b) => a.place - b.place);
          const attributes = Object.fromEntries(dealt.map(({ name }, i) => [name, { group: String(i % groups) }]));
          const rows = countByGroup({ ...index, settings: { ...settings, group_by: 'group', attributes } }, themes);
          return { file, groups, rows: rows.map(({ kind, tier, q }) => ({ kind, tier, q })) };
        }),
  );
}
