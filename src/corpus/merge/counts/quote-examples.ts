import { partsOfId } from '../../../sentence-id.js';
import type { Database } from '../../database.js';
import type { CorpusQuote } from '../../rows.js';

/** `document#s12.3` → the sentence itself, as it was said. */
export async function quoteExamples(database: Database, examples: readonly string[]): Promise<ReadonlyMap<string, CorpusQuote>> {
  if (examples.length === 0) return new Map();
  const wanted = [...new Set(examples)].sort().map((example) => {
    const at = example.lastIndexOf('#');
    const sentence = example.slice(at + 1);
    return { example, document: example.slice(0, at), sentence, ...partsOfId(sentence) };
  });
  await database.load('wanted_quotes', [
    { name: 'example', type: 'VARCHAR', values: wanted.map(({ example }) => example) },
    { name: 'id', type: 'VARCHAR', values: wanted.map(({ document }) => document) },
    { name: 'sentence', type: 'VARCHAR', values: wanted.map(({ sentence }) => sentence) },
    { name: 'turn', type: 'INTEGER', values: Int32Array.from(wanted, ({ turn }) => turn) },
    { name: 'number', type: 'INTEGER', values: Int32Array.from(wanted, ({ number }) => number) },
  ]);
  const rows = await database.rows<CorpusQuote & { example: string }>(`
    SELECT q.example, q.id AS document, q.sentence, s.speaker, s.text
    FROM wanted_quotes q JOIN docs d ON d.id = q.id
      JOIN sentences s ON s.document = d.document AND s.turn = q.turn AND s.sentence = q.number ORDER BY q.example`);
  return new Map(rows.map(({ example, ...quote }) => [example, { ...quote, text: quote.text.trim() }]));
}
