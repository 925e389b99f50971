import type { Database } from '../database.js';
import type { CorpusQuote } from '../rows.js';

/** `document#turn.sentence` → the sentence itself, as it was said. */
export async function quoteExamples(database: Database, examples: readonly string[]): Promise<ReadonlyMap<string, CorpusQuote>> {
  if (examples.length === 0) return new Map();
  const wanted = [...new Set(examples)].sort().map((example) => {
    const at = example.lastIndexOf('#');
    const [turn = 0, sentence = 0] = example
      .slice(at + 1)
      .split('.')
      .map(Number);
    return { example, document: example.slice(0, at), turn, sentence };
  });
  await database.load('wanted_quotes', [
    { name: 'example', type: 'VARCHAR', values: wanted.map(({ example }) => example) },
    { name: 'id', type: 'VARCHAR', values: wanted.map(({ document }) => document) },
    { name: 'turn', type: 'INTEGER', values: Int32Array.from(wanted, ({ turn }) => turn) },
    { name: 'sentence', type: 'INTEGER', values: Int32Array.from(wanted, ({ sentence }) => sentence) },
  ]);
  const rows = await database.rows<CorpusQuote & { example: string }>(`
    SELECT q.example, q.id AS document, q.turn || '.' || q.sentence AS sentence, s.speaker, s.text
    FROM wanted_quotes q JOIN docs d ON d.id = q.id
      JOIN sentences s ON s.document = d.document AND s.turn = q.turn AND s.sentence = q.sentence ORDER BY q.example`);
  return new Map(rows.map(({ example, ...quote }) => [example, { ...quote, text: quote.text.trim() }]));
}
