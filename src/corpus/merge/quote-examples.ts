import type { Database } from '../database.js';
import type { CorpusQuote } from '../rows.js';

/** `document#turn.sentence` → the sentence itself, as it was said. */
export async function quoteExamples(database: Database, places: readonly string[]): Promise<ReadonlyMap<string, CorpusQuote>> {
  if (places.length === 0) return new Map();
  const wanted = [...new Set(places)].sort().map((place) => {
    const at = place.lastIndexOf('#');
    const [turn = 0, sentence = 0] = place
      .slice(at + 1)
      .split('.')
      .map(Number);
    return { place, document: place.slice(0, at), turn, sentence };
  });
  await database.load('wanted_quotes', [
    { name: 'place', type: 'VARCHAR', values: wanted.map(({ place }) => place) },
    { name: 'id', type: 'VARCHAR', values: wanted.map(({ document }) => document) },
    { name: 'turn', type: 'INTEGER', values: Int32Array.from(wanted, ({ turn }) => turn) },
    { name: 'sentence', type: 'INTEGER', values: Int32Array.from(wanted, ({ sentence }) => sentence) },
  ]);
  const rows = await database.rows<CorpusQuote & { place: string }>(`
    SELECT q.place, q.id AS document, q.turn || '.' || q.sentence AS sentence, s.speaker, s.text
    FROM wanted_quotes q JOIN docs d ON d.id = q.id
      JOIN sentences s ON s.document = d.document AND s.turn = q.turn AND s.sentence = q.sentence ORDER BY q.place`);
  return new Map(rows.map(({ place, ...quote }) => [place, { ...quote, text: quote.text.trim() }]));
}
