import type {
  AuditRow,
  KeywordRow,
  NewTermRow,
  PairRow,
  SentenceRow,
  SpeakerKeywordRow,
  ThemeRow,
  ThemeSectionRow,
  ThemeSpeakerRow,
  UptakeRow,
} from '../../data.js';

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

export const evidenceOfKeyword = ({ term, count, sentences }: KeywordRow): Evidence => ({
  about: [term],
  count,
  sentences,
  terms: [term],
  strings: [],
});

/** A proposed term is not yet one word: both kinds are looked for on the raw text. */
export const evidenceOfNewTerm = ({ term, count, sentences }: NewTermRow): Evidence => ({
  about: [term],
  count,
  sentences,
  terms: [],
  strings: [term],
});

/** Whole or not, an asked-for word is looked for on the raw text. */
export const evidenceOfAsked = ({ item, found, sentences }: AuditRow): Evidence => ({
  about: [item],
  count: found,
  sentences,
  terms: [],
  strings: [item],
});

export const evidenceOfSpeakerKeyword = ({ speaker, term, count, sentences }: SpeakerKeywordRow): Evidence => ({
  about: [term, speaker],
  count,
  sentences,
  terms: [term],
  strings: [],
});

export const evidenceOfTermPair = ({ a, b, both, sentences }: PairRow): Evidence => ({
  about: [a, b],
  count: both,
  sentences,
  terms: [a, b],
  strings: [],
});

export const evidenceOfUptake = ({ term, taken_up_by, count, sentences }: UptakeRow): Evidence => ({
  about: [term, taken_up_by],
  count,
  sentences,
  terms: [term],
  strings: [],
});

export const evidenceOfTheme = ({ theme, terms, sentences_coded, sentences }: ThemeRow): Evidence => ({
  about: [theme],
  count: sentences_coded,
  sentences,
  terms,
  strings: terms,
});

/** Rows about a theme and something else: `terms` are those of the theme. */
export const evidenceOfThemeSpeaker = ({ speaker, theme, count, sentences }: ThemeSpeakerRow, terms: readonly string[]): Evidence => ({
  about: [theme, speaker],
  count,
  sentences,
  terms,
  strings: terms,
});

export const evidenceOfThemeSection = (
  { theme, count, sentences }: ThemeSectionRow,
  title: string,
  terms: readonly string[],
): Evidence => ({
  about: [theme, title],
  count,
  sentences,
  terms,
  strings: terms,
});

export const evidenceOfThemePair = ({ a, b, both, sentences }: PairRow, terms: readonly string[]): Evidence => ({
  about: [a, b],
  count: both,
  sentences,
  terms,
  strings: terms,
});

/** Several words together: all that is said of them. */
export function evidenceOfKeywords(rows: readonly KeywordRow[], sentences: readonly SentenceRow[]): Evidence {
  const terms = rows.map(({ term }) => term);
  const holding = new Set(rows.flatMap((row) => row.sentences));
  const found = sentences.filter(({ sentence }) => holding.has(sentence));
  const count = rows.reduce((sum, row) => sum + row.count, 0);
  return { ...evidenceOfSentences(listed(terms), found), count, terms };
}

const MOST_NAMED = 4;

/** Several words or people by name; of many the first, and how many there are. */
export const listed = (names: readonly string[]): string =>
  `${names.slice(0, MOST_NAMED).join('、')}${names.length > MOST_NAMED ? `……（${names.length}）` : ''}`;

/** All that somebody says, or that is said in a section. */
export const evidenceOfSentences = (about: string, sentences: readonly SentenceRow[]): Evidence => ({
  about: [about],
  count: sentences.length,
  sentences: sentences.map(({ sentence }) => sentence),
  terms: [],
  strings: [],
});

/** What the others say of a term: their rows. */
export const evidenceElsewhere = ({ term, elsewhere }: SpeakerKeywordRow, others: readonly SpeakerKeywordRow[]): Evidence => ({
  about: [term, others.map(({ speaker }) => speaker).join('、')],
  count: elsewhere,
  sentences: others.flatMap(({ sentences }) => sentences),
  terms: [term],
  strings: [],
});
