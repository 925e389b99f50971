import { writeInteger } from '../../charts/write-number.js';
import type { NewTermRow, VariantRow } from '../../data.js';
import { TABLES } from '../../tables/tables.js';
import { also, type Block, count, type DocumentSection, said, text } from '../document.js';
import { evidenceOfNewTerm, evidenceOfVariant } from '../evidence/evidence.js';
import type { SectionParts } from '../report-parts.js';
import { tableColumns } from '../table-columns.js';
import type { Wording } from '../wording/wording.js';
import { writeDecimal } from '../wording/write-value.js';

const MOST = 30;

/**
 * Terms that the text itself makes, beside the requested ones: those that were kept whole, and those that are only proposed. Then spellings
 * that are proposed to be merged.
 */
export function newTermsSection({ tables, wording }: SectionParts): DocumentSection {
  const { found, foundNote, proposed, proposedNote, variants, variantsNote } = wording.newTerms;
  const of = (status: NewTermRow['status']): readonly NewTermRow[] => tables.newTerms.filter((row) => row.status === status);
  return {
    id: 'new-terms',
    title: wording.titles.newTerms,
    blocks: [
      ...blocksOf(of('found'), { caption: found, note: foundNote, wording }),
      ...blocksOf(of('proposed'), { caption: proposed, note: proposedNote, wording }),
      ...variantBlocks(tables.spellingVariants, { caption: variants, note: variantsNote, wording }),
    ],
  };
}

interface Texts {
  readonly caption: (shown: number, all: string) => string;
  readonly note: string;
  readonly wording: Wording;
}

function blocksOf(rows: readonly NewTermRow[], { caption, note, wording }: Texts): readonly Block[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, MOST);
  return [
    {
      kind: 'table',
      caption: caption(shown.length, writeInteger(rows.length)),
      columns: tableColumns(TABLES.newTerms, ['term', 'count', 'score', 'parts'], wording),
      rows: shown.map((row) => [
        [said(row.term)],
        [count(evidenceOfNewTerm(row))],
        [also(evidenceOfNewTerm(row), writeDecimal(row.score))],
        [said(row.parts.join('|'))],
      ]),
    },
    { kind: 'note', content: [text(note)] },
  ];
}

function variantBlocks(rows: readonly VariantRow[], { caption, note, wording }: Texts): readonly Block[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, MOST);
  return [
    {
      kind: 'table',
      caption: caption(shown.length, writeInteger(rows.length)),
      columns: tableColumns(TABLES.spellingVariants, ['term', 'term_count', 'variant', 'count', 'score'], wording),
      rows: shown.map((row) => [
        [said(row.term)],
        [text(writeInteger(row.term_count))],
        [said(row.variant)],
        [count(evidenceOfVariant(row))],
        [also(evidenceOfVariant(row), writeDecimal(row.score))],
      ]),
    },
    { kind: 'note', content: [text(note)] },
  ];
}
