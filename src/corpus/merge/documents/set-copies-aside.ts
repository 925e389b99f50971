import type { Database } from '../../database.js';
import { PART_TABLES } from '../../shapes.js';

/** A transcript that is not counted, since another one holds what it holds. */
export interface Copy {
  readonly document: string;
  readonly of: string;
}

/** Blanks and marks, which copies may write otherwise: a pattern, since `translate` makes its table anew for each sentence. */
const MARKS = '[ \u3000\\n，。、；：？！…—,.;:?!"“”‘’「」『』（）()]';
/** Two transcripts are one where so much of the shorter stands in the longer, in so many places at least. */
export const LEAST_COMMON = { share: 0.7, pairs: 10 } as const;

/**
 * Finds transcripts that are the same, nearly the same, or a part of another, and takes all but the longest out of the tables: twenty copies are
 * no twenty witnesses. What is compared are pairs of neighbouring sentences, without blanks and marks: different discussions share sentences (“谢谢大家。”)
 * but hardly ever two in a row. Each pair is looked up in the first transcript that has it.
 */
export async function setCopiesAside(database: Database): Promise<readonly Copy[]> {
  await database.run(`CREATE OR REPLACE TEMP TABLE sentence_pairs AS
    WITH lines AS (SELECT document, turn, sentence, hash(regexp_replace(text, '${MARKS}', '', 'g')) AS line FROM sentences),
      pairs AS (SELECT document, line, lead(line) OVER (PARTITION BY document ORDER BY turn, sentence) AS next FROM lines)
    SELECT DISTINCT n.number, hash(line, next) AS pair
    FROM pairs JOIN (SELECT document, (row_number() OVER (ORDER BY id))::INTEGER AS number FROM documents) n USING (document) WHERE next IS NOT NULL`);
  const shared = await database.rows<{ id: string; first: string; size: number; size_of_first: number }>(`
    WITH firsts AS (SELECT pair, min(number) AS first FROM sentence_pairs GROUP BY pair HAVING count(*) > 1),
      sizes AS (SELECT number, count(*)::INTEGER AS size FROM sentence_pairs GROUP BY number),
      ids AS (SELECT id, (row_number() OVER (ORDER BY id))::INTEGER AS number FROM documents),
      shared AS (SELECT p.number, f.first, count(*) AS n FROM sentence_pairs p JOIN firsts f ON f.pair = p.pair AND f.first <> p.number GROUP BY ALL)
    SELECT one.id, other.id AS first, s.size, o.size AS size_of_first
    FROM shared h JOIN sizes s ON s.number = h.number JOIN sizes o ON o.number = h.first
      JOIN ids one ON one.number = h.number JOIN ids other ON other.number = h.first
    WHERE h.n >= ${LEAST_COMMON.pairs} AND h.n >= ${LEAST_COMMON.share} * least(s.size, o.size) ORDER BY 1, 2`);
  await database.run('DROP TABLE sentence_pairs');
  const copies = longestOf(shared);
  if (copies.length > 0) await leaveOut(database, copies);
  return copies;
}

/** Of all that hang together the longest is kept, of equally long ones the first. */
function longestOf(
  shared: readonly { readonly id: string; readonly first: string; readonly size: number; readonly size_of_first: number }[],
): readonly Copy[] {
  const sizes = new Map(shared.flatMap(({ id, first, size, size_of_first }) => [[id, size] as const, [first, size_of_first] as const]));
  const kept = new Map<string, string>();
  const rootOf = (id: string): string => {
    const next = kept.get(id);
    return next === undefined ? id : rootOf(next);
  };
  for (const { id, first } of shared) {
    const [shorter, longer] = [rootOf(id), rootOf(first)].sort((a, b) => sizes.get(a)! - sizes.get(b)! || (a < b ? 1 : -1)) as [
      string,
      string,
    ];
    if (shorter !== longer) kept.set(shorter, longer);
  }
  return [...kept.keys()].sort().map((document) => ({ document, of: rootOf(document) }));
}

async function leaveOut(database: Database, copies: readonly Copy[]): Promise<void> {
  await database.load('copies', [{ name: 'id', type: 'VARCHAR', values: copies.map(({ document }) => document) }]);
  await database.run('CREATE TEMP TABLE copied AS SELECT document FROM documents SEMI JOIN copies USING (id)');
  for (const table of PART_TABLES) {
    await database.run(`ALTER VIEW ${table} RENAME TO every_${table}`);
    await database.run(`CREATE TEMP VIEW ${table} AS SELECT * FROM every_${table} ANTI JOIN copied USING (document)`);
  }
}
