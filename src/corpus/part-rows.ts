import type { Lexeme, Transcript, Words } from '../data.js';
import { countCharacters } from '../statistics/characters.js';
import { NumberColumns, Texts } from './columns.js';
import type { PlannedDocument } from './shapes.js';

/** A sentence of a document that a theme of the codebook is found in. */
export interface Code {
  /** Index into `Transcript.sentences`. */
  readonly sentence: number;
  readonly theme: string;
}

const DOCUMENT = ['document', 'id', 'title', 'date', 'file', 'characters', 'sentences', 'turns', 'speakers', 'words', 'warnings'] as const;
const PERSON = ['document', 'speaker', 'role', 'organisation', 'turns', 'characters', 'words'] as const;
const SENTENCE = ['document', 'turn', 'sentence', 'section', 'speaker', 'text'] as const;
const WORD = ['document', 'turn', 'sentence', 'speaker', 'lexeme', 'start', 'end'] as const;
const CODE = ['document', 'turn', 'sentence', 'speaker', 'theme'] as const;

/** The rows of a part, gathered document by document: whole numbers, with every text once. */
export class PartRows {
  readonly keys: string[] = [];
  readonly texts = new Texts();
  readonly documents = new NumberColumns(DOCUMENT);
  readonly people = new NumberColumns(PERSON);
  readonly sentences = new NumberColumns(SENTENCE);
  readonly words = new NumberColumns(WORD);
  readonly codes = new NumberColumns(CODE);
  /** Terms with their tags: `lexeme` of a word is the place here. */
  readonly lexemes = new NumberColumns(['term', 'tag']);
  readonly #lexemes = new Map<string, number>();
  readonly #placeOf = new Map<Lexeme, number>();

  /** Only what counts becomes a row of `words`. */
  add(document: PlannedDocument, transcript: Transcript, words: Words, codes: readonly Code[]): void {
    const at = this.keys.push(document.key) - 1;
    const { texts } = this;
    const { sentences, turns, people } = transcript;
    const turnNumbers = sentences.map(({ turn }) => turn);
    const numbers = sentences.map(({ id }) => Number(id.slice(id.indexOf('.') + 1)));
    const speakers = sentences.map(({ speaker }) => texts.place(speaker));
    const own = new Map<number, { words: number; characters: number }>();
    const ownOf = (speaker: number) => {
      const known = own.get(speaker) ?? { words: 0, characters: 0 };
      own.set(speaker, known);
      return known;
    };
    let characters = 0;
    sentences.forEach(({ start, end, section }, i) => {
      const text = transcript.text.slice(start, end);
      const length = countCharacters(text);
      characters += length;
      ownOf(speakers[i] ?? 0).characters += length;
      this.sentences.push(at, turnNumbers[i] ?? 0, numbers[i] ?? 0, section, speakers[i] ?? 0, texts.list.push(text) - 1);
    });
    let counted = 0;
    /** The places of the counted lexemes, −1 of the others. */
    const places = Int32Array.from(words.lexemes, (lexeme) => (lexeme.reason === '' ? this.#lexeme(lexeme) : -1));
    const { lexeme, sentence: sentenceOf, start, end } = words.words;
    for (let i = 0; i < lexeme.length; i++) {
      const place = places[lexeme[i] ?? 0] ?? -1;
      if (place < 0) continue;
      const sentence = sentenceOf[i] ?? 0;
      const speaker = speakers[sentence] ?? 0;
      ownOf(speaker).words++;
      counted++;
      this.words.push(at, turnNumbers[sentence] ?? 0, numbers[sentence] ?? 0, speaker, place, start[i] ?? 0, end[i] ?? 0);
    }
    for (const { sentence, theme } of codes) {
      this.codes.push(at, turnNumbers[sentence] ?? 0, numbers[sentence] ?? 0, speakers[sentence] ?? 0, texts.place(theme));
    }
    const spoken = new Map<string, number>();
    for (const { speaker } of turns) spoken.set(speaker, (spoken.get(speaker) ?? 0) + 1);
    spoken.delete('');
    for (const { name, role, organisations } of people) {
      const speaker = texts.place(name);
      const { words: said, characters: length } = own.get(speaker) ?? { words: 0, characters: 0 };
      const organisation = texts.place(organisations.find((one) => one !== '') ?? '');
      this.people.push(at, speaker, texts.place(role), organisation, spoken.get(name) ?? 0, length, said);
    }
    const facts = [document.id, transcript.title, isoDate(transcript.date), document.container.replace(/^.*[\\/]/, '')];
    this.documents.push(
      ...[at, ...facts.map((fact) => texts.place(fact)), characters, sentences.length],
      ...[turns.length, spoken.size, counted, transcript.warnings.length + words.warnings.length],
    );
  }

  /** Most lexemes are the same object in many documents. */
  #lexeme(lexeme: Lexeme): number {
    const known = this.#placeOf.get(lexeme);
    if (known !== undefined) return known;
    const { term, tag } = lexeme;
    const name = `${term}\n${tag}`;
    const place = this.#lexemes.get(name) ?? this.lexemes.length;
    if (place === this.lexemes.length) this.lexemes.push(this.texts.place(term), this.texts.place(tag));
    this.#lexemes.set(name, place);
    this.#placeOf.set(lexeme, place);
    return place;
  }
}

/** A date as people write it → 2026-03-05, 2026-03 or 2026; '' where there is none. */
export function isoDate(text: string): string {
  const found = /(\d{4})(?:\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2}))?)?/.exec(text) ?? /(\d{4})(\d\d)(\d\d)/.exec(text);
  if (!found) return '';
  const [, year = '', month = '', day = ''] = /^\d{8}/.test(text) ? (/(\d{4})(\d\d)(\d\d)/.exec(text) ?? found) : found;
  const two = (part: string): string => part.padStart(2, '0');
  const hasMonth = Number(month) >= 1 && Number(month) <= 12;
  const hasDay = hasMonth && Number(day) >= 1 && Number(day) <= 31;
  return [year, ...(hasMonth ? [two(month)] : []), ...(hasDay ? [two(day)] : [])].join('-');
}
