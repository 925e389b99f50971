/** What a number was counted from. */
export interface Evidence {
  /** What was counted, in words of the transcript; the first is the item, the others narrow it down. */
  readonly about: readonly string[];
  readonly count: number;
  /** Ids of the sentences. A term said twice in one of them counts twice. */
  readonly sentences: readonly string[];
  /** Terms whose words are marked in the sentences. */
  readonly terms: readonly string[];
  /** Strings marked wherever they stand: terms of a theme are looked for on the raw text. */
  readonly strings: readonly string[];
  /** The one turn that it is about. */
  readonly turn?: number;
}

/** What the evidence of a row may need of other tables. */
export interface Lookup {
  readonly termsOf: (theme: string) => readonly string[];
  /** Ids of all that somebody says, or that is said in a turn. */
  readonly sentencesBy: (speaker: string) => readonly string[];
  readonly sentencesOf: (turn: number) => readonly string[];
  readonly speakerOf: (sentence: string) => string;
  readonly sectionLabel: (section: number) => string;
  /** Position of a sentence in the discussion. */
  readonly positionOf: (sentence: string) => number;
}

/** Occurrences of terms in sentences. */
export const ofTerms = (
  terms: readonly string[],
  { about, count, sentences }: Pick<Evidence, 'about' | 'count' | 'sentences'>,
): Evidence => ({ about, count, sentences, terms, strings: [] });

/** Sentences that belong to themes: the terms are marked where they are counted and wherever else they stand. */
export const ofThemes = (
  terms: readonly string[],
  { about, count, sentences }: Pick<Evidence, 'about' | 'count' | 'sentences'>,
): Evidence => ({ about, count, sentences, terms, strings: terms });

/** Strings that are found on the raw text, whether they are words or not. */
export const ofStrings = (
  strings: readonly string[],
  { about, count, sentences }: Pick<Evidence, 'about' | 'count' | 'sentences'>,
): Evidence => ({ about, count, sentences, terms: [], strings });

/** Sentences whole, as all that somebody says. */
export const ofSentences = (about: readonly string[], sentences: readonly string[]): Evidence => ({
  about: about.filter((part) => part !== ''),
  count: sentences.length,
  sentences,
  terms: [],
  strings: [],
});

/** Several rows counted as one: each sentence once, in the order of the discussion. */
export function combineEvidence(parts: readonly Evidence[], { positionOf }: Pick<Lookup, 'positionOf'>): Evidence {
  const [first] = parts;
  if (parts.length === 1 && first) return first;
  const longest = Math.max(0, ...parts.map(({ about }) => about.length));
  return {
    about: Array.from({ length: longest }, (_, i) => listed(distinct(parts.flatMap(({ about }) => about[i] ?? [])))),
    count: parts.reduce((sum, { count }) => sum + count, 0),
    sentences: distinct(parts.flatMap(({ sentences }) => sentences)).sort((a, b) => positionOf(a) - positionOf(b)),
    terms: distinct(parts.flatMap(({ terms }) => terms)),
    strings: distinct(parts.flatMap(({ strings }) => strings)),
  };
}

const distinct = (items: readonly string[]): string[] => [...new Set(items)];

const MOST_NAMED = 4;

/** Several words or people by name; of many the first, and how many there are. */
export const listed = (names: readonly string[]): string =>
  `${names.slice(0, MOST_NAMED).join('、')}${names.length > MOST_NAMED ? `……（${names.length}）` : ''}`;
