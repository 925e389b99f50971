import type { Person, Role, Sentence, Transcript, Turn } from '../data.js';
import { groupBy } from '../group-by.js';
import { sentenceId } from '../sentence-id.js';
import type { Database } from './database.js';

/** So many documents are in memory at a time. */
const BATCH = 100;

interface SentenceOf {
  readonly number: number;
  readonly turn: number;
  readonly sentence: number;
  readonly section: number;
  readonly speaker: string;
  readonly text: string;
}

interface PersonOf {
  readonly number: number;
  readonly speaker: string;
  readonly role: Role;
}

/** The documents of a store in order of id, as transcripts: who says which sentences. What else was known of a file is not kept in a store. */
export async function* readTexts(database: Database): AsyncGenerator<{ readonly name: string; readonly transcript: Transcript }> {
  await database.run(`CREATE TEMP TABLE numbered AS
    SELECT document, id, title, (row_number() OVER (ORDER BY id))::INTEGER AS number FROM documents`);
  const documents = await database.rows<{ number: number; id: string; title: string }>(
    'SELECT number, id, title FROM numbered ORDER BY number',
  );
  for (let from = 0; from < documents.length; from += BATCH) {
    const batch = `number > ${from} AND number <= ${from + BATCH}`;
    const sentences = groupBy(
      await database.rows<SentenceOf>(`SELECT number, turn, sentence, section, speaker, text
        FROM sentences JOIN numbered USING (document) WHERE ${batch} ORDER BY number, turn, sentence`),
      ({ number }) => number,
    );
    const people = groupBy(
      await database.rows<PersonOf>(
        `SELECT number, speaker, role FROM people JOIN numbered USING (document) WHERE ${batch} ORDER BY number, speaker`,
      ),
      ({ number }) => number,
    );
    for (const { number, id, title } of documents.slice(from, from + BATCH))
      yield { name: id, transcript: toTranscript(title, sentences.get(number) ?? [], people.get(number) ?? []) };
  }
}

function toTranscript(title: string, said: readonly SentenceOf[], people: readonly PersonOf[]): Transcript {
  let text = '';
  const sentences = said.map(({ turn, sentence, section, speaker, text: own }): Sentence => {
    const start = text.length;
    text += `${own}\n`;
    return { id: sentenceId(turn, sentence), turn, section, speaker, start, end: text.length - 1 };
  });
  const turns = [...groupBy(sentences, ({ turn }) => turn).values()].flatMap(([first, ...rest]): Turn[] => {
    if (first === undefined) return [];
    const { turn, section, speaker, start } = first;
    const kind = speaker === '' ? 'unattributed' : 'spoken';
    const { end } = rest.at(-1) ?? first;
    return [{ turn, section, speaker, kind, time: '', start: null, end: null, paragraphs: [{ start, end }] }];
  });
  return {
    ...{ title, date: '', text, people: people.map(toPerson), sections: [], turns, sentences },
    ...{ asides: [], forms: [], doubts: [], facts: [], warnings: [] },
  };
}

const toPerson = ({ speaker, role }: PersonOf): Person => ({
  ...{ name: speaker, aliases: [], role, organisations: [], titles: [], counted: true },
});
