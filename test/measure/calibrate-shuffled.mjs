// Are the grades of many discussions honest on real ones? What is real is taken away, and what the merge still finds is counted:
//   npm run calibrate:shuffled -- FOLDER… [RUNS=20]
//   names    in each discussion the turns keep their words and are dealt to other speakers of it, by the same numbers of turns
//   dates    those that the discussions have, or their days where they have none, are dealt over the discussions
// Of each folder, and of all together: in how many runs is a word of a person, of an organisation, or a trend, strong?
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mergeTables } from '../../dist/src/corpus/merge/merge.js';
import { CorpusStore } from '../../dist/src/corpus/store.js';
import { withViews } from '../../dist/src/corpus/with-views.js';
import { groupBy } from '../../dist/src/group-by.js';
import { seededRandom } from '../../dist/src/math/random.js';

const folders = process.argv.slice(2);
const RUNS = Number(process.env.RUNS ?? 20);
const cli = new URL('../../dist/pipeline/cli.js', import.meta.url).pathname;
const root = mkdtempSync(join(tmpdir(), 'yuanzhuo-shuffled-'));
if (folders.length === 0) console.log('skipped: name folders of .txt discussions');

try {
  if (folders.length > 0)
    console.log(
      '| discussions | tests of people | runs with a strong word of a person | of an organisation | of a person’s change | trend |\n|---|---:|---:|---:|---:|---:|',
    );
  const sets = folders.length > 1 ? [...folders.map((folder) => [folder]), folders] : [folders];
  for (const [i, set] of sets.entries()) if (set.length > 0) await calibrate(set, join(root, String(i)));
} finally {
  rmSync(root, { recursive: true, force: true });
}

async function calibrate(set, output) {
  const files = set.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => join(folder, name)),
  );
  spawnSync(process.execPath, [cli, 'corpus', ...files, '-o', output, '--formats', 'csv', '--quiet'], { stdio: 'inherit' });
  const store = new CorpusStore(output);
  const plan = store.readPlan();
  const parts = store.marked().map((part) => ({ part, keys: null }));
  const found = [];
  for (let run = 1; run <= RUNS; run++) {
    const tables = await withViews(store, {
      parts,
      threads: 2,
      work: async (database) => {
        await shuffle(database, seededRandom(run));
        return mergeTables(database, { settings: plan.settings[0], aliases: [], setAside: [], language: 'en', quotes: false });
      },
    });
    const strong = (rows) => rows.filter(({ tier }) => tier === 'strong').length;
    found.push({
      ...{ tests: tables.tests.people, people: strong(tables.termsByPerson), organisations: strong(tables.termsByOrganisation) },
      ...{ changes: strong(tables.changesByPerson), trends: strong(tables.trends) },
    });
  }
  const runsWith = (kind) => found.filter((one) => one[kind] > 0).length;
  const tests = Math.round(found.reduce((sum, one) => sum + one.tests, 0) / RUNS);
  console.log(`| ${files.length} | ${tests} | ${['people', 'organisations', 'changes', 'trends'].map(runsWith).join(' | ')} |`);
}

/** Puts views with other speakers and dates in the place of those of the parts. */
async function shuffle(database, random) {
  for (const table of ['documents', 'people', 'words']) await database.run(`CREATE TEMP TABLE real_${table} AS SELECT * FROM ${table}`);
  const documents = await database.rows('SELECT id, date FROM real_documents ORDER BY id');
  const dated = documents.map(({ date }) => date).filter((date) => date !== '');
  const dates = dated.length > 0 ? dated : documents.map((_, i) => `2025-01-${String(1 + (i % 28)).padStart(2, '0')}`);
  const places = deal([...documents.keys()], random);
  await database.load('dealt_dates', [
    { name: 'id', type: 'VARCHAR', values: documents.map(({ id }) => id) },
    { name: 'date', type: 'VARCHAR', values: places.map((place) => dates[place % dates.length]) },
  ]);
  const turns =
    await database.rows(`SELECT DISTINCT d.id, w.turn, w.speaker::VARCHAR AS speaker FROM real_words w JOIN real_documents d USING (document)
    WHERE w.speaker <> '' ORDER BY d.id, w.turn`);
  const dealt = [...groupBy(turns, ({ id }) => id).values()].flatMap((own) =>
    deal(
      own.map(({ speaker }) => speaker),
      random,
    ),
  );
  await database.load('dealt_turns', [
    { name: 'id', type: 'VARCHAR', values: turns.map(({ id }) => id) },
    { name: 'turn', type: 'INTEGER', values: Int32Array.from(turns, ({ turn }) => turn) },
    { name: 'speaker', type: 'VARCHAR', values: dealt },
  ]);
  await database.run(
    'CREATE OR REPLACE TEMP VIEW documents AS SELECT d.* REPLACE (x.date AS date) FROM real_documents d JOIN dealt_dates x USING (id)',
  );
  await database.run(`CREATE OR REPLACE TEMP VIEW words AS SELECT w.* REPLACE (coalesce(x.speaker, w.speaker::VARCHAR) AS speaker)
    FROM real_words w JOIN real_documents d USING (document) LEFT JOIN dealt_turns x ON x.id = d.id AND x.turn = w.turn`);
  await database.run(`CREATE OR REPLACE TEMP VIEW people AS SELECT p.* REPLACE (coalesce(n.words, 0)::INTEGER AS words)
    FROM real_people p LEFT JOIN (SELECT document, speaker, count(*) AS words FROM words GROUP BY ALL) n ON n.document = p.document AND n.speaker = p.speaker`);
}

function deal(values, random) {
  const dealt = [...values];
  for (let i = dealt.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [dealt[i], dealt[j]] = [dealt[j], dealt[i]];
  }
  return dealt;
}
