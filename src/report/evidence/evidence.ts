import type {
  AuditRow,
  HeadSpeakerRow,
  KeywordRow,
  NewTermRow,
  PairRow,
  SentenceRow,
  SpeakerKeywordRow,
  ThemeRow,
  ThemeSectionRow,
  ThemeSpeakerRow,
  UptakeRow,
  VariantRow,
} from '../../data.js';
import { type Evidence, type Lookup, ofSentences, ofTerms } from '../../tables/evidence.js';
import type { Row, Table } from '../../tables/table.js';
import { TABLES } from '../../tables/tables.js';

export { type Evidence, listed } from '../../tables/evidence.js';

/** Theme → its terms. */
type TermsOfThemes = ReadonlyMap<string, readonly string[]>;

export const evidenceOfKeyword = (row: KeywordRow): Evidence => of(TABLES.keywords, row);
export const evidenceOfNewTerm = (row: NewTermRow): Evidence => of(TABLES.newTerms, row);
export const evidenceOfVariant = (row: VariantRow): Evidence => of(TABLES.spellingVariants, row);
export const evidenceOfRequested = (row: AuditRow): Evidence => of(TABLES.segmentationAudit, row);
export const evidenceOfSpeakerKeyword = (row: SpeakerKeywordRow): Evidence => of(TABLES.keywordsBySpeaker, row);
export const evidenceOfSpeakerHead = (row: HeadSpeakerRow): Evidence => of(TABLES.headsBySpeaker, row);
export const evidenceOfTermPair = (row: PairRow): Evidence => of(TABLES.termPairs, row);
export const evidenceOfUptake = (row: UptakeRow): Evidence => of(TABLES.uptake, row);
/** Occurrences of a term that one person says, each with its sentence. */
export const evidenceOfUses = (term: string, speaker: string, uses: readonly { readonly sentence: string }[]): Evidence =>
  ofTerms([term], { about: [term, speaker], count: uses.length, sentences: [...new Set(uses.map(({ sentence }) => sentence))] });
export const evidenceOfTheme = (row: ThemeRow): Evidence => of(TABLES.themes, row);

export const evidenceOfThemeSpeaker = (row: ThemeSpeakerRow, terms: TermsOfThemes): Evidence =>
  of(TABLES.themeBySpeaker, row, { termsOf: (theme) => terms.get(theme) ?? [] });

export const evidenceOfThemeSection = (row: ThemeSectionRow, label: string, terms: TermsOfThemes): Evidence =>
  of(TABLES.themeBySection, row, { termsOf: (theme) => terms.get(theme) ?? [], sectionLabel: () => label });

export const evidenceOfThemePair = (row: PairRow, terms: TermsOfThemes): Evidence =>
  of(TABLES.themePairs, row, { termsOf: (theme) => terms.get(theme) ?? [] });

/** What a row was counted from, by the table's own account. @throws Error for a table whose rows open nothing, or which needs more to look up. */
export const evidenceOfRow = <Of extends Table>(table: Of, row: Row<Of>): Evidence => of(table, row);

function of<Of extends Table>(table: Of, row: Row<Of>, lookup: Partial<Lookup> = {}): Evidence {
  const evidence = table.evidence?.(row, lookup as Lookup);
  if (evidence === undefined) throw new Error(`rows of ${table.name} open nothing`);
  return evidence;
}

/** All that somebody says, or that is said in a section. */
export const evidenceOfSentences = (about: string, sentences: readonly Pick<SentenceRow, 'sentence'>[]): Evidence => ({
  ...ofSentences(
    [],
    sentences.map(({ sentence }) => sentence),
  ),
  about: [about],
});

/** What the others say of a term: `all` are the rows of everybody. */
export const evidenceOfWordElsewhere = (row: SpeakerKeywordRow, all: readonly SpeakerKeywordRow[]): Evidence =>
  elsewhere(
    row,
    all.filter(({ term }) => term === row.term).map((other) => ({ ...other, terms: [other.term] })),
    row.term,
  );

/** What the others say of words of one head. */
export const evidenceOfHeadElsewhere = (row: HeadSpeakerRow, all: readonly HeadSpeakerRow[]): Evidence =>
  elsewhere(
    row,
    all.filter(({ head }) => head === row.head),
    `…${row.head}`,
  );

type Elsewhere = Pick<HeadSpeakerRow, 'speaker' | 'count' | 'elsewhere' | 'sentences' | 'terms'>;

function elsewhere(row: Omit<Elsewhere, 'terms'>, rows: readonly Elsewhere[], about: string): Evidence {
  const others = rows.filter(({ speaker, count }) => speaker !== row.speaker && count > 0);
  return ofTerms([...new Set(others.flatMap(({ terms }) => terms))], {
    about: [about, others.map(({ speaker }) => speaker).join('、')],
    count: row.elsewhere,
    sentences: [...new Set(others.flatMap(({ sentences }) => sentences))],
  });
}
