import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../../src/corpus/database.js';
import { PART_TABLES } from '../../src/corpus/shapes.js';
import { YuanzhuoError } from '../../src/errors/error.js';
import { testFolder } from '../files/temporary.js';

const [own, other] = [testFolder(), testFolder()];
let database: Database;
beforeAll(async () => {
  database = await Database.open({ memory: '200MB', spill: `${own.folder}/spill`, threads: 1 });
  for (const table of PART_TABLES) {
    const rows = table === 'words' ? "(-4611686018427387905, '桥'), (7, '路')" : "(7, '何川')";
    await database.run(`COPY (SELECT * FROM (VALUES ${rows}) AS t(document, ${table === 'words' ? 'term' : 'speaker'}))
      TO '${own.folder}/${table}.parquet' (FORMAT parquet)`);
    await database.run(`CREATE TEMP VIEW ${table} AS SELECT * FROM read_parquet('${own.folder}/${table}.parquet')`);
  }
  await database.confine(own.folder);
});
afterAll(() => database.close());

/** What is said of a query that is refused: code and message in Chinese, the latter also to be there in English. */
async function refusal(query: string): Promise<readonly [code: string, zh: string, en: string]> {
  const error = await database.ask(query).then(
    () => null,
    (cause: unknown) => cause,
  );
  if (!(error instanceof YuanzhuoError)) throw new Error(`${query} gives ${String(error)}`);
  return [error.code, error.messages.zh, error.messages.en];
}

describe('a query of a user', () => {
  it('gives whole numbers as they are, the long ones of a column and all beside them as bigints', async () => {
    expect(await database.ask('select * from words order by document')).toEqual({
      columns: ['document', 'term'],
      rows: [
        { document: -4611686018427387905n, term: '桥' },
        { document: 7n, term: '路' },
      ],
    });
    expect((await database.ask('select count(*) as n, sum(2) as s from words')).rows).toEqual([{ n: 2, s: 4 }]);
  });

  it('gives decimals as numbers where no digit is lost, and dates, lists, records, truth and nothing as such', async () => {
    const { rows } = await database.ask(
      `select 1.50 as e, 123456789012345678.25 as long, date '2026-03-08' as d, timestamp '2026-03-08 14:00:00' as t,
        [1, null] as l, {'a': 'b'} as s, true as b, null as n`,
    );
    expect(rows).toEqual([
      {
        ...{ e: 1.5, long: '123456789012345678.25', d: '2026-03-08', t: '2026-03-08 14:00:00' },
        ...{ l: [1, null], s: { a: 'b' }, b: true, n: null },
      },
    ]);
  });

  it('names its columns also where it finds nothing, and two of one name apart', async () => {
    expect(await database.ask("select term, term from words where term = '河'")).toEqual({ columns: ['term', 'term:1'], rows: [] });
  });

  it.each([
    ['select * from wrds', 'query.no-table', /“wrds”.*“words”.*documents、people、sentences、words、codes/, /words.*documents, people/],
    ['select x.term from words', 'query.no-table', /“x”这个表/, /no table “x”/],
    ['select trem from words', 'query.no-column', /“trem”.*有：term/, /There are: term/],
    ['select w.trem from words w', 'query.no-column', /“trem”.*describe words/, /describe words/],
    ['select * from words join people using (nope)', 'query.no-column', /“nope”/, /“nope”/],
    ['select * from words where term = "桥"', 'query.no-column', /单引号：'桥'/, /single quotes: '桥'/],
    ['select document from words, people', 'query.ambiguous', /words\.document、people\.document/, /words\.document, people\.document/],
    ['select term, count(*) from words', 'query.ungrouped', /group by all/, /group by all/],
    ['select cuont(term) from words', 'query.no-function', /“cuont”.*“count”/, /“count”/],
    ['selct 1', 'query.syntax', /“selct”附近.*\n {2}selct 1\n {2}\^$/, /near “selct”.*\n {2}selct 1\n {2}\^$/],
    ["select * from words where term = '桥", 'query.syntax', /“'桥”附近/, /near “'桥”/],
    ['select', 'query.syntax', /末尾/, /at its end/],
    ['select 1; select 2', 'query.several', /2 条/, /are 2/],
    ['pivot words on term using count(*)', 'query.pivot', /in \('何川'/, /in \('何川'/],
    ['select sum(term) from words', 'query.failed', /原话：.*sum\(VARCHAR\)/, /failed: .*sum\(VARCHAR\)/],
    ['select term::int from words', 'query.failed', /Could not convert/, /Could not convert/],
    [' -- nothing\n ;', 'corpus.no-query', /请写明/, /Give the output folder/],
  ])('that cannot be answered is told what to write instead: %s', async (query, code, zh, en) => {
    const [saidCode, saidZh, saidEn] = await refusal(query);
    expect(saidCode).toBe(code);
    expect(saidZh).toMatch(zh);
    expect(saidEn).toMatch(en);
  });

  it.each([
    'create table x as select 1',
    'drop view words',
    'delete from words',
    "update words set term = ''",
    'insert into words values (1)',
    'set threads = 1',
    "load 'x'",
    'install httpfs',
    "attach 'x.db'",
    'begin',
  ])('changes nothing: %s', async (query) => expect((await refusal(query))[0]).toBe('query.read-only'));

  it('reads no other file, and writes none, not even beside the parts', async () => {
    const secret = other.put('secret.csv', 'a\nsecret\n');
    for (const query of [
      `select * from '${secret}'`,
      `from read_csv('${secret}')`,
      `from read_text('${secret}')`,
      `from glob('${secret}')`,
    ])
      expect(await refusal(query), query).toEqual(['query.other-file', expect.stringContaining(secret), expect.stringContaining(secret)]);
    const code = async (query: string): Promise<string> => (await refusal(query))[0];
    expect(await code(`copy words to '${other.folder}/words.csv'`)).toBe('query.other-file');
    for (const query of [`copy words to '${own.folder}/words.parquet'`, `explain analyze copy words to '${own.folder}/words.parquet'`])
      expect(await code(query), query).toBe('query.read-only');
    expect((await database.ask('select count(*) as n from words')).rows).toEqual([{ n: 2 }]);
  });

  it('may describe the tables', async () => {
    const { rows } = await database.ask('describe words');
    expect(rows.map(({ column_name }) => column_name)).toEqual(['document', 'term']);
  });
});
