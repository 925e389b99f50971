import { castOf } from '../../../charts/cast.js';
import { moreThanOthers } from '../../../charts/distinctive-words/more-than-others.js';
import { theme } from '../../../charts/theme.js';
import { writeInteger } from '../../../charts/write-number.js';
import type { SpeakerKeywordRow } from '../../../data.js';
import { evidenceOf } from '../choose-quote.js';
import type { BarChart, Body } from '../deck.js';
import { shortText } from '../short-text.js';
import type { ChartSlide, SlideParts } from '../slide-parts.js';

/** So few finds stand in one chart. */
const FEW = 8;
const MOST_PANELS = 6;
/** More panels stand in two rows. */
const MOST_IN_ROW = 3;
const MOST_TERMS = { inOneRow: 7, inTwo: 3 };
const SIZE = 14;

/** Words that pass correction or are worth a hint, and nothing else: in one chart, or in one for each person. Null where no word passes. */
export function slideDistinctive(parts: SlideParts): ChartSlide | null {
  const { basis } = parts.tables;
  const found = moreThanOthers(parts.tables).filter(({ tier }) => tier !== 'described');
  if (!found.some(({ tier }) => tier === 'strong')) return null;
  const people = [...new Set(found.map(({ speaker }) => speaker))];
  const shown = basis.speakers.filter((speaker) => people.slice(0, MOST_PANELS).includes(speaker));
  const most = found.length <= FEW ? FEW : shown.length <= MOST_IN_ROW ? MOST_TERMS.inOneRow : MOST_TERMS.inTwo;
  const of = (speaker: string) => found.filter((row) => row.speaker === speaker).slice(0, most);
  const panels = shown.map((speaker) => ({ speaker, rows: of(speaker) }));
  const left = found.length - panels.reduce((sum, { rows }) => sum + rows.length, 0);
  const numberOf = (tier: string): number => found.filter((row) => row.tier === tier).length;
  const tests = writeInteger(basis.keyword_tests);
  return {
    caption: parts.words.distinctive({ tests, strong: numberOf('strong'), hints: numberOf('hint'), left }),
    body: found.length <= FEW ? together(found, parts) : apart(panels, parts),
    evidence: evidenceOf(found),
  };
}

function together(rows: readonly SpeakerKeywordRow[], parts: SlideParts): Body {
  const { words, measure, brand } = parts;
  const size = SIZE;
  const label = (row: SpeakerKeywordRow): string =>
    `${shortText(row.speaker, { width: 110, size, measure })} · ${labelOf(row, { ...parts, size, width: 130 })}`;
  const chart = { title: '', categories: rows.map(label), name: words.own, colour: brand.colours.accent, legend: true, size };
  return { kind: 'charts', columns: 1, charts: [chartOf(rows, chart, parts)] };
}

function apart(panels: readonly { readonly speaker: string; readonly rows: readonly SpeakerKeywordRow[] }[], parts: SlideParts): Body {
  const { tables, measure } = parts;
  const { colour } = castOf(tables.speakers);
  const charts = panels.map(({ speaker, rows }) => {
    const title = shortText(speaker, { width: 220, size: SIZE, measure });
    const categories = rows.map((row) => labelOf(row, { ...parts, size: SIZE, width: 130 }));
    return chartOf(rows, { title, categories, name: title, colour: colour(speaker), legend: false, size: SIZE }, parts);
  });
  const columns = panels.length <= MOST_IN_ROW ? panels.length : Math.ceil(panels.length / 2);
  return { kind: 'charts', columns, charts: onOneScale(charts) };
}

interface Label extends SlideParts {
  readonly size: number;
  readonly width: number;
}

function labelOf({ term, tier }: SpeakerKeywordRow, { words, ...room }: Label): string {
  return `${shortText(term, room)} ${tier === 'described' ? '' : words.tier[tier]}`.trim();
}

interface Look extends Pick<BarChart, 'title' | 'categories' | 'legend' | 'size'> {
  readonly name: string;
  readonly colour: string;
}

/** How often the person says it, and everybody else together, both per 1,000 counted words. */
function chartOf(rows: readonly SpeakerKeywordRow[], { name, colour, ...look }: Look, { tables, words }: SlideParts): BarChart {
  const { basis } = tables;
  const wordsOf = new Map(basis.speakers.map((speaker, i) => [speaker, basis.words_of[i]] as const));
  const own = rows.map(({ per_thousand }) => per_thousand);
  const rest = rows.map(({ speaker, elsewhere }) => {
    const others = basis.counted_words - (wordsOf.get(speaker) ?? 0);
    return others === 0 ? 0 : (1000 * elsewhere) / others;
  });
  return {
    ...look,
    alt: rows.map(({ speaker, term, count }) => `${speaker} ${term} ${count}`).join(' · '),
    series: [
      { name, values: own, colour },
      { name: words.rest, values: rest, colour: theme.colour.unnamed },
    ],
    stacking: 'none',
    format: 'rate',
    end: endOf([...own, ...rest]),
  };
}

/** The longest bar leaves room for its number. */
const endOf = (values: readonly number[]): number => Math.max(0, ...values) * 1.15;

/** Bars of two people are compared by their length: one scale, and as many rows in each chart. */
function onOneScale(charts: readonly BarChart[]): readonly BarChart[] {
  const end = Math.max(...charts.map((chart) => chart.end));
  const rows = Math.max(...charts.map(({ categories }) => categories.length));
  const filled = <T>(items: readonly T[], blank: T): readonly T[] => [...items, ...Array<T>(rows - items.length).fill(blank)];
  return charts.map((chart) => ({
    ...chart,
    end,
    categories: filled(chart.categories, ' '),
    series: chart.series.map((series) => ({ ...series, values: filled(series.values, 0) })),
  }));
}
