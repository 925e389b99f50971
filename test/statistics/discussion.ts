import type { Lexeme, Person, Section, Sentence, Transcript, Turn, TurnKind, Word, Words } from '../../src/data.js';
import { sentenceId } from '../../src/sentence-id.js';
import { type RawSettings, type Settings, settingsSchema } from '../../src/settings.js';

/** One turn: its sentences as words with blanks between; `-word` does not count. */
export interface Said {
  readonly speaker: string;
  readonly section?: number;
  readonly kind?: TurnKind;
  readonly sentences: readonly string[];
}

export interface Discussion {
  readonly transcript: Transcript;
  readonly words: Words;
  readonly settings: Settings;
}

/** A discussion from literals. People in order of their first turn, unless given; sections 1, 2, … as they occur. */
export function discuss(
  said: readonly Said[],
  { people, settings = {} }: { people?: readonly Partial<Person>[]; settings?: RawSettings } = {},
): Discussion {
  const turns: Turn[] = [];
  const sentences: Sentence[] = [];
  const words: PlacedWord[] = [];
  let text = '';
  said.forEach(({ speaker, section = 1, kind = speaker === '' ? 'unattributed' : 'spoken', sentences: lines }, i) => {
    const turn = i + 1;
    const from = text.length;
    lines.forEach((line, j) => {
      const start = text.length;
      for (const item of line.split(' ').filter(Boolean)) {
        const word = item.replace(/^-/, '');
        words.push({ start: text.length, end: text.length + word.length, sentence: sentences.length, lexeme: lexeme(word, item !== word) });
        text += word;
      }
      words.push({
        start: text.length,
        end: text.length + 1,
        sentence: sentences.length,
        lexeme: { ...lexeme('。', true), tag: 'x', reason: 'punctuation' },
      });
      text += '。';
      sentences.push({ id: sentenceId(turn, j + 1), turn, section, speaker, start, end: text.length });
    });
    turns.push({ turn, section, speaker, kind, time: '', start: null, end: null, paragraphs: [{ start: from, end: text.length }] });
    text += '\n';
  });
  const names = [...new Set(said.map(({ speaker }) => speaker).filter(Boolean))];
  const transcript: Transcript = {
    title: '',
    date: '',
    text,
    people: (people ?? names.map((name) => ({ name }))).map(person),
    sections: [...new Set(turns.map(({ section }) => section))].filter((section) => section > 0).map(heading),
    turns,
    sentences,
    asides: [],
    forms: [],
    doubts: [],
    facts: [],
    warnings: [],
  };
  const engine = { name: 'nodejieba', version: '0', dictionary: '' } as const;
  return {
    transcript,
    words: { engine, ...columnsOf(words), general: new Map(), audit: [], newTerms: [], variants: [], warnings: [] },
    settings: settingsSchema.parse(settings),
  };
}

function lexeme(term: string, silent: boolean): Lexeme {
  return { term, tag: 'n', source: 'engine', reason: silent ? 'stop' : '' };
}

function person(given: Partial<Person>): Person {
  return { name: '', aliases: [], role: 'panelist', organisations: [], titles: [], counted: true, ...given };
}

function heading(section: number): Section {
  return { section, number: String(section), title: `题${section}`, source: 'heading' };
}

/** A word with the index of its sentence in the transcript. */
export interface PlacedWord extends Word {
  readonly sentence: number;
}

/** Words as columns, each with a lexeme of its own. */
export function columnsOf(words: readonly PlacedWord[]): Pick<Words, 'lexemes' | 'words'> {
  const column = (of: (word: PlacedWord, place: number) => number) => Uint32Array.from(words, of);
  return {
    lexemes: words.map(({ lexeme }) => lexeme),
    words: {
      lexeme: column((_, place) => place),
      sentence: column(({ sentence }) => sentence),
      start: column(({ start }) => start),
      end: column(({ end }) => end),
    },
  };
}

/** The other way round. */
export function eachWord({ lexemes, words }: Words): readonly PlacedWord[] {
  return Array.from(words.lexeme, (place, i) => ({
    start: words.start[i] ?? 0,
    end: words.end[i] ?? 0,
    sentence: words.sentence[i] ?? 0,
    lexeme: lexemes[place] as Lexeme,
  }));
}

/** Freezes a value and everything in it but columns of numbers, which cannot be. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value) && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
