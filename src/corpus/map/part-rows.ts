import type { FactKey, Lexeme, Transcript, WordColumns, Words } from '../../data.js';
import { partsOfId } from '../../sentence-id.js';
import { countCharacters } from '../../statistics/index/characters.js';
import { readDate } from '../../transcript/lines/dates.js';
import type { PlannedDocument } from '../shapes.js';
import { NumberColumns, Texts } from './columns.js';

/** A sentence of a document that a theme of the codebook is found in. */
export interface Code {
  /** Index into `Transcript.sentences`. */
  readonly sentence: number;
  readonly theme: string;
}

const DOCUMENT = [
  'document',
  'id',
  'title',
  'date',
  'file',
  'place',
  'organisers',
  'characters',
  'sentences',
  'turns',
  'speakers',
  'words',
  'warnings',
] as const;
const PERSON = ['document', 'speaker', 'role', 'organisation', 'turns', 'characters', 'words'] as const;
const SENTENCE = ['document', 'turn', 'sentence', 'section', 'speaker', 'text'] as const;
const WORD = ['document', 'turn', 'sentence', 'speaker', 'term', 'tag', 'start', 'end'] as const;
const CODE = ['document', 'turn', 'sentence', 'speaker', 'theme'] as const;

/** The rows of a part, gathered document by document, in columns of whole numbers: of a text the index in one of the lists here. */
export class PartRows {
  /** Key of each document; other columns name a document by its index here. */
  readonly keys: string[] = [];
  /** By column the texts that it repeats, each once. */
  readonly labels = {
    ...{ speaker: new Texts(), role: new Texts(), organisation: new Texts() },
    ...{ term: new Texts(), tag: new Texts(), theme: new Texts() },
  };
  /** Texts that belong to a single row. */
  readonly texts: string[] = [];
  readonly documents = new NumberColumns(DOCUMENT);
  readonly people = new NumberColumns(PERSON);
  readonly sentences = new NumberColumns(SENTENCE);
  readonly words = new NumberColumns(WORD);
  readonly codes = new NumberColumns(CODE);
  /** Most lexemes are the same object in many documents. */
  readonly #indicesOf = new Map<Lexeme, { readonly term: number; readonly tag: number }>();

  /** Only what counts becomes a row of `words`. */
  add(document: PlannedDocument, transcript: Transcript, words: Words, codes: readonly Code[]): void {
    const at = this.keys.push(document.key) - 1;
    const { labels } = this;
    const { turns, people } = transcript;
    const sentences = sentenceColumns(transcript, labels.speaker);
    const characters = this.#addSentences(at, transcript, sentences);
    const counted = this.#addWords(at, words, sentences);
    for (const { sentence, theme } of codes) {
      const { turn, number, speaker } = sentences;
      this.codes.push(at, turn[sentence]!, number[sentence]!, speaker[sentence]!, labels.theme.intern(theme));
    }
    const spoken = new Map<string, number>();
    for (const { speaker } of turns) spoken.set(speaker, (spoken.get(speaker) ?? 0) + 1);
    spoken.delete('');
    for (const { name, role, organisations } of people) {
      const speaker = labels.speaker.intern(name);
      const organisation = labels.organisation.intern(organisations.find((one) => one !== '') ?? '');
      const own = [spoken.get(name) ?? 0, characters[speaker]!, counted[speaker]!];
      this.people.push(at, speaker, labels.role.intern(role), organisation, ...own);
    }
    const known = (key: FactKey): string => transcript.facts.find((fact) => fact.key === key)?.value ?? '';
    const file = document.container.replace(/^.*[\\/]/, '');
    const facts = [document.id, transcript.title, isoDate(transcript.date), file, known('place'), known('organisers')];
    this.documents.push(
      ...[at, ...facts.map((fact) => this.texts.push(fact) - 1), sum(characters), transcript.sentences.length],
      ...[turns.length, spoken.size, sum(counted), transcript.warnings.length + words.warnings.length],
    );
  }

  /** Characters of each speaker, by the index of the name. */
  #addSentences(at: number, { text, sentences }: Transcript, numbers: SentenceColumns): Uint32Array {
    const first = this.sentences.grow(sentences.length);
    const { columns } = this.sentences;
    const characters = new Uint32Array(this.labels.speaker.list.length);
    columns.document.fill(at, first);
    columns.turn.set(numbers.turn, first);
    columns.sentence.set(numbers.number, first);
    columns.speaker.set(numbers.speaker, first);
    sentences.forEach(({ start, end, section }, i) => {
      const said = text.slice(start, end);
      const speaker = numbers.speaker[i]!;
      characters[speaker] = characters[speaker]! + countCharacters(said);
      columns.section[first + i] = section;
      columns.text[first + i] = this.texts.push(said) - 1;
    });
    return characters;
  }

  /** Counted words of each speaker, by the index of the name. */
  #addWords(at: number, { lexemes, words }: Words, sentences: SentenceColumns): Uint32Array {
    const indices = this.#indexLexemes(lexemes);
    const row = this.words.grow(countWords(words.lexeme, indices.counts));
    const { columns } = this.words;
    columns.document.fill(at, row);
    const counted = new Uint32Array(this.labels.speaker.list.length);
    fillWords({ columns, row, counted }, words, indices, sentences);
    return counted;
  }

  #indexLexemes(lexemes: readonly Lexeme[]): LexemeIndices {
    const { labels } = this;
    const size = lexemes.length;
    const [term, tag, counts] = [new Uint32Array(size), new Uint32Array(size), new Uint8Array(size)];
    lexemes.forEach((lexeme, i) => {
      if (lexeme.reason !== '') return;
      let own = this.#indicesOf.get(lexeme);
      if (own === undefined) {
        own = { term: labels.term.intern(lexeme.term), tag: labels.tag.intern(lexeme.tag) };
        this.#indicesOf.set(lexeme, own);
      }
      term[i] = own.term;
      tag[i] = own.tag;
      counts[i] = 1;
    });
    return { term, tag, counts };
  }
}

/** Of each lexeme whether it counts, 0 or 1, and the indices of its term and its tag. */
interface LexemeIndices {
  readonly term: Uint32Array;
  readonly tag: Uint32Array;
  readonly counts: Uint8Array;
}

function countWords(lexemes: Uint32Array, counts: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < lexemes.length; i++) count += counts[lexemes[i]!]!;
  return count;
}

interface FilledWords {
  readonly columns: PartRows['words']['columns'];
  /** The first row to fill. */
  readonly row: number;
  /** By speaker. */
  readonly counted: Uint32Array;
}

function fillWords(
  { columns, row: first, counted }: FilledWords,
  words: WordColumns,
  lexemes: LexemeIndices,
  sentences: SentenceColumns,
): void {
  const { lexeme, sentence, start, end } = words;
  let row = first;
  for (let i = 0; i < lexeme.length; i++) {
    const one = lexeme[i]!;
    if (lexemes.counts[one] !== 1) continue;
    const around = sentence[i]!;
    const speaker = sentences.speaker[around]!;
    counted[speaker] = counted[speaker]! + 1;
    columns.turn[row] = sentences.turn[around]!;
    columns.sentence[row] = sentences.number[around]!;
    columns.speaker[row] = speaker;
    columns.term[row] = lexemes.term[one]!;
    columns.tag[row] = lexemes.tag[one]!;
    columns.start[row] = start[i]!;
    columns.end[row] = end[i]!;
    row++;
  }
}

/** Of each sentence of a document its turn, its number in the turn, and the index of the speaker's name. */
interface SentenceColumns {
  readonly turn: Uint32Array;
  readonly number: Uint32Array;
  readonly speaker: Uint32Array;
}

function sentenceColumns({ sentences }: Transcript, speakers: Texts): SentenceColumns {
  return {
    turn: Uint32Array.from(sentences, ({ turn }) => turn),
    number: Uint32Array.from(sentences, ({ id }) => partsOfId(id).number),
    speaker: Uint32Array.from(sentences, ({ speaker }) => speakers.intern(speaker)),
  };
}

const sum = (numbers: Uint32Array): number => numbers.reduce((total, number) => total + number, 0);

/** A date as people write it → 2026-03-05, 2026-03 or 2026; '' where there is none. */
export function isoDate(text: string): string {
  const read = readDate(text);
  if (/^\d{4}/.test(read)) return read;
  const found = /(\d{4})(?:\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2}))?)?/.exec(text) ?? /(\d{4})(\d\d)(\d\d)/.exec(text);
  if (!found) return '';
  const [, year = '', month = '', day = ''] = /^\d{8}/.test(text) ? (/(\d{4})(\d\d)(\d\d)/.exec(text) ?? found) : found;
  const two = (part: string): string => part.padStart(2, '0');
  const hasMonth = Number(month) >= 1 && Number(month) <= 12;
  const hasDay = hasMonth && Number(day) >= 1 && Number(day) <= 31;
  return [year, ...(hasMonth ? [two(month)] : []), ...(hasDay ? [two(day)] : [])].join('-');
}
