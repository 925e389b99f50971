import { wrapText } from '../../charts/layout/wrap-text.js';
import type { DocumentSection, Inline, Line } from '../document.js';
import { gradeRank } from '../findings/grade-rank.js';
import { bodyHeight, layout, type Run, type Slide } from './deck.js';
import { isolate } from './isolate.js';
import type { SlideParts } from './slide-parts.js';

const SIZE = 16;
/** Height of a line, and the gap after a finding, in points. */
const LINE = SIZE * 1.35;
const GAP = 9;
/** Slides of findings; an audience follows no more. */
const MOST_PAGES = 2;

/** The findings of the report; where they need more than two slides, those of the strongest grades, and a line that the report has the others. */
export function findingSlides({ title, blocks }: DocumentSection, { measure, wording, words }: SlideParts): readonly Slide[] {
  const runsOf = (line: Line): readonly Run[] => line.map((inline) => runOf(inline, wording)).filter(({ text }) => text !== '');
  const lines = blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items;
    return block.kind === 'paragraph' ? [block.content] : [];
  });
  const note = blocks
    .flatMap((block) => (block.kind === 'note' ? block.content.map((inline) => runOf(inline, wording).text) : []))
    .join('');
  const width = (layout.inner - 0.55) * 72;
  const heightOf = (line: readonly Run[]): number => {
    const text = line.map((run) => run.text).join('');
    return wrapText(text, { width, size: SIZE, measure, weight: 'bold', lines: 99 }).length * LINE + GAP;
  };
  const paged = (shown: readonly (readonly Run[])[]) => fill(shown, heightOf, bodyHeight(false) * 72);
  const all = paged(lines.map(runsOf));
  const strongest = lines.toSorted((a, b) => gradeRank(a) - gradeRank(b)).map(runsOf);
  const abridged = (shown: number) => paged([...strongest.slice(0, shown), [{ text: words.more(strongest.length - shown), quiet: true }]]);
  const pages = all.length <= MOST_PAGES ? all : longest(strongest.length, abridged);
  return pages.map((page, i) => ({
    title: `${title}${words.page(i + 1, pages.length)}`,
    caption: note,
    body: { kind: 'lines', lines: page, size: SIZE },
    quote: null,
    notes: note,
  }));
}

/** With as many findings as two slides hold. */
function longest(most: number, abridged: (shown: number) => readonly (readonly (readonly Run[])[])[]) {
  let shown = most - 1;
  while (shown > 0 && abridged(shown).length > MOST_PAGES) shown -= 1;
  return abridged(shown);
}

function runOf(inline: Inline, wording: SlideParts['wording']): Run {
  if (inline.kind === 'said') return { text: isolate(inline.text), bold: true };
  if (inline.kind === 'tier') return { text: ` ${wording.tier[inline.tier]}`, quiet: true };
  return { text: inline.text };
}

/** Items in order, each page as full as it can be. */
function fill<Item>(items: readonly Item[], heightOf: (item: Item) => number, height: number): readonly (readonly Item[])[] {
  const pages: Item[][] = [];
  let left = 0;
  for (const item of items) {
    const needed = heightOf(item);
    const page = pages.at(-1);
    if (page && needed <= left) page.push(item);
    else {
      pages.push([item]);
      left = height;
    }
    left -= needed;
  }
  return pages;
}
