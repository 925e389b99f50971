import { writeInteger } from '../../charts/write-number.js';
import type { ReferenceRow, Tables } from '../../data.js';
import { TABLES } from '../../tables/tables.js';
import { also, type Block, count, type DocumentSection, type Line, text } from '../document.js';
import { evidenceOfRow } from '../evidence/evidence.js';
import type { SectionParts } from '../report-parts.js';
import { tableColumns } from '../table-columns.js';
import type { Wording } from '../wording/wording.js';
import { writeProbability, writeRate } from '../wording/write-value.js';
import { figuresOf } from './figures.js';
import { moreNote } from './headed.js';
import { markedTerm } from './marked-term.js';

const MOST = 25;
const MOST_UNKNOWN = 12;

/** What this discussion says more than the reference of the settings does; left out where they name none. */
export function referenceSection({ tables, charts, wording }: SectionParts): DocumentSection {
  const { reference } = tables;
  const title = wording.titles.reference;
  if (reference === null) return { id: 'reference', title, blocks: [] };
  const more = tables.referenceKeywords.filter(({ lr_low }) => lr_low !== null && lr_low > 0);
  const unknown = tables.referenceKeywords.filter(({ reference_count }) => reference_count === null);
  const words = wording.reference;
  const note = (content: string): Block => ({ kind: 'note', content: [text(content)] });
  return {
    id: 'reference',
    title,
    blocks: [
      note(words.of(reference)),
      note(words.how({ graded: isGraded(tables), ...tables.basis.thresholds })),
      ...figuresOf(charts, 'reference'),
      ...(more.length === 0 ? [note(words.none)] : [wordTable(more.slice(0, MOST), isGraded(tables), wording)]),
      ...moreNote(more.length, MOST, 'reference-keywords', wording),
      ...(unknown.length === 0
        ? []
        : [
            note(
              words.unknown(
                writeInteger(unknown.length),
                unknown.slice(0, MOST_UNKNOWN).map(({ term }) => term),
              ),
            ),
          ]),
    ],
  };
}

/** A frequency list, and a reference of few texts, support no grade. */
const isGraded = ({ referenceKeywords }: Tables): boolean => referenceKeywords.some(({ p }) => p !== null);

function wordTable(rows: readonly ReferenceRow[], graded: boolean, wording: Wording): Block {
  const { caption, times, interval } = wording.reference;
  return {
    kind: 'table',
    caption,
    headed: true,
    columns: [
      ...tableColumns(TABLES.referenceKeywords, ['term', 'count', 'per_thousand', 'reference_count', 'reference_per_thousand'], wording),
      { title: times, numeric: true },
      { title: interval, numeric: true },
      ...(graded ? tableColumns(TABLES.referenceKeywords, ['q', 'tier'], wording) : []),
    ],
    rows: rows.map((row) => {
      const own = evidenceOfRow(TABLES.referenceKeywords, row);
      return [
        markedTerm(row, wording),
        [count(own)],
        [also(own, writeRate(row.per_thousand))],
        [text(row.reference_count === null ? '–' : writeInteger(row.reference_count))],
        [text(row.reference_per_thousand === null ? '–' : writeSmall(row.reference_per_thousand))],
        // What is never said there has no ratio but that of the halves that are added.
        [text(row.reference_count === 0 ? wording.reference.onlyHere : `×${writeTimes(row.log_ratio)}`)],
        [text(`×${writeTimes(row.lr_low)}–${writeTimes(row.lr_high)}`)],
        ...(graded ? ([[also(own, writeProbability(row.q))], [{ kind: 'tier', tier: row.tier }]] satisfies readonly Line[]) : []),
      ];
    }),
  };
}

/** Doublings as a multiple. */
function writeTimes(doublings: number | null): string {
  if (doublings === null) return '–';
  const times = 2 ** doublings;
  return times >= 100 ? writeInteger(times) : writeRate(times);
}

const writeSmall = (rate: number): string => (rate > 0 && rate < 0.05 ? '<0.1' : writeRate(rate));
