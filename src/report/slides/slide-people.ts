import { castOf, mainSpeakers } from '../../charts/cast.js';
import { writePercent } from '../../charts/write-number.js';
import { officesOf } from '../sections/overview.js';
import { bodyHeight, headCell, type Slide, type TableCell } from './deck.js';
import { shortText } from './short-text.js';
import type { SlideParts } from './slide-parts.js';

const SIZE = 14;
const ROW = 0.52;
const HEAD = 0.42;
/** Of name, role, office and share. */
const WIDTHS = [2.8, 1.5, 6.6, 1.2] as const;
const OFFICE = 2;

/** Who spoke, with role, office and share of the talk; of more than a slide holds those who say most. Null where nobody is named. */
export function peopleSlide({ tables, wording, words, measure }: SlideParts): Slide | null {
  const most = Math.floor((bodyHeight(false) - HEAD) / ROW);
  const { shown, others } = mainSpeakers(castOf(tables.speakers).speakers, most);
  if (shown.every(({ speaker }) => speaker === '')) return null;
  const fitted = (text: string, column: number, lines = 1): string =>
    shortText(text, { width: ((WIDTHS[column] ?? 1) - 0.2) * 72 * 0.88, size: SIZE, measure, lines });
  const rows = shown.map((row): readonly TableCell[] => [
    { text: fitted(row.speaker || wording.nobody, 0), align: 'left', bold: true },
    { text: row.role === 'unknown' ? '' : fitted(wording.role[row.role], 1), align: 'left', quiet: true },
    { text: fitted(officesOf(row, wording), 2, 2), align: 'left' },
    { text: row.share === null ? '' : writePercent(row.share), align: 'right' },
  ]);
  const heads = [
    { title: words.person, numeric: false },
    { title: '', numeric: false },
    { title: wording.people.office, numeric: false },
    { title: words.share, numeric: true },
  ];
  // A transcript that tells of no office has no column of them: the names have its room.
  const offices = shown.some((row) => officesOf(row, wording) !== '');
  const known = (cells: readonly (readonly TableCell[])[]): readonly (readonly TableCell[])[] =>
    offices ? cells : cells.map((row) => row.filter((_, column) => column !== OFFICE));
  const widths = offices ? WIDTHS : [WIDTHS[0] + WIDTHS[OFFICE], WIDTHS[1], WIDTHS[3]];
  return {
    title: wording.titles.people,
    caption: others.length > 0 ? words.othersSpoke(others.length) : '',
    body: {
      kind: 'table',
      table: { name: words.person, widths, headHeight: HEAD, rowHeight: ROW, size: SIZE, rows: known([heads.map(headCell), ...rows]) },
    },
    quote: null,
    notes: wording.people.note,
  };
}
