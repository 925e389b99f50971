// Map and merge of a corpus, beside bare cppjieba and Python's jieba with pandas, in alternating runs:
//   npm run build && YUANZHUO_PEERS=FOLDER npm run bench:corpus -- FOLDER_OF_TXT [10,100,1000]
// The corpora are made of the sentences of the given discussions, repeated in another order, with a seed. MB are of UTF-8; times are of the
// whole command with its loading, as a user waits for it; peak memory is that of the largest process. Then the merge alone, of
// 40 million rows of words within DuckDB's 512 MB (MERGE_ROWS=0: not).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { seededRandom } from '../../dist/src/math/random.js';

const [folder = '', sizes = '10,100,1000'] = process.argv.slice(2);
const rounds = Number(process.env.ROUNDS ?? 3);
const peers = process.env.YUANZHUO_PEERS ?? '';
const cli = new URL('../../dist/pipeline/cli.js', import.meta.url).pathname;
const files = folder === '' || !existsSync(folder) ? [] : readdirSync(folder).filter((name) => name.endsWith('.txt'));
if (files.length === 0) {
  console.log('skipped: name a folder of .txt discussions');
  process.exit();
}
const root = mkdtempSync(join(tmpdir(), 'yuanzhuo-bench-'));
const turns = files.map((name) =>
  readFileSync(join(folder, name), 'utf8')
    .split(/\n+/)
    .filter((line) => line.trim() !== ''),
);

for (const size of sizes.split(',').map(Number)) {
  const input = join(root, `in-${size}`);
  const bytes = makeCorpus(input, size);
  console.log(`\n${size} documents, ${(bytes / 1e6).toFixed(1)} MB`);
  const seconds = new Map();
  const memory = new Map();
  for (let round = 0; round < rounds; round++) {
    const runs = [
      ['one process', process.execPath, cli, 'corpus', input, '-o', join(root, 'one'), '--workers', '1', '--quiet', '--formats', 'csv'],
      ['two processes', process.execPath, cli, 'corpus', input, '-o', join(root, 'two'), '--workers', '2', '--quiet', '--formats', 'csv'],
      ...peerRuns(input),
    ];
    if (round % 2) runs.reverse();
    for (const [name, ...command] of runs) {
      for (const out of ['one', 'two', 'python']) rmSync(join(root, out), { recursive: true, force: true });
      const { took, peak } = timed(command);
      seconds.set(name, [...(seconds.get(name) ?? []), took]);
      memory.set(name, [...(memory.get(name) ?? []), peak]);
    }
  }
  for (const [name, list] of seconds) {
    const middle = median(list);
    console.log(
      `${name.padEnd(14)} ${middle.toFixed(2).padStart(8)} s ${(bytes / 1e6 / middle).toFixed(2).padStart(7)} MB/s  peak ${Math.max(...memory.get(name))} MB`,
    );
  }
  for (const peer of ['cppjieba', 'python']) {
    if (!seconds.has(peer)) continue;
    for (const ours of ['one process', 'two processes']) {
      console.log(`${ours} / ${peer}: ${(median(seconds.get(peer)) / median(seconds.get(ours))).toFixed(2)}`);
    }
  }
  rmSync(input, { recursive: true, force: true });
}
if (peers === '') console.log('\npeers skipped (set YUANZHUO_PEERS to their folder)');
if (process.env.MERGE_ROWS !== '0') await mergeAlone(Number(process.env.MERGE_ROWS ?? 40_000_000));
rmSync(root, { recursive: true, force: true });

/** Each document has the length of one of the given ones, and turns of all of them. */
function makeCorpus(input, size) {
  mkdirSync(input, { recursive: true });
  const random = seededRandom(2026);
  let bytes = 0;
  for (let i = 0; i < size; i++) {
    const own = turns[i % turns.length];
    const other = turns[Math.floor(random() * turns.length)];
    const lines = own.map((line) => (random() < 0.25 ? (other[Math.floor(random() * other.length)] ?? line) : line));
    for (let k = lines.length - 1; k > 0; k--) {
      const j = Math.floor(random() * (k + 1));
      [lines[k], lines[j]] = [lines[j], lines[k]];
    }
    const path = join(input, `2025-${String(1 + (i % 12)).padStart(2, '0')}-${String(i).padStart(6, '0')}.txt`);
    writeFileSync(path, `${lines.join('\n\n')}\n`);
    bytes += statSync(path).size;
  }
  return bytes;
}

function peerRuns(input) {
  const program = join(peers, 'cpp/segment');
  const script = join(peers, 'python/analyse.py');
  if (peers === '') return [];
  const dictionary = dirname(createRequire(import.meta.url).resolve('nodejieba/submodules/cppjieba/dict/jieba.dict.utf8'));
  return [
    ...(existsSync(program) ? [['cppjieba', program, dictionary, input, 'tag', '1', '--count']] : []),
    ...(existsSync(script) ? [['python', '/usr/bin/python3', script, input, '--out', join(root, 'python'), '--pos', 'dict']] : []),
  ];
}

/** Seconds of a whole command, and megabytes of its largest process. */
function timed(command) {
  const started = performance.now();
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', '%M', ...command], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${command.join(' ')}: ${stderr}`);
  return { took: (performance.now() - started) / 1000, peak: Math.round(Number(stderr.trim().split('\n').at(-1)) / 1024) };
}

/** What stage `aggregate` does, over made-up rows: 2,000 documents, 10 speakers each, 50,000 terms in Zipf's proportions. */
async function mergeAlone(rows) {
  const { Database } = await import('../../dist/src/corpus/database.js');
  const { aggregate } = await import('../../dist/src/corpus/merge/counts/aggregate.js');
  const parts = join(root, 'merge');
  mkdirSync(parts);
  const writer = await Database.open({ memory: '2GB', spill: join(root, 'spill'), threads: 2 });
  const copy = (name, select) => writer.run(`COPY (${select}) TO '${join(parts, `${name}.parquet`)}' (FORMAT parquet, COMPRESSION zstd)`);
  await copy(
    'words',
    `SELECT (i // ${Math.ceil(rows / 2000)})::BIGINT AS document, (i % 300)::INTEGER AS turn, 1::INTEGER AS sentence,
       '人' || (hash(i // 20) % 10) AS speaker, '词' || floor(exp(10.8 * ((hash(i) % 1000003) / 1000003.0)))::INTEGER AS term, 'n' AS tag,
       (i % 20000)::INTEGER AS start, (i % 20000 + 2)::INTEGER AS "end" FROM range(${rows}) t(i)`,
  );
  await copy(
    'documents',
    `SELECT d::BIGINT AS document, 'd' || d AS id, '' AS title, '2025-0' || (1 + d % 9) AS date, '' AS file, '' AS place, '' AS organisers, 1 AS characters, 300 AS sentences, 300 AS turns, 10 AS speakers, ${Math.ceil(rows / 2000)} AS words, 0 AS warnings FROM range(2000) t(d)`,
  );
  await copy(
    'people',
    `SELECT d::BIGINT AS document, '人' || p AS speaker, 'panelist' AS role, '' AS organisation, 30 AS turns, 100 AS characters, 100 AS words FROM range(2000) t(d), range(10) u(p)`,
  );
  await writer.close();
  const database = await Database.open({ memory: '512MB', spill: join(root, 'spill'), threads: 2 });
  for (const table of ['words', 'documents', 'people']) {
    await database.run(`CREATE TEMP VIEW ${table} AS SELECT * FROM read_parquet('${join(parts, `${table}.parquet`)}')`);
  }
  const started = performance.now();
  await aggregate(database, []);
  const [found] = await database.rows('SELECT sum(n)::BIGINT AS n FROM counts');
  const took = (performance.now() - started) / 1000;
  await database.close();
  console.log(
    `\nmerge of ${found.n} rows of words within 512 MB of DuckDB: ${took.toFixed(1)} s, peak of this process ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  );
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
