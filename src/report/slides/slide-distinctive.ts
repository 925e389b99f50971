import { castOf } from '../../charts/cast.js';
import { theme } from '../../charts/theme.js';
import { writeInteger } from '../../charts/write-number.js';
import type { SpeakerKeywordRow } from '../../data.js';
import { evidenceOf } from './choose-quote.js';
import type { ChartSlide, SlideParts } from './compose-deck.js';
import type { BarChart } from './deck.js';
import { shortText } from './short-text.js';

const MOST_PANELS = 8;
const MOST_TERMS = 5;
const SIZE = 11;

/** A bar chart for each person with words that pass correction or are worth a hint; nobody else has one. */
export function slideDistinctive(parts: SlideParts): ChartSlide {
  const { tables, wording, words } = parts;
  const { basis, keywordsBySpeaker } = tables;
  const found = keywordsBySpeaker.filter(({ tier, z }) => z > 0 && tier !== 'described').toSorted(surer);
  const people = [...new Set(found.map(({ speaker }) => speaker))];
  const numberOf = (tier: string): number => keywordsBySpeaker.filter((row) => row.tier === tier && row.z > 0).length;
  const tests = writeInteger(basis.keyword_tests);
  const shown = people.slice(0, MOST_PANELS);
  const inOrder = basis.speakers.filter((speaker) => shown.includes(speaker));
  return {
    caption: words.distinctive({ tests, strong: numberOf('strong'), hints: numberOf('hint'), more: people.length - shown.length }),
    body:
      shown.length === 0
        ? { kind: 'lines', size: 18, lines: [[{ text: wording.findings.noStrongWords(tests, 0) }]] }
        : {
            kind: 'charts',
            columns: shown.length <= 2 ? shown.length : shown.length <= 4 ? 2 : shown.length <= 6 ? 3 : 4,
            charts: onOneScale(inOrder.map((speaker) => panelOf(speaker, found, parts))),
          },
    evidence: evidenceOf(found),
  };
}

function surer(a: SpeakerKeywordRow, b: SpeakerKeywordRow): number {
  const order = { strong: 0, hint: 1, described: 2 };
  return order[a.tier] - order[b.tier] || b.z - a.z || (a.term < b.term ? -1 : 1);
}

function panelOf(speaker: string, found: readonly SpeakerKeywordRow[], { tables, words, measure }: SlideParts): BarChart {
  const { basis, speakers } = tables;
  const rows = found.filter((row) => row.speaker === speaker).slice(0, MOST_TERMS);
  const rest = basis.counted_words - (basis.words_of[basis.speakers.indexOf(speaker)] ?? 0);
  const label = ({ term, tier }: SpeakerKeywordRow): string =>
    `${shortText(term, { width: 96, size: SIZE, measure })} ${tier === 'described' ? '' : words.tier[tier]}`.trim();
  return {
    title: shortText(speaker, { width: 190, size: SIZE + 2, measure }),
    alt: rows.map(({ term, count }) => `${term} ${count}`).join(' · '),
    categories: rows.map(label),
    series: [
      {
        name: shortText(speaker, { width: 150, size: SIZE, measure }),
        values: rows.map(({ per_thousand }) => per_thousand),
        colour: castOf(speakers).line(speaker),
      },
      { name: words.rest, values: rows.map(({ elsewhere }) => (rest === 0 ? 0 : (1000 * elsewhere) / rest)), colour: theme.colour.unnamed },
    ],
    stacking: 'none',
    format: 'rate',
    end: 0,
    legend: false,
    size: SIZE,
  };
}

/** Bars of two people are compared by their length; the longest leaves room for its number. */
function onOneScale(charts: readonly BarChart[]): readonly BarChart[] {
  const most = Math.max(0, ...charts.flatMap(({ series }) => series.flatMap(({ values }) => values)));
  return charts.map((chart) => ({ ...chart, end: most * 1.15 }));
}
