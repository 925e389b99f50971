import { fold } from '../../../words/dictionary/fold.js';
import type { Database } from '../../database.js';
import { loadGenericNames } from './generic-names.js';

/**
 * 資料 and 资料 are one term, and 唐鳳 and 唐凤 one person: ways of writing that are alike once simplified and in lower case count as one,
 * under the one written most often. In a single discussion stage 2 does it; here it is done again over all of them.
 *
 * @param written selects each `text` and how often it is written, `n`.
 */
async function joinVariants(database: Database, table: string, written: string): Promise<void> {
  const texts = await database.rows<{ text: string }>(`SELECT text FROM (${written}) ORDER BY n DESC, text`);
  const first = new Map<string, string>();
  const variants: { text: string; one: string }[] = [];
  for (const { text } of texts) {
    const key = fold(text);
    const one = first.get(key) ?? text;
    first.set(key, one);
    if (one !== text) variants.push({ text, one });
  }
  await database.load(table, [
    { name: 'text', type: 'VARCHAR', values: variants.map(({ text }) => text) },
    { name: 'one', type: 'VARCHAR', values: variants.map(({ one }) => one) },
  ]);
}

/** Names that the user's table resolves: everywhere, or in one document only. */
export interface Alias {
  readonly name: string;
  /** Id of the document, '' for all. */
  readonly document: string;
  readonly person: string;
}

/**
 * Words → whole numbers that all tables are derived from, in temporary tables of the database.
 *
 *   docs(doc, document, id, title, date, month, …)     doc: 0, 1, … in order of id
 *   roles(doc, speaker, name, organisation, …)         who speaks in a discussion, under the name of the person
 *   persons(person, name)                              person: 0, 1, … in order of name
 *   voices(voice, doc, speaker, person)                who says counted words in a discussion, in order; person: −1 where nobody is known
 *   spelled(text, term)                                every way of writing
 *   said(voice, doc, turn, sentence, term, start, end) every occurrence
 *   counts(term, voice, n)                             how often, in order
 *   term_ids(term, name, tag, count, documents)        term: 0, 1, … by count, then by code point
 */
export async function aggregate(database: Database, aliases: readonly Alias[]): Promise<void> {
  await database.run(`CREATE TEMP TABLE docs AS
    WITH dated AS (SELECT *, bool_or(length(date) >= 7) OVER () AS months FROM documents)
    SELECT (row_number() OVER (ORDER BY id))::INTEGER - 1 AS doc, document, id, title, date,
      CASE WHEN months THEN CASE WHEN length(date) >= 7 THEN date[1:7] ELSE '' END ELSE date[1:4] END AS month,
      file, place, organisers, speakers, turns, sentences, characters, words, warnings
    FROM dated`);
  const column = (key: keyof Alias) => ({ name: key, type: 'VARCHAR' as const, values: aliases.map((alias) => alias[key]) });
  await database.load('aliases', [column('name'), column('document'), column('person')]);
  await joinVariants(database, 'people_variants', 'SELECT speaker AS text, count(*) AS n FROM people GROUP BY 1');
  await loadGenericNames(database);
  await database.run(`CREATE TEMP TABLE roles AS
    SELECT d.doc, p.speaker, p.organisation, p.turns, p.characters, p.words,
      coalesce(here.person, everywhere.person, CASE WHEN g.text IS NULL THEN coalesce(v.one, p.speaker) ELSE p.speaker || '（' || d.id || '）' END) AS name
    FROM people p JOIN docs d USING (document)
      LEFT JOIN aliases here ON here.name = p.speaker AND here.document = d.id
      LEFT JOIN aliases everywhere ON everywhere.name = p.speaker AND everywhere.document = ''
      LEFT JOIN generic_names g ON g.text = p.speaker
      LEFT JOIN people_variants v ON v.text = p.speaker
    WHERE p.turns > 0`);
  await database.run(`CREATE TEMP TABLE persons AS
    SELECT (row_number() OVER (ORDER BY name))::INTEGER - 1 AS person, name FROM (SELECT DISTINCT name FROM roles)`);
  await database.run(`CREATE TEMP TABLE voices AS
    SELECT (row_number() OVER (ORDER BY d.doc, w.speaker))::INTEGER - 1 AS voice, d.doc, d.document, w.speaker,
      coalesce(p.person, -1) AS person
    FROM (SELECT DISTINCT document, speaker FROM words) w JOIN docs d USING (document)
      LEFT JOIN roles o ON o.doc = d.doc AND o.speaker = w.speaker LEFT JOIN persons p ON p.name = o.name`);
  await database.run('CREATE TEMP TABLE lexemes AS SELECT term AS text, tag, count(*) AS n FROM words GROUP BY ALL');
  await joinVariants(database, 'term_variants', 'SELECT text, sum(n) AS n FROM lexemes GROUP BY 1');
  await database.run(`CREATE TEMP TABLE terms AS
    WITH named AS (SELECT coalesce(v.one, l.text) AS name, l.tag, sum(l.n) AS n FROM lexemes l LEFT JOIN term_variants v USING (text) GROUP BY ALL),
      best AS (SELECT name, first(tag ORDER BY n DESC, tag) AS tag, sum(n)::INTEGER AS count FROM named GROUP BY name)
    SELECT (row_number() OVER (ORDER BY count DESC, name))::INTEGER - 1 AS term, name, tag, count FROM best`);
  await database.run(`CREATE TEMP TABLE spelled AS SELECT l.text, t.term
    FROM (SELECT DISTINCT text FROM lexemes) l LEFT JOIN term_variants v USING (text) JOIN terms t ON t.name = coalesce(v.one, l.text)`);
  await database.run(`CREATE TEMP TABLE said AS SELECT v.voice, v.doc, w.turn, w.sentence, s.term, w.start, w."end"
    FROM words w JOIN voices v USING (document, speaker) JOIN spelled s ON s.text = w.term`);
  await database.run(
    'CREATE TEMP TABLE counts AS SELECT term, voice, count(*)::INTEGER AS n FROM said GROUP BY term, voice ORDER BY term, voice',
  );
  await database.run(`CREATE TEMP TABLE term_ids AS SELECT t.term, t.name, t.tag, t.count, d.documents FROM terms t
    JOIN (SELECT term, count(DISTINCT doc)::INTEGER AS documents FROM counts JOIN voices USING (voice) GROUP BY term) d USING (term)`);
}
