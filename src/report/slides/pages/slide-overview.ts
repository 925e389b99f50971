import { writePercent } from '../../../charts/write-number.js';
import { sectionLabel } from '../../section-label.js';
import { askedIn } from '../../sections/overview.js';
import type { Run, Slide } from '../deck.js';
import { isolate } from '../isolate.js';
import { shortText } from '../short-text.js';
import type { SlideParts } from '../slide-parts.js';
import { slideOfLines } from './slide-of-lines.js';

const MOST = { questions: 7, themes: 6 } as const;

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
