import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseCsvRecords } from '../../../src/files/parse-csv.js';
import { readFolder } from '../../../src/files/read-folder.js';
import { inventCorpus, writeCorpus } from '../../corpus/invented-corpus.js';
import { yuanzhuo } from '../command.js';

const cli = new URL('../../../dist/pipeline/cli.js', import.meta.url).pathname;
const invented = inventCorpus(16);

let root: string;
let input: string;
/** What one process makes of it: everything else must give the same bytes. */
let expected: ReadonlyMap<string, string>;

const at = (...path: readonly string[]): string => join(root, ...path);
/** The engine that loads faster, and no charts: neither is what is asked about here. */
const tables = (): readonly string[] => ['--formats', 'csv', '--settings', at('engine.yaml')];
/** The same in one process, which takes the least time. */
const tablesByOne = (): readonly string[] => ['--workers', '1', ...tables()];
const reportOf = (folder: string): ReadonlyMap<string, string> =>
  new Map([...readFolder(join(folder, 'report'))].map(([path, bytes]) => [path, Buffer.from(bytes).toString('latin1')]));
const table = (folder: string, name: string) => parseCsvRecords(readFileSync(join(folder, 'report', 'tables', `${name}.csv`), 'utf8'));
const planOf = (folder: string): string => join(folder, 'plan.jsonl');

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'yuanzhuo-corpus-'));
  input = at('input');
  writeFileSync(at('engine.yaml'), 'engine: node-rs\n');
  writeCorpus(input, invented);
  const { code, err } = yuanzhuo('corpus', input, '-o', at('one'), '--quiet', ...tablesByOne());
  expect(err).toBe('');
  expect(code).toBe(0);
  expected = reportOf(at('one'));
}, 120_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the tables of a corpus', () => {
  it('count what the texts hold', () => {
    const count = (term: string): number => invented.reduce((sum, { text }) => sum + text.split(term).length - 1, 0);
    const terms = new Map(table(at('one'), 'terms').map((row) => [row.term, row]));
    for (const term of ['志愿者', '规划', '预算', '图书馆']) expect(Number(terms.get(term)?.count), term).toBe(count(term));
    expect(table(at('one'), 'documents').map(({ document }) => document)).toEqual(invented.map(({ name }) => name).sort());
    const turns = invented.reduce((sum, { text }) => sum + text.trimEnd().split('\n').length, 0);
    // Neighbouring turns of one speaker are one.
    const counted = table(at('one'), 'documents').reduce((sum, row) => sum + Number(row.turns), 0);
    expect(counted).toBeLessThanOrEqual(turns);
    expect(counted).toBeGreaterThan(turns / 2);
  });

  it('name the month of each document, and a term that comes', () => {
    expect(table(at('one'), 'months').map(({ month, documents }) => [month, documents])).toEqual(
      Array.from({ length: 12 }, (_, i) => [`2025-${String(i + 1).padStart(2, '0')}`, i < 4 ? '2' : '1']),
    );
    const rows = table(at('one'), 'terms-by-month').filter(({ term }) => term === '志愿者');
    expect(rows).toHaveLength(12);
    for (const { low, per_thousand, high } of rows) {
      expect(Number(low)).toBeLessThanOrEqual(Number(per_thousand));
      expect(Number(high)).toBeGreaterThanOrEqual(Number(per_thousand));
    }
  });

  it('are drawn by quarter where months are many, with the same sums', () => {
    const monthly = inventCorpus(26, { turns: 30 }).map(({ text }, i) => {
      const month = String(1 + (i % 12)).padStart(2, '0');
      return { name: `${2020 + Math.floor(i / 12)}-${month}-05.txt`, text };
    });
    writeCorpus(at('monthly'), monthly);
    const drawn = ['--formats', 'csv,svg', '--settings', at('engine.yaml'), '--quiet'];
    expect(yuanzhuo('corpus', at('monthly'), '-o', at('quarters'), '--workers', '1', ...drawn).code).toBe(0);
    const spec = JSON.parse(readFileSync(at('quarters', 'report', 'charts', 'terms-by-month.vl.json'), 'utf8')) as {
      readonly datasets: Readonly<Record<string, readonly { readonly term: string; readonly month: string; readonly count: number }[]>>;
    };
    const cells = (spec.datasets['terms-by-month'] ?? []).filter(({ term }) => term === '垂直绿化');
    const shown = new Map(cells.map(({ month, count }) => [month, count]));
    const summed = new Map<string, number>();
    for (const { term, month = '', count } of table(at('quarters'), 'terms-by-month')) {
      const quarter = `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
      if (term === '垂直绿化' && Number(count) > 0) summed.set(quarter, (summed.get(quarter) ?? 0) + Number(count));
    }
    expect(summed.size).toBeGreaterThan(5);
    expect(shown).toEqual(summed);
  });

  it('find the habit of one person over many discussions', () => {
    const own = table(at('one'), 'terms-by-person').filter(({ group, tier }) => group === '陆萍' && tier === 'strong');
    expect(own.map(({ term }) => term)).toEqual(['成本']);
  });

  it('point to sentences that hold the term, which a query finds', () => {
    const query = `select d.id || '#s' || s.turn || '.' || s.sentence as place, s.text from sentences s join documents d using (document)`;
    const { code, out } = yuanzhuo('sql', at('one'), query, '--json');
    expect(code).toBe(0);
    const texts = new Map((JSON.parse(out) as { place: string; text: string }[]).map(({ place, text }) => [place, text]));
    const rows = table(at('one'), 'terms');
    expect(rows.length).toBeGreaterThan(30);
    for (const { term = '', examples = '' } of rows) {
      expect(examples.split(';').length).toBeGreaterThan(0);
      for (const place of examples.split(';')) expect(texts.get(place), `${term} ${place}`).toContain(term);
    }
  });
});

describe('a query', () => {
  it('shows every column of every table, keys with all their digits', () => {
    for (const name of ['documents', 'people', 'sentences', 'words']) {
      const { code, out, err } = yuanzhuo('sql', at('one'), `select * from ${name} limit 3`);
      expect([code, err], name).toEqual([0, '']);
      expect(out.split('\r\n').slice(1, -1), name).toHaveLength(2);
      expect(out, name).toMatch(/^\uFEFFdocument,.*\r\n-?\d{15,},/);
    }
    const { out } = yuanzhuo('sql', at('one'), 'select document from documents', '--json');
    for (const { document } of JSON.parse(out) as { document: unknown }[]) expect(document).toMatch(/^-?\d{15,}$/);
  });

  it('names the columns where nothing is found, and writes lists and records in a cell', () => {
    expect(yuanzhuo('sql', at('one'), "select id, date from documents where id = ''").out).toBe('\uFEFFid,date\n');
    expect(yuanzhuo('sql', at('one'), "select [1, 2] as l, {'a': 1} as r, null as n, true as b").out).toBe(
      '\uFEFFl,r,n,b\r\n1;2,"{""a"":1}",,true\n',
    );
  });
});

describe('however a corpus is mapped', () => {
  it('by two processes, killed and resumed, the bytes are the same', async () => {
    const args = ['corpus', input, '-o', at('killed'), '--workers', '2', '--quiet', ...tables()];
    let resumed = 0;
    for (let round = 0; round < 3 && reportMissing(at('killed')); round++) {
      const child = spawn(process.execPath, [cli, ...args]);
      const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
      await partsCommitted(at('killed'), round + 1, ended);
      child.kill('SIGKILL');
      if ((await ended) === null) resumed++;
    }
    expect(resumed).toBeGreaterThan(0);
    expect(yuanzhuo(...args).code).toBe(0);
    expect(reportOf(at('killed'))).toEqual(expected);
  }, 120_000);

  it('in shards under GNU parallel, one of them killed and run again, the bytes are the same', async (context) => {
    if (spawnSync('parallel', ['--version']).status !== 0) return context.skip('GNU parallel is not installed');
    expect(yuanzhuo('corpus', input, '-o', at('shards'), '--to', 'plan', '--quiet', ...tables()).code).toBe(0);
    const shard = (index: number): readonly string[] => ['corpus', '--plan', planOf(at('shards')), '--shard', `${index}/4`, '--quiet'];
    const child = spawn(process.execPath, [cli, ...shard(0)]);
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    await partsCommitted(at('shards'), 1, ended);
    child.kill('SIGKILL');
    await ended;
    const early = yuanzhuo('corpus', 'merge', at('shards'));
    expect(early.code).toBe(2);
    expect(early.err).toContain('，缺 ');
    const command = `${process.execPath} ${cli} corpus --plan ${planOf(at('shards'))} --shard {}/4 --quiet`;
    expect(spawnSync('parallel', ['-j2', command, ':::', '0', '1', '2', '3'], { encoding: 'utf8' }).status).toBe(0);
    expect(yuanzhuo('corpus', 'merge', at('shards'), '--quiet', ...tables()).code).toBe(0);
    expect(reportOf(at('shards'))).toEqual(expected);
  }, 120_000);

  it('with parts lost and damaged, they are noticed, refused by the merge, and mapped again', () => {
    cpSync(at('one'), at('damaged'), { recursive: true });
    const parts = readdirSync(at('damaged', 'parts'));
    const words = parts.filter((name) => name.endsWith('.words.parquet'));
    const flipped = readFileSync(at('damaged', 'parts', words[0] ?? ''));
    flipped[Math.floor(flipped.length / 2)] = (flipped[Math.floor(flipped.length / 2)] ?? 0) ^ 1;
    writeFileSync(at('damaged', 'parts', words[0] ?? ''), flipped);
    unlinkSync(at('damaged', 'parts', words[1] ?? ''));
    truncateSync(at('damaged', 'parts', parts.filter((name) => name.endsWith('.json'))[2] ?? ''), 40);
    const refused = yuanzhuo('corpus', 'merge', at('damaged'));
    expect(refused.code).toBe(2);
    const plan = readFileSync(planOf(at('damaged')), 'utf8')
      .trim()
      .split('\n')
      .slice(2);
    const named = new Set(words.slice(0, 2).map((name) => name.slice(0, 32)));
    named.add(parts.filter((name) => name.endsWith('.json'))[2]?.slice(0, 32) ?? '');
    const lost = plan
      .map((line) => JSON.parse(line) as { part: string; documents: readonly unknown[] })
      .reduce((sum, { part, documents }) => sum + (named.has(part) ? documents.length : 0), 0);
    expect(refused.err).toContain(`共 ${invented.length} 份文字稿，缺 ${lost} 份`);
    for (const part of named) expect(refused.err).toContain(`parts/${part}.json`);
    expect(refused.err).toContain(`npx yuanzhuo corpus --plan ${planOf(at('damaged'))}`);
    const status = yuanzhuo('corpus', 'status', at('damaged'));
    expect([status.code, status.out.trim()]).toEqual([2, `${invented.length} 份文字稿，已处理 ${invented.length - lost} 份；未计入 0 份`]);
    expect(status.err).toBe(refused.err);
    const query = yuanzhuo('sql', at('damaged'), 'select count(*) from documents');
    expect([query.code, query.out, query.err]).toEqual([2, '', refused.err]);
    expect(yuanzhuo('corpus', '--plan', planOf(at('damaged')), '--quiet', ...tablesByOne()).code).toBe(0);
    expect(reportOf(at('damaged'))).toEqual(expected);
  }, 120_000);

  it.each(['1', '2'])(
    'on a disk that is full half-way, with %s processes, it says so, sets nothing aside, and the next run goes on',
    (workers) => {
      const folder = at(`full-${workers}`);
      const args = ['corpus', input, '-o', folder, '--workers', workers, '--quiet', ...tables()];
      // What the system allows a file to have stands for what the disk has left, which no test can fill.
      const { status, stderr } = spawnSync('sh', ['-c', 'ulimit -f 20; exec "$0" "$@"', process.execPath, cli, ...args], {
        encoding: 'utf8',
      });
      expect([status, stderr.trim()]).toEqual([
        2,
        `无法写入 ${join(folder, 'parts')}：系统不让写这么大的文件。请放宽限制（ulimit -f），或换一个 --output。`,
      ]);
      expect(yuanzhuo(...args)).toMatchObject({ code: 0, err: '' });
      // What was half written where the other process failed is gone at the latest now.
      expect(readdirSync(join(folder, 'parts')).filter((name) => name.startsWith('.'))).toEqual([]);
      expect(reportOf(folder)).toEqual(expected);
    },
  );

  it('with a part of an earlier run lost that is not mapped any more, the folders are named as what to run again', () => {
    cpSync(at('one'), at('kept'), { recursive: true });
    expect(yuanzhuo('corpus', input, '-o', at('kept'), '--to', 'plan', ...tables()).err).toContain(`${invented.length} 份已处理`);
    const words = readdirSync(at('kept', 'parts')).find((name) => name.endsWith('.words.parquet')) ?? '';
    writeFileSync(at('kept', 'parts', words), Buffer.alloc(readFileSync(at('kept', 'parts', words)).length));
    const { code, out, err } = yuanzhuo('corpus', 'status', at('kept'), '--json');
    const status = JSON.parse(out) as Readonly<Record<string, unknown>>;
    expect([code, status.parts, status.damaged]).toEqual([2, 0, [words.slice(0, 32)]]);
    expect(Number(status.missing)).toBeGreaterThan(0);
    expect(err).toContain(`npx yuanzhuo corpus 文件夹 -o ${at('kept')}`);
    expect(yuanzhuo('sql', at('kept'), 'select count(*) from words').code).toBe(2);
  });

  it('with three added, one changed and one gone, four are mapped and the bytes are those of a full run', () => {
    const [changed, gone, ...others] = invented;
    if (!changed || !gone) throw new Error('no documents');
    const added = inventCorpus(3, { seed: 99 }).map(({ name, text }) => ({ name: `new-${name}`, text }));
    const now = [{ ...changed, text: `${changed.text}何川：图书馆周末也要开门。\n` }, ...others, ...added];
    const folder = at('growing');
    cpSync(at('one'), at('grown'), { recursive: true });
    writeCorpus(folder, now);
    const { code, err } = yuanzhuo('corpus', folder, '-o', at('grown'), ...tablesByOne());
    expect(code).toBe(0);
    expect(err).toContain('14 份已处理，4 份待处理');
    expect(yuanzhuo('corpus', folder, '-o', at('full'), '--quiet', ...tablesByOne()).code).toBe(0);
    expect(reportOf(at('grown'))).toEqual(reportOf(at('full')));
    expect(reportOf(at('grown'))).not.toEqual(expected);
  }, 120_000);
});

describe('what a corpus is made of', () => {
  it('a file of lines, plain or compressed, and a tar give the tables of the folder', async () => {
    const lines = invented.map(({ name, text }) => JSON.stringify({ id: name, text }));
    writeFileSync(at('talks.jsonl.gz'), gzipSync(`${lines.join('\r\n')}\r\n`));
    writeFileSync(at('talks.tar.gz'), gzipSync(await tarOf(invented)));
    for (const file of ['talks.jsonl.gz', 'talks.tar.gz']) {
      expect(yuanzhuo('corpus', at(file), '-o', at(`${file}.out`), '--quiet', ...tablesByOne()).code, file).toBe(0);
      const files = reportOf(at(`${file}.out`));
      for (const name of ['terms', 'people', 'terms-by-person', 'theme-by-document']) {
        expect(files.get(`tables/${name}.csv`), `${file} ${name}`).toBe(expected.get(`tables/${name}.csv`));
      }
    }
  }, 180_000);

  it('has the full report of each discussion, wherever that lies', async () => {
    const few = inventCorpus(2, { turns: 10 });
    writeCorpus(at('few', 'plain'), few);
    writeFileSync(at('few', 'lines.jsonl'), few.map(({ name, text }) => JSON.stringify({ id: name.replace('.txt', ''), text })).join('\n'));
    writeFileSync(at('few', 'talks.tar.gz'), gzipSync(await tarOf(few)));
    const reports = (source: string): ReadonlyMap<string, string> => {
      const out = at('few', 'out', source);
      expect(yuanzhuo('corpus', at('few', source), '-o', out, '--reports', '--quiet', ...tablesByOne()).code, source).toBe(0);
      const files = [...readFolder(join(out, 'reports'))].filter(([path]) => path.endsWith('.csv'));
      return new Map(files.map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]));
    };
    const plain = reports('plain');
    expect([...plain.keys()].filter((path) => path.endsWith('/tables/turns.csv'))).toEqual(
      few.map(({ name }) => `${name.replace('.txt', '')}/tables/turns.csv`),
    );
    for (const source of ['lines.jsonl', 'talks.tar.gz']) expect(reports(source), source).toEqual(plain);
  }, 180_000);

  it('writes no report outside of its folder, nor one over another, whatever their ids, and none of what it set aside', () => {
    const text = '何川：停车位不够，图书馆也不够。\n陆萍：成本要公开，停车位也要。';
    const ids = ['../../evil', 'a/b.txt', 'a-b.txt', 'A-B.md', 'a\u0000b:c'];
    const lines = [...ids.map((id) => JSON.stringify({ id, title: `谈 ${id}`, text })), JSON.stringify({ id: 'empty', text: '' })];
    writeFileSync(at('ids.jsonl'), lines.join('\n'));
    const written = ['--reports', '--quiet', '--formats', 'md', '--settings', at('engine.yaml')];
    const { code, err } = yuanzhuo('corpus', at('ids.jsonl'), '-o', at('ids'), ...written);
    expect(code).toBe(2);
    expect(err.match(/^.*empty.*$/gm)).toHaveLength(1);
    expect(readdirSync(at('ids', 'reports')).sort()).toEqual(['A-B', 'a-b.txt', 'a-b~2', 'a_b_c', 'evil']);
    expect(readFileSync(at('ids', 'reports', 'evil', 'report.md'), 'utf8')).toContain('# 谈 ../../evil');
  });

  it('sets aside what it cannot read, says so, counts the others, and ends with code 2', () => {
    const folder = at('broken');
    writeCorpus(folder, invented.slice(0, 3));
    writeFileSync(join(folder, 'empty.txt'), '');
    writeFileSync(join(folder, 'picture.docx'), 'PK\u0003\u0004 no document');
    writeFileSync(
      join(folder, 'lines.jsonl'),
      `${JSON.stringify({ id: 'good', text: '何川：停车位不够。\n陆萍：对。' })}\n{"id": "half"\n`,
    );
    const { code, err } = yuanzhuo('corpus', folder, '-o', at('aside'), ...tables());
    expect(code).toBe(2);
    expect(err).toContain('计入 4 份');
    expect(table(at('aside'), 'set-aside').map(({ document, code: why }) => [document, why])).toEqual([
      ['empty.txt', 'file.empty'],
      ['lines.jsonl:2', 'corpus.line'],
      ['picture.docx', 'file.damaged'],
    ]);
  });

  it('sets aside a document that kills its process, again and again, and finishes', () => {
    const folder = at('poison');
    writeCorpus(folder, invented.slice(0, 3));
    writeFileSync(join(folder, 'huge.txt'), '何川：停车位不够，图书馆也不够。\n陆萍：成本要公开。\n'.repeat(150_000));
    const { status, stderr } = spawnSync(process.execPath, [cli, 'corpus', folder, '-o', at('alive'), '--workers', '2', ...tables()], {
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=120' },
    });
    expect(status).toBe(2);
    expect(stderr).toContain('计入 3 份');
    expect(table(at('alive'), 'set-aside').map(({ code }) => code)).toEqual(['corpus.killed']);
    // With more memory it is no such document.
    const again = yuanzhuo('corpus', folder, '-o', at('alive'), '--workers', '2', ...tables());
    expect([again.code, again.err]).toEqual([0, expect.stringContaining('计入 4 份')]);
  }, 240_000);

  it('warns of a character that the font of the charts lacks, and the run says so', () => {
    const lines = invented.slice(0, 3).map(({ text }, i) => JSON.stringify({ id: `talk-${i}`, title: `\u{2A6A5}会${i}`, text }));
    writeFileSync(at('rare.jsonl'), lines.join('\n'));
    const drawn = ['--formats', 'csv,svg', '--settings', at('engine.yaml'), '--quiet'];
    const { code, err } = yuanzhuo('corpus', at('rare.jsonl'), '-o', at('rare'), ...drawn);
    expect([code, err.trim()]).toEqual([0, 'rare  提醒：图里的字体没有这些字符，画成了 □：\u{2A6A5}']);
    const { warnings } = JSON.parse(readFileSync(at('rare', 'report', 'run.json'), 'utf8')) as { warnings: readonly { code: string }[] };
    expect(warnings.map(({ code: which }) => which)).toEqual(['chart.missing-glyphs']);
  });

  it('is refused where a file has the name of a folder that it needs', () => {
    writeFileSync(at('file'), '');
    mkdirSync(at('taken'));
    writeFileSync(at('taken', 'parts'), '');
    for (const [folder, named] of [
      [at('file'), at('file')],
      [at('file', 'below'), at('file', 'below')],
      [at('taken'), at('taken', 'parts')],
    ] as const) {
      const { code, err } = yuanzhuo('corpus', input, '-o', folder, ...tables());
      expect([code, err.trim()]).toEqual([2, `${named} 不是文件夹，无法写入。请移走同名文件，或换一个 --output。`]);
    }
    expect(readdirSync(at('taken'))).toEqual(['parts']);
  });

  it.each(['1', '2'])('ends where a part cannot be written, also while the next is read, with %s processes', (workers) => {
    const folder = at(`unwritable-${workers}`);
    yuanzhuo('corpus', input, '-o', folder, '--to', 'plan', ...tables());
    const parts = readFileSync(planOf(folder), 'utf8').split('\n').slice(2);
    const { part } = JSON.parse(parts[1] ?? '') as { part: string };
    const taken = join(folder, 'parts', `${part}.words.parquet`);
    mkdirSync(join(taken, 'something'), { recursive: true });
    const { code, err } = yuanzhuo('corpus', '--plan', planOf(folder), '--workers', workers, '--quiet', ...tables());
    expect([code, err.trim()]).toEqual([2, `无法写入 ${taken}：那里有同名的文件或文件夹。请移走它，或换一个 --output。`]);
    expect(readdirSync(folder)).not.toContain('report');
    expect(readdirSync(join(folder, 'parts'))).not.toContain(`${part}.json`);
    rmSync(taken, { recursive: true });
    expect(yuanzhuo('corpus', '--plan', planOf(folder), '--workers', workers, '--quiet', ...tables()).code).toBe(0);
    expect(reportOf(folder)).toEqual(expected);
  });

  it('is refused in a format that it is not made in, and keeps the report that is there', () => {
    const before = reportOf(at('one'));
    const { code, err } = yuanzhuo('corpus', 'merge', at('one'), '--formats', 'share,qdpx,xlsx');
    expect([code, err]).toEqual([2, expect.stringContaining('多场比较没有 share、qdpx 格式，什么也没有改动')]);
    expect(reportOf(at('one'))).toEqual(before);
  });

  it('is written as workbook, Word document and slides, and looks for a logo beside the settings before anything is mapped', () => {
    writeFileSync(at('brand.yaml'), 'engine: node-rs\nbrand: { logo: no-logo.png }\n');
    const refused = yuanzhuo('corpus', input, '-o', at('branded'), '--settings', at('brand.yaml'), '--formats', 'xlsx');
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining(at('no-logo.png'))]);
    expect(existsSync(at('branded'))).toBe(false);
    cpSync(at('one'), at('office'), { recursive: true });
    const { code, err } = yuanzhuo('corpus', 'merge', at('office'), '--formats', 'docx,xlsx,pptx', '--quiet');
    expect([code, err]).toEqual([0, '']);
    expect(readdirSync(at('office', 'report')).sort()).toEqual([
      'network.graphml',
      'report.docx',
      'run.json',
      'slides.pptx',
      'tables',
      'workbook.xlsx',
    ]);
  });

  it('of parts that an earlier version made is refused before anything is touched, and mapped anew from the folders', () => {
    cpSync(at('one'), at('old'), { recursive: true });
    const [header = '', ...rest] = readFileSync(planOf(at('old')), 'utf8').split('\n');
    writeFileSync(planOf(at('old')), [header.replace(/"rows":\d+,/, ''), ...rest].join('\n'));
    for (const args of [
      ['merge', at('old')],
      ['--plan', planOf(at('old'))],
    ]) {
      const { code, err } = yuanzhuo('corpus', ...args, ...tables());
      expect([code, err]).toEqual([2, expect.stringContaining(`corpus 文件夹 -o ${at('old')}`)]);
      expect(reportOf(at('old'))).toEqual(expected);
    }
    expect(yuanzhuo('corpus', input, '-o', at('old'), '--quiet', ...tablesByOne()).code).toBe(0);
    expect(reportOf(at('old'))).toEqual(expected);
  });

  it('is refused with a message where there is nothing', () => {
    for (const args of [['corpus'], ['corpus', at('nowhere')], ['corpus', 'status', root], ['corpus', '--shard', '0/2'], ['sql', root]]) {
      const { code, err } = yuanzhuo(...args, '-o', at('never'));
      expect(code, args.join(' ')).toBe(2);
      expect(err).not.toMatch(/\bat .*:\d+/);
    }
    const query = yuanzhuo('sql', at('one'), 'select nothing from nowhere');
    expect([query.code, query.err]).toEqual([2, expect.stringMatching(/^没有“nowhere”这个表。.*documents、people/)]);
    const english = yuanzhuo('sql', at('one'), 'select 1; select 2', '--lang', 'en');
    expect([english.code, english.err]).toEqual([2, expect.stringMatching(/^One query at a time/)]);
  });
});

describe('the documentation', () => {
  it('shows queries that run', () => {
    const page = readFileSync(new URL('../../../docs/corpus.md', import.meta.url), 'utf8');
    const queries = [...page.matchAll(/^ {4}npx yuanzhuo sql out "(.+)"$/gm)].map(([, query = '']) => query);
    expect(queries.length).toBeGreaterThanOrEqual(3);
    for (const query of queries) {
      const { code, out, err } = yuanzhuo('sql', at('one'), query);
      expect(err).toBe('');
      expect(code).toBe(0);
      expect(out.trim().split('\n').length, query).toBeGreaterThan(3);
    }
  });

  it('shows a job for GNU parallel that runs', (context) => {
    if (spawnSync('parallel', ['--version']).status !== 0) return context.skip('GNU parallel is not installed');
    expect(yuanzhuo('corpus', input, '-o', at('job'), '--to', 'plan', '--quiet', ...tables()).code).toBe(0);
    const script = new URL('../../../docs/jobs/parallel.sh', import.meta.url).pathname;
    writeFileSync(at('yuanzhuo'), `#!/bin/sh\nexec ${process.execPath} ${cli} "$@" --formats csv\n`, { mode: 0o755 });
    const { status, stderr } = spawnSync('sh', [script, at('job'), '2'], {
      encoding: 'utf8',
      env: { ...process.env, PATH: `${root}:${process.env.PATH}` },
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(reportOf(at('job'))).toEqual(expected);
  });
});

describe('the job for Kubernetes', () => {
  const page = readFileSync(new URL('../../../docs/jobs/kubernetes.yaml', import.meta.url), 'utf8');
  const { spec } = parse(page) as KubernetesJob;
  const { containers, volumes } = spec.template.spec;
  const [container] = containers;

  it('has as many shards as the command divides by, numbered by Kubernetes, on a volume that is there', () => {
    expect([spec.completionMode, spec.parallelism]).toEqual(['Indexed', spec.completions]);
    expect(container?.args.join()).toContain(`"$JOB_COMPLETION_INDEX/${spec.completions}"`);
    expect(container?.volumeMounts.map(({ name }) => name)).toEqual(volumes.map(({ name }) => name));
  });

  it('maps all of a plan, whichever pod ends first and one of them twice, and the merge has the bytes of one process', () => {
    const [mount] = container?.volumeMounts ?? [];
    // What a pod sees as its volume is a folder here, and its image has the command.
    const here = (text: string): string => text.replaceAll(`${mount?.mountPath}/`, `${at('volume')}/`);
    mkdirSync(at('image'));
    writeFileSync(at('image', 'yuanzhuo'), `#!/bin/sh\nexec ${process.execPath} ${cli} "$@" ${tables().join(' ')}\n`, { mode: 0o755 });
    const run = (command: readonly string[], index = ''): void => {
      const [program = '', ...args] = command.map(here);
      const env = { PATH: `${at('image')}:${process.env.PATH}`, JOB_COMPLETION_INDEX: index };
      const { status, stderr } = spawnSync(program, args, { encoding: 'utf8', env });
      expect([status, stderr], `${args.join(' ')} ${index}`).toEqual([0, expect.not.stringContaining('Error')]);
    };
    const [before = '', after = ''] = ['Before', 'After'].map(
      (when) => new RegExp(`${when}: (yuanzhuo .*?)\\.(?: |$)`, 'm').exec(page)?.[1],
    );
    writeCorpus(at('volume', 'input'), invented);
    run(['sh', '-c', before]);
    const pods = Array.from({ length: spec.completions }, (_, i) => String(spec.completions - 1 - i));
    for (const index of [...pods, '0']) run([...(container?.command ?? []), ...(container?.args ?? [])], index);
    expect(
      readFileSync(at('volume', 'corpus', 'plan.jsonl'), 'utf8')
        .trimEnd()
        .split('\n').length - 2,
    ).toBeGreaterThan(3);
    run(['sh', '-c', after]);
    expect(reportOf(at('volume', 'corpus'))).toEqual(expected);
  }, 180_000);
});

describe('the head of a text', () => {
  it('gives the date, and none of its words are counted', () => {
    const heads = [
      '时间：2027年4月9日\n地点：渡口镇\n',
      '会议时间 2027-05-10 14:00\n地点 渡口镇\n',
      '日期:２０２７／６／１１\n主持人 邓江\n',
    ];
    const talk = '何川：停车位不够，图书馆也不够。\n陆萍：成本要公开，停车位也要。\n何川：图书馆先办。\n陆萍：停车位先办。\n';
    writeCorpus(
      at('heads'),
      heads.map((head, i) => ({ name: `${i}.txt`, text: `${head}\n${talk}` })),
    );
    expect(yuanzhuo('corpus', at('heads'), '-o', at('dated'), '--quiet', ...tablesByOne()).code).toBe(0);
    const documents = table(at('dated'), 'documents');
    expect(documents.map(({ date }) => date)).toEqual(['2027-04-09', '2027-05-10', '2027-06-11']);
    expect(new Set(documents.map(({ words }) => words)).size).toBe(1);
    const { out } = yuanzhuo(
      'sql',
      at('dated'),
      "select count(*) as n from words where term in ('时间', '日期', '地点', '渡口镇', '主持人')",
    );
    expect(out).toBe('\uFEFFn\r\n0\n');
  });
});

describe('names that mean one person', () => {
  it('are joined by the table that the user edits', () => {
    expect(yuanzhuo('corpus', input, '-o', at('names'), '--quiet', ...tables()).code).toBe(0);
    const aliases = at('names', 'aliases.csv');
    expect(readFileSync(aliases, 'utf8')).toContain('郑岚');
    writeFileSync(aliases, readFileSync(aliases, 'utf8').replace('郑岚,,', '郑岚,,陆萍'));
    const { err } = yuanzhuo('corpus', input, '-o', at('names'), ...tables());
    expect(err).toContain('0 份待处理');
    const people = table(at('names'), 'people');
    expect(people.map(({ person }) => person)).not.toContain('郑岚');
    expect(people.find(({ person }) => person === '陆萍')?.names).toBe('郑岚;陆萍');
    expect(readFileSync(aliases, 'utf8')).toContain('郑岚,,陆萍');
  });

  it('are other people where the label is generic, each with its discussion, until the user says who one is', () => {
    const talk = '主持人：先谈停车位。\n陆萍：停车位不够，图书馆也不够。\n主持人：再谈图书馆。\n陆萍：图书馆先办。\n';
    writeCorpus(
      at('hosts'),
      ['修桥会', '修路会'].map((title, i) => ({ name: `${i}.txt`, text: `${title}\n时间：2027年4月${i + 1}日\n\n${talk}` })),
    );
    const merge = () => yuanzhuo('corpus', at('hosts'), '-o', at('hosted'), '--quiet', ...tablesByOne());
    const people = () => table(at('hosted'), 'people').map(({ person, in_documents }) => [person, in_documents]);
    const aliases = at('hosted', 'aliases.csv');
    expect(merge().code).toBe(0);
    const hosts = ['主持人,0.txt,,2027-04-01 修桥会,', '主持人,1.txt,,2027-04-02 修路会,'];
    expect(readFileSync(aliases, 'utf8').split('\r\n')).toEqual([
      '\uFEFFname,document,person,discussion,suggested',
      ...hosts,
      '陆萍,,,,',
      '',
    ]);
    expect(people()).toEqual([
      ['陆萍', '0.txt;1.txt'],
      ['主持人（0.txt）', '0.txt'],
      ['主持人（1.txt）', '1.txt'],
    ]);
    writeFileSync(aliases, readFileSync(aliases, 'utf8').replace('主持人,1.txt,,', '主持人,1.txt,何川,'));
    expect(merge().code).toBe(0);
    expect(people().map(([person]) => person)).toEqual(['陆萍', '主持人（0.txt）', '何川']);
    expect(readFileSync(aliases, 'utf8')).toContain(hosts[0]);
    // As earlier versions wrote the table: a generic label without a person says nothing, with one it means everybody of that name.
    writeFileSync(aliases, 'name,document,person\n主持人,,邓江\n陆萍,,\n');
    expect(merge().code).toBe(0);
    expect(people().map(([person]) => person)).toEqual(['邓江', '陆萍']);
  });
});

async function tarOf(documents: readonly { readonly name: string; readonly text: string }[]): Promise<Buffer> {
  const tar = pack();
  for (const { name, text } of documents) tar.entry({ name }, text);
  tar.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of tar) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

interface KubernetesJob {
  readonly spec: {
    readonly completionMode: string;
    readonly completions: number;
    readonly parallelism: number;
    readonly template: {
      readonly spec: {
        readonly containers: readonly {
          readonly command: readonly string[];
          readonly args: readonly string[];
          readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[];
        }[];
        readonly volumes: readonly { readonly name: string }[];
      };
    };
  };
}

const reportMissing = (folder: string): boolean => {
  try {
    return readdirSync(join(folder, 'report')).length === 0;
  } catch {
    return true;
  }
};

/** Waits until so many parts have markers, or the process has ended. */
async function partsCommitted(folder: string, wanted: number, ended: Promise<unknown>): Promise<void> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (!over) {
    try {
      if (readdirSync(join(folder, 'parts')).filter((name) => /^[0-9a-f]{32}\.json$/.test(name)).length >= wanted) return;
    } catch {
      // The folder comes with the first part.
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
