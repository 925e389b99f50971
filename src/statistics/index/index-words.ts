import type { Basis, Lexeme, Transcript, Turn, WordColumns, Words } from '../../data.js';
import type { Settings } from '../../settings.js';
import { isOrderFixed } from './speaking-order.js';

/**
 * The counted words of a discussion as whole numbers: built once, read by every table.
 *
 * A word is counted when its lexeme has no reason to exclude it and its turn counts: speech (or quoted speech, if the settings count
 * it) of a known person who is neither excluded nor, if the settings leave the moderator out, the moderator. A counted speaker has at
 * least one counted word. Where no speaker has a name, all words count as those of one speaker ''.
 */
export interface WordIndex {
  readonly transcript: Transcript;
  readonly words: Words;
  readonly settings: Settings;
  /** Counted terms by code point. A term's index here is its number everywhere. */
  readonly terms: readonly string[];
  /** The tag that each term has most often. */
  readonly tags: readonly string[];
  /** Counted speakers in order of people. A speaker's index here is the speaker's number everywhere. */
  readonly speakers: readonly string[];
  /** Number of counted words by speaker. */
  readonly wordsOf: Uint32Array;
  /** The counted occurrences in order of the text, as two parallel columns: number of the term, index of the sentence in the transcript. */
  readonly term: Uint32Array;
  readonly sentence: Uint32Array;
  /** Occurrences by term: `byTerm` from `starts[t]` up to `starts[t + 1]` holds the indices in those columns of term t, ascending. */
  readonly byTerm: Uint32Array;
  readonly starts: Uint32Array;
  /** For each sentence of the transcript the number of its speaker; −1 where it does not count. */
  readonly speakerOf: Int32Array;
  readonly basis: KeywordBasis;
}

/** The basis of the tables as far as it is known before pairs and themes are counted. */
export type KeywordBasis = Omit<Basis, 'pairs_tested' | 'pairs_passed' | 'themes_agreement'>;

/** Transcript + Words → WordIndex. One pass over the words, one over the occurrences. */
export function indexWords(transcript: Transcript, words: Words, settings: Settings): WordIndex {
  const counts = turnsThatCount(transcript, settings);
  const { lexeme, sentence } = countedWords(
    words,
    Uint8Array.from(transcript.sentences, ({ turn }) => Number(counts.has(turn))),
  );
  const { terms, tags, term } = numberTerms(lexeme, words.lexemes);
  const { speakers, speakerOf } = numberSpeakers(transcript, { counts, sentence });
  const wordsOf = new Uint32Array(speakers.length);
  for (const sentenceIndex of sentence) addAt(wordsOf, speakerOf[sentenceIndex]!);
  const { byTerm, starts } = groupByTerm(term, terms.length);
  const counted = { transcript, words, settings, terms, tags, speakers, wordsOf, term, sentence, byTerm, starts, speakerOf };
  return { ...counted, basis: measureBasis(counted) };
}

/** The lexemes and sentences of the counted words. @param counts for each sentence 1 where its words may be counted. */
function countedWords({ lexemes, words }: Words, counts: Uint8Array): Pick<WordColumns, 'lexeme' | 'sentence'> {
  const content = Uint8Array.from(lexemes, ({ reason }) => Number(reason === ''));
  const isCounted = (i: number): boolean => content[words.lexeme[i]!] === 1 && counts[words.sentence[i]!] === 1;
  return { lexeme: words.lexeme.filter((_, i) => isCounted(i)), sentence: words.sentence.filter((_, i) => isCounted(i)) };
}

/** The numbers of the turns whose words may be counted. */
function turnsThatCount({ people, turns }: Transcript, { count }: Settings): ReadonlySet<number> {
  if (turns.every(({ speaker }) => speaker === '')) return new Set(turns.map(({ turn }) => turn));
  const counted = new Set(
    people.filter((person) => person.counted && (count.moderator || person.role !== 'moderator')).map(({ name }) => name),
  );
  const spoken = ({ kind }: Turn): boolean => kind === 'spoken' || (kind === 'quoted' && count.quoted);
  return new Set(turns.filter((turn) => spoken(turn) && counted.has(turn.speaker)).map(({ turn }) => turn));
}

interface NumberedTerms {
  readonly terms: readonly string[];
  readonly tags: readonly string[];
  readonly term: Uint32Array;
}

function numberTerms(words: Uint32Array, lexemes: readonly Lexeme[]): NumberedTerms {
  const counts = new Uint32Array(lexemes.length);
  for (const lexeme of words) addAt(counts, lexeme);
  const tagsOf = new Map<string, Map<string, number>>();
  lexemes.forEach(({ term, tag }, lexeme) => {
    const count = counts[lexeme]!;
    if (count === 0) return;
    const tags = tagsOf.get(term) ?? new Map<string, number>();
    tags.set(tag, (tags.get(tag) ?? 0) + count);
    tagsOf.set(term, tags);
  });
  const terms = [...tagsOf.keys()].sort();
  const numberOf = new Map(terms.map((term, i) => [term, i]));
  const numbers = lexemes.map(({ term }) => numberOf.get(term) ?? -1);
  return {
    terms,
    tags: terms.map((term) => mostFrequent(tagsOf.get(term)!)),
    term: words.map((lexeme) => numbers[lexeme]!),
  };
}

/** The key with the highest count; of equals the first by code point. */
function mostFrequent(counts: ReadonlyMap<string, number>): string {
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first![0];
}

interface NumberedSpeakers {
  readonly speakers: readonly string[];
  readonly speakerOf: Int32Array;
}

function numberSpeakers(
  { people, sentences }: Transcript,
  { counts, sentence }: { readonly counts: ReadonlySet<number>; readonly sentence: Uint32Array },
): NumberedSpeakers {
  const heard = new Set<string>();
  for (const sentenceIndex of sentence) heard.add(sentences[sentenceIndex]!.speaker);
  const speakers = heard.has('') ? [''] : people.map(({ name }) => name).filter((name) => heard.has(name));
  const numberOf = new Map(speakers.map((name, i) => [name, i]));
  const speakerOf = Int32Array.from(sentences, ({ turn, speaker }) => (counts.has(turn) ? (numberOf.get(speaker) ?? -1) : -1));
  return { speakers, speakerOf };
}

/** Counting sort of the occurrences by term; within a term they stay in order of the text. */
function groupByTerm(term: Uint32Array, terms: number): { readonly byTerm: Uint32Array; readonly starts: Uint32Array } {
  const starts = new Uint32Array(terms + 1);
  for (const t of term) addAt(starts, t + 1);
  for (let t = 0; t < terms; t++) addAt(starts, t + 1, starts[t]);
  const next = starts.slice();
  const byTerm = new Uint32Array(term.length);
  term.forEach((t, occurrence) => {
    byTerm[next[t]!] = occurrence;
    addAt(next, t);
  });
  return { byTerm, starts };
}

function measureBasis({ transcript, speakers, speakerOf, wordsOf, term, terms, starts, settings }: Omit<WordIndex, 'basis'>): KeywordBasis {
  const { minimum_count } = settings.thresholds;
  const frequent = terms.filter((_, t) => starts[t + 1]! - starts[t]! >= minimum_count).length;
  return {
    sentences: speakerOf.reduce((sum, speaker) => (speaker < 0 ? sum : sum + 1), 0),
    counted_words: term.length,
    speakers,
    words_of: [...wordsOf],
    keyword_tests: speakers.length < 2 ? 0 : speakers.length * frequent,
    minimum_count,
    thresholds: { strong: settings.thresholds.strong, hint: settings.thresholds.hint },
    order_fixed: isOrderFixed(transcript),
  };
}

function addAt(column: Uint32Array, index: number, by = 1): void {
  column[index]! += by;
}
