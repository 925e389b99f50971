import type { Language, Tables } from '../../data.js';
import type { Format } from '../../tables/column.js';
import { type Cell, cellText, plainSheet, type Sheet, type SheetChart, widthOf } from './sheet.js';
import { workbookWording } from './wording.js';

/** Characters of named speech in the whole discussion or in a section. */
export interface TalkRow {
  readonly section: number;
  readonly number: string;
  readonly title: string;
  readonly characters: number;
  readonly bySpeaker: ReadonlyMap<string, number>;
}

/** The whole discussion first. */
export interface TalkRows {
  readonly whole: TalkRow;
  readonly sections: readonly TalkRow[];
}

export interface WorkbookColours {
  /** One for each person, as in the charts. */
  readonly people: readonly string[];
  readonly single: string;
  /** Text that is readable on a colour. */
  readonly inkOn: (colour: string) => string;
  /** From few to many. */
  readonly heat: readonly [string, string];
}

interface Parts {
  readonly tables: Tables;
  readonly talk: TalkRows;
  readonly language: Language;
  readonly colours: WorkbookColours;
}

const MOST_TERMS = 200;
/** What is said once has no distribution. */
const LEAST_COUNT = 2;
const DRAWN_TERMS = 20;
const CHART_ROWS = 24;

/** Tables that cross two things, coloured from few to many and drawn; those that would be empty are left out. */
export function matrixSheets(parts: Parts): readonly Sheet[] {
  return [talkMatrix(parts), keywordMatrix(parts), themeMatrix(parts)].filter((sheet) => sheet.rows.length > 0 && sheet.columns.length > 2);
}

function talkMatrix(parts: Parts): Sheet {
  const { tables, talk, language } = parts;
  const text = workbookWording[language].talk;
  const people = tables.speakers.filter(({ turns }) => turns > 0).map(({ speaker }) => speaker);
  const all = talk.sections.length > 1 ? [talk.whole, ...talk.sections] : [talk.whole];
  const rows = all
    .filter(({ characters }) => characters > 0)
    .map((row) => ({
      label: row.section < 0 ? text.whole : row.section === 0 ? text.lead : `${row.number || row.section} ${row.title}`.trim(),
      total: row.characters,
      cells: people.map((speaker) => fraction(row.bySpeaker.get(speaker) ?? 0, row.characters)),
    }));
  return matrix(parts, { ...text, people, rows, format: 'percent', stacking: 'percent', drawn: rows.length, whole: rows.length > 1 });
}

function keywordMatrix(parts: Parts): Sheet {
  const { tables, language } = parts;
  const text = workbookWording[language].words;
  const people = tables.basis.speakers;
  const counts = new Map(tables.keywordsBySpeaker.map(({ speaker, term, count }) => [`${speaker}\n${term}`, count]));
  const rows = tables.keywords
    .filter(({ count }) => count >= LEAST_COUNT)
    .toSorted((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_TERMS)
    .map(({ term, count }) => ({ label: term, total: count, cells: people.map((speaker) => counts.get(`${speaker}\n${term}`) || null) }));
  return matrix(parts, { ...text, people, rows, format: 'integer', stacking: 'stacked', drawn: DRAWN_TERMS });
}

function themeMatrix(parts: Parts): Sheet {
  const { tables, language } = parts;
  const text = workbookWording[language].themes;
  const people = tables.basis.speakers;
  const shares = new Map(tables.themeBySpeaker.map(({ speaker, theme, share }) => [`${speaker}\n${theme}`, share]));
  const rows = tables.themes.map(({ theme, sentences_coded }) => ({
    label: theme,
    total: sentences_coded,
    cells: people.map((speaker) => shares.get(`${speaker}\n${theme}`) || null),
  }));
  return matrix(parts, { ...text, people, rows, format: 'percent', stacking: 'none', drawn: rows.length });
}

const fraction = (part: number, whole: number): number | null => (part === 0 ? null : part / whole);

interface Matrix {
  readonly sheet: string;
  readonly title: string;
  readonly first: string;
  readonly total: string;
  readonly people: readonly string[];
  readonly rows: readonly { readonly label: string; readonly total: number; readonly cells: readonly (number | null)[] }[];
  readonly format: Format;
  readonly stacking: SheetChart['stacking'];
  /** How many rows the chart draws. */
  readonly drawn: number;
  /** The first row is the sum of the others. */
  readonly whole?: boolean;
}

/** Label, total, a column for each person; the chart stands right of the numbers. */
function matrix({ language, colours }: Parts, from: Matrix): Sheet {
  const { cut } = workbookWording[language];
  const people = from.people.map((speaker) => cellText(speaker, ''));
  const labels = from.rows.map(({ label }) => cellText(label, cut('')));
  const columns = [
    { heading: from.first, format: 'text', width: widthOf(labels, { least: 10, most: 36 }) } as const,
    { heading: from.total, format: 'integer', width: 10 } as const,
    ...people.map((heading) => ({ heading, format: from.format, width: widthOf([heading], { least: 8, most: 18 }) })),
  ];
  return {
    ...plainSheet(
      from.sheet,
      columns,
      from.rows.map(({ label, total, cells }): readonly Cell[] => [cellText(label, cut('')), total, ...cells]),
    ),
    filter: false,
    frozen: 1,
    scale: { from: 2, to: columns.length - 1, colours: colours.heat },
    charts: chartsOf({ ...from, people }, colours),
  };
}

/** With more people than colours the totals are drawn: no two people may share a colour. */
function chartsOf(from: Matrix, colours: WorkbookColours): readonly SheetChart[] {
  const { people, rows } = from;
  const last = Math.min(rows.length, from.drawn) - 1;
  if (last < 0) return [];
  const coloured = people.length <= colours.people.length;
  const seriesOf = (column: number, name: string, colour = colours.single) => ({ column, name, colour, ink: colours.inkOn(colour) });
  return [
    {
      kind: 'bar',
      stacking: coloured ? from.stacking : 'none',
      title: coloured ? from.title : `${from.title} · ${from.total}`,
      series: coloured ? people.map((speaker, i) => seriesOf(i + 2, speaker, colours.people[i])) : [seriesOf(1, from.total)],
      // Beside a sum all others would be short.
      first: from.whole && !coloured ? 1 : 0,
      last,
      format: coloured ? from.format : 'integer',
      at: { row: 1, column: people.length + 3 },
      rows: Math.max(CHART_ROWS, Math.round((last + 1) * 1.6) + 4),
    },
  ];
}
