import { castOf, mainSpeakers } from '../../../charts/cast.js';
import { writePercent } from '../../../charts/write-number.js';
import { officesOf } from '../../sections/overview.js';
import type { Slide } from '../deck.js';
import type { SlideParts } from '../slide-parts.js';
import { rowsOnSlide, type TextColumn, textTable } from '../text-table.js';

const ROW = 0.52;

/** Who spoke, with role, office and share of the talk; of more than a slide holds those who say most. Null where nobody is named. */
export function peopleSlide({ tables, wording, words, measure }: SlideParts): Slide | null {
  const { shown, others } = mainSpeakers(castOf(tables.speakers).speakers, rowsOnSlide(ROW));
  if (shown.every(({ speaker }) => speaker === '')) return null;
  // A transcript that tells of no office has no column of them: the names have its room.
  const told = shown.some((row) => officesOf(row, wording) !== '');
  const columns: readonly TextColumn[] = [
    { title: words.person, width: told ? 2.8 : 9.4, bold: true },
    { title: '', width: 1.5, quiet: true },
    ...(told ? [{ title: wording.people.office, width: 6.6, lines: 2 }] : []),
    { title: words.share, width: 1.2, numeric: true },
  ];
  const rows = shown.map((row) => [
    row.speaker || wording.nobody,
    row.role === 'unknown' ? '' : wording.role[row.role],
    ...(told ? [officesOf(row, wording)] : []),
    row.share === null ? '' : writePercent(row.share),
  ]);
  return {
    title: wording.titles.people,
    caption: others.length > 0 ? words.othersSpoke(others.length) : '',
    body: textTable({ name: words.person, columns, rows, rowHeight: ROW }, measure),
    quote: null,
    notes: wording.people.note,
  };
}
