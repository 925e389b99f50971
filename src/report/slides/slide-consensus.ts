import { groupShared, type SharedBy } from '../../charts/consensus/shared-rows.js';
import { writeInteger } from '../../charts/write-number.js';
import { evidenceOf } from './choose-quote.js';
import { bodyHeight, headCell, type TableCell } from './deck.js';
import { shortText } from './short-text.js';
import type { ChartSlide, SlideParts } from './slide-parts.js';

const MOST_ROWS = 11;
const SIZE = 12;
const HEAD = 0.4;
/** Inches of the columns. */
const WIDTHS = { who: 3.6, number: 0.9, words: 7.6 };
/** Of a column what text may take: cells have margins, and where the font is missing another one is up to a quarter wider. */
const FILL = 0.76;
/** More names than these are only counted. */
const MOST_NAMES = 5;
/** More words than any cell shows. */
const MOST_WORDS = 40;

/** What all say, what some say, what one alone says: a row for each combination of people, with its words. */
export function slideConsensus({ tables, wording, words, measure }: SlideParts): ChartSlide {
  const { rows, left } = groupShared(tables, MOST_ROWS);
  const people = tables.basis.speakers.length;
  const who = ({ kind, people: names }: SharedBy): string => {
    if (kind === 'everyone') return words.shared.everyone(people);
    if (names.length === 0) return words.shared.alone;
    return names.length > MOST_NAMES ? words.shared.people(names.length) : names.join(wording.and);
  };
  const fitted = (text: string, column: keyof typeof WIDTHS): string =>
    shortText(text, { width: WIDTHS[column] * FILL * 72, size: SIZE, measure });
  const wordsOf = (row: SharedBy): string =>
    row.words
      .slice(0, MOST_WORDS)
      .map(({ term }) => term)
      .join(wording.and);
  return {
    caption: words.shared.caption({ words: writeInteger(tables.sharedVocabulary.length), left }),
    body: {
      kind: 'table',
      table: {
        name: words.shared.words,
        widths: Object.values(WIDTHS),
        size: SIZE,
        headHeight: HEAD,
        rowHeight: Math.min(0.4, (bodyHeight(true) - HEAD) / rows.length),
        rows: [
          [
            headCell({ title: words.shared.who, numeric: false }),
            headCell({ title: words.shared.number, numeric: true }),
            headCell({ title: words.shared.words, numeric: false }),
          ],
          ...rows.map((row): readonly TableCell[] => [
            { text: fitted(who(row), 'who'), align: 'left', ...(row.kind === 'everyone' ? { bold: true } : {}) },
            { text: writeInteger(row.words.length), align: 'right' },
            {
              text: fitted(wordsOf(row) || wording.keywords.everyoneNone, 'words'),
              align: 'left',
            },
          ]),
        ],
      },
    },
    evidence: evidenceOf(rows.find((row) => row.words.length > 0)?.words ?? []),
  };
}
