import { wrapText } from '../../charts/layout/wrap-text.js';
import { writePercent } from '../../charts/write-number.js';
import { sectionLabel } from '../section-label.js';
import { askedIn } from '../sections/overview.js';
import { bodyHeight, layout, type MeasurePoints, type Run, type Slide } from './deck.js';
import { isolate } from './isolate.js';
import { shortText } from './short-text.js';
import type { SlideParts } from './slide-parts.js';

const MOST = { questions: 7, themes: 6 } as const;
const SIZES = [22, 20, 18, 16, 14] as const;

/** What was asked and what was spoken of most, in words that need no numbers. */
export function overviewSlide(facts: string, parts: SlideParts): Slide {
  const { tables, wording, measure } = parts;
  const asked = askedIn(tables).slice(0, MOST.questions);
  const themes = tables.themes
    .toSorted((a, b) => b.sentences_coded - a.sentences_coded || (a.theme < b.theme ? -1 : 1))
    .slice(0, MOST.themes)
    .map(({ theme, share }): Run => ({ text: `${isolate(theme)}${wording.open}${writePercent(share)}${wording.close}` }));
  const bulleted = (runs: readonly Run[]): readonly (readonly Run[])[] => runs.map((run) => [{ text: `•  ${run.text}` }]);
  const lines: readonly (readonly Run[])[] = [
    ...(tables.turns.some(({ speaker }) => speaker !== '') ? [] : [[{ text: wording.findings.nothing }]]),
    ...(asked.length > 0
      ? [
          [{ text: wording.overview.questions, bold: true } as const],
          ...bulleted(asked.map((row) => ({ text: shortText(sectionLabel(row), { width: 700, size: 16, measure }) }))),
        ]
      : []),
    ...(themes.length > 0 ? [[{ text: parts.words.themesOf, bold: true } as const], ...bulleted(themes)] : []),
  ];
  return slideOfLines(wording.titles.overview, { caption: facts, lines, notes: parts.words.verbatim }, measure);
}

/** How to read what the other slides show: the promise of each grade, and the limits. */
export function methodSlide(limits: string, { tables, wording, words, measure }: SlideParts, meaning: SlideMeaning): Slide {
  const lines: readonly (readonly Run[])[] = [
    [{ text: words.verbatim }],
    ...(['strong', 'hint'] as const).map((tier) => [
      { text: `${wording.tier[tier]}${wording.colon}`, bold: true } as const,
      { text: meaning[tier] },
    ]),
    ...(limits === '' ? [] : [[{ text: limits }]]),
    ...(tables.themes.some(({ source }) => source === 'discovered') ? [[{ text: wording.findings.themesProposed }]] : []),
  ];
  return slideOfLines(words.method, { caption: '', lines, notes: wording.comparisons.note }, measure);
}

type SlideMeaning = Readonly<Record<'strong' | 'hint', string>>;

/** Lines in the largest type in which they fit. */
function slideOfLines(
  title: string,
  { caption, lines, notes }: { readonly caption: string; readonly lines: readonly (readonly Run[])[]; readonly notes: string },
  measure: MeasurePoints,
): Slide {
  const size = SIZES.find((points) => heightOf(lines, points, measure) <= bodyHeight(false) * 72) ?? 14;
  return { title, caption, body: { kind: 'lines', lines, size }, quote: null, notes };
}

function heightOf(lines: readonly (readonly Run[])[], size: number, measure: MeasurePoints): number {
  const width = (layout.inner * 72) / 1.1;
  const count = (line: readonly Run[]): number =>
    wrapText(line.map(({ text }) => text).join(''), { width, size, measure, weight: 'bold', lines: 99 }).length;
  return lines.reduce((sum, line) => sum + count(line) * size * 1.35 + 9, 0);
}
