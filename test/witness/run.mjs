// Every figure a second time, by a program that shares no code with this one: npm run witness [-- TRANSCRIPT…] [--reference FOLDER]
// Analyses the transcripts (default: input/) and lets witness.py recompute their tables. Skipped where there is no Python with scipy.
// Without a folder of texts the reference of each transcript is made of the lines of the others. Groups of people are compared in the first transcript with
// its turns dealt anew to eight people in three groups (all ways are gone through) and to sixteen in two (ways are drawn).
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';

const TEXTS = 12;
const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨'];
const python = ['python3', '/usr/bin/python3'].find((program) => spawnSync(program, ['-c', 'import scipy, numpy']).status === 0);
if (python === undefined) {
  console.log('skipped: no Python with scipy (Debian: apt-get install python3-scipy)');
} else {
  const work = mkdtempSync(join(tmpdir(), 'yuanzhuo-witness-'));
  const given = process.argv.slice(2);
  const at = given.indexOf('--reference');
  const folder = at < 0 ? null : resolve(given.splice(at, 2)[1]);
  const inputs = given.length > 0 ? given : ['input'];
  const output = join(work, 'output');
  let failed = analyse(output, ...inputs) !== 0;
  for (const path of inputs.flatMap(transcriptsIn)) failed = compare(path) !== 0 || failed;
  for (const [people, groups] of [
    [8, 3],
    [16, 2],
  ])
    failed = compareGroups(inputs.flatMap(transcriptsIn)[0], people, groups) !== 0 || failed;
  const folders = readdirSync(output).map((name) => join(output, name));
  const { status } = spawnSync(python, ['test/witness/witness.py', ...folders], { stdio: 'inherit' });
  process.exitCode = failed ? 1 : status;
  rmSync(work, { recursive: true, force: true });

  /** Analyses a transcript anew, against a reference, and the texts of that reference with the terms that were found in the transcript. */
  function compare(path) {
    const name = basename(path, extname(path));
    const run = readJson(join(output, name, 'run.json'));
    const texts = folder ?? deal(path);
    const settings = (part) => {
      const file = join(work, 'settings.yaml');
      writeFileSync(file, JSON.stringify({ ...run.settings, ...part }));
      return file;
    };
    const done = analyse(output, path, '--settings', settings({ reference: texts }));
    const found = readFileSync(join(output, name, 'tables', 'new-terms.csv'), 'utf8')
      .split(/\r?\n/)
      .slice(1);
    const words = found.map((line) => line.split(',')).flatMap(([term, status, tag]) => (status === 'found' ? { term, tag } : []));
    const own = { title: '', date: '', people: [], sections: [], reading: {}, found_terms: false };
    const cut = settings({ ...own, words: [...run.settings.words, ...words] });
    return done || analyse(join(output, name, 'reference'), texts, '--settings', cut);
  }

  /** Sentences of a transcript, each a turn of one of so many people, mixed but always in the same way; themes are those that are found. */
  function compareGroups(path, people, groups) {
    const file = join(work, `groups-of-${people}.txt`);
    const said = readFileSync(path, 'utf8').match(/[^。？！：\n]{8,}[。？！]/gu) ?? [];
    const names = SURNAMES.slice(0, people).map((surname) => `${surname}明远`);
    writeFileSync(file, said.map((sentence, i) => `${names[(Math.imul(i, 2654435761) >>> 20) % people]}：${sentence}`).join('\n\n'));
    const attributes = Object.fromEntries(names.map((name, i) => [name, { group: `g${i % groups}` }]));
    const settings = { people: names.map((name) => ({ name, role: 'panelist' })), attributes, group_by: 'group', themes: {} };
    writeFileSync(join(work, 'settings.yaml'), JSON.stringify(settings));
    return analyse(output, file, '--settings', join(work, 'settings.yaml'));
  }

  /** Lines of the other transcripts, dealt into texts. */
  function deal(path) {
    const texts = join(work, `reference-of-${basename(path)}`);
    mkdirSync(texts);
    const others = inputs.flatMap(transcriptsIn).filter((other) => other !== path);
    const lines = others.flatMap((other) =>
      readFileSync(other, 'utf8')
        .split('\n')
        .filter((line) => line.includes('：')),
    );
    for (let i = 0; i < TEXTS; i++) writeFileSync(join(texts, `${i}.txt`), lines.filter((_, j) => j % TEXTS === i).join('\n\n'));
    return texts;
  }
}

function analyse(output, ...what) {
  const { status } = spawnSync(process.execPath, ['dist/pipeline/cli.js', ...what, '--output', output, '--formats', 'csv', '--quiet'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status;
}

function transcriptsIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(path, name));
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
