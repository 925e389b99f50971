import type { Chart, Language, Picture, SentenceRow, Tables, TokenRow } from '../../data.js';
import { groupBy } from '../../group-by.js';
import { rowsToCsv } from '../../spreadsheets/csv/rows-to-csv.js';
import type { Evidence } from '../evidence/evidence.js';
import type { FindEvidence } from '../evidence/evidence-of-marks.js';
import { drawnRows } from '../evidence/marks.js';
import { sectionLabel } from '../section-label.js';
import { wordingOf } from '../wording/wording.js';
import type { EvidenceBook } from './evidence-book.js';
import { packText } from './pack-text.js';
import type { PageChart, PageData, PageEvidence, PageSection } from './page-data.js';

export interface PageParts {
  readonly tables: Tables;
  readonly charts: Readonly<Partial<Record<Language, readonly Chart[]>>>;
  /** In the language of the page. */
  readonly pictures: readonly Picture[];
  readonly book: EvidenceBook;
  readonly find: FindEvidence;
  /** The parts of the page in the other language; null: there is none. */
  readonly other: string | null;
}

/** What the script of the page works on. To be called when all evidence is in the book. */
export function pageData(parts: PageParts): PageData {
  const { tables, book, other } = parts;
  const speakers = ['', ...tables.speakers.map(({ speaker }) => speaker)];
  const speakerAt = placesOf(speakers);
  const sentenceAt = placesOf(tables.sentences.map(({ sentence }) => sentence));
  const evidence = book.all();
  const terms = [...new Set(evidence.flatMap((each) => [...each.terms, ...each.strings]))];
  const termAt = placesOf(terms);
  const at = (ids: readonly string[], offsets: ReadonlyMap<string, number>): readonly number[] =>
    ids.flatMap((id) => offsets.get(id) ?? []);
  return {
    title: tables.title,
    speakers,
    sections: sectionsOf(tables),
    themes: tables.themes.map(({ theme, sentences }) => ({ name: theme, sentences: at(sentences, sentenceAt) })),
    uncoded: at(
      tables.uncodedSentences.map(({ sentence }) => sentence),
      sentenceAt,
    ),
    turns: tables.turns.map(({ turn, speaker, section }) => [turn, speakerAt.get(speaker) ?? 0, section]),
    sentences: tables.sentences.map(({ sentence }) => sentence),
    terms,
    words: wordsOf(tables, evidence, termAt),
    evidence: evidence.map(
      ({ about, turn, count, sentences, terms: words, strings }): PageEvidence => ({
        a: about,
        ...(turn === undefined ? {} : { t: turn }),
        n: count,
        s: at(sentences, sentenceAt),
        ...(words.length === 0 ? {} : { w: at(words, termAt) }),
        ...(strings.length === 0 ? {} : { x: at(strings, termAt) }),
      }),
    ),
    charts: packText(JSON.stringify(chartsOf(parts))),
    other: other === null ? null : packText(other),
  };
}

const placesOf = (names: readonly string[]): ReadonlyMap<string, number> => new Map(names.map((name, i) => [name, i]));

function sectionsOf({ sections, sentences }: Tables): readonly PageSection[] {
  const spoken = new Set(sentences.map(({ section }) => section));
  // In a text without headings nothing is before the first.
  const lead =
    spoken.has(0) && sections.some(({ section }) => section > 0)
      ? [{ section: 0, label: { zh: wordingOf('zh').lead, en: wordingOf('en').lead } }]
      : [];
  const named = sections.filter(({ section }) => section > 0 && spoken.has(section));
  return [...lead, ...named.map((row) => ({ section: row.section, label: { zh: sectionLabel(row), en: sectionLabel(row) } }))];
}

/** Only terms that are marked where they are counted; null where the words do not join to the sentence. */
function wordsOf(
  { sentences, tokens }: Tables,
  evidence: readonly Evidence[],
  termAt: ReadonlyMap<string, number>,
): readonly (readonly number[] | null)[] {
  const wanted = new Set(evidence.flatMap(({ terms }) => terms));
  const bySentence = groupBy(tokens, ({ sentence }) => sentence);
  return sentences.map((row) => offsetsIn(row, bySentence.get(row.sentence) ?? [], { wanted, termAt }));
}

function offsetsIn(
  { text }: SentenceRow,
  tokens: readonly TokenRow[],
  { wanted, termAt }: { readonly wanted: ReadonlySet<string>; readonly termAt: ReadonlyMap<string, number> },
): readonly number[] | null {
  if (tokens.map(({ word }) => word).join('') !== text) return null;
  const offsets: number[] = [];
  let at = 0;
  for (const { word, term, counts } of tokens) {
    if (counts === 1 && wanted.has(term)) offsets.push(at, word.length, termAt.get(term) ?? 0);
    at += word.length;
  }
  return offsets;
}

function chartsOf({ charts, pictures, find }: PageParts): Readonly<Record<string, PageChart>> {
  const svgOf = new Map(pictures.map(({ id, svg }) => [id, svg]));
  const specOf = (id: string, language: Language) => charts[language]?.find((chart) => chart.id === id)?.spec;
  return Object.fromEntries(
    (charts.zh ?? charts.en ?? []).map(({ id }) => {
      const spec = { ...(charts.zh ? { zh: specOf(id, 'zh') } : {}), ...(charts.en ? { en: specOf(id, 'en') } : {}) };
      return [id, { csv: csvOf(drawnRows(svgOf.get(id) ?? ''), find), spec }];
    }),
  );
}

/** The rows that are drawn, each once, with their columns as in the tables; what is written beside them is of other tables. */
function csvOf(references: readonly string[], find: FindEvidence): string {
  const rows = [...new Set(references)].flatMap((reference) => {
    const found = find(reference);
    return found ? [found.row] : [];
  });
  // What all rows have comes first, where they are of several tables.
  const holding = (name: string): number => rows.filter((row) => name in row).length;
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].sort((a, b) => holding(b) - holding(a));
  return rowsToCsv({ columns: names.map((name) => ({ name })) }, rows);
}
