import { writeInteger } from '../../charts/write-number.js';
import { type Block, type DocumentSection, text } from '../document.js';
import { evidenceOfKeyword, evidenceOfTermPair } from '../evidence/evidence.js';
import type { SectionParts } from '../report-parts.js';
import { figuresOf } from './figures.js';
import { pairTable } from './pair-table.js';

const MOST = 15;

/** Words that stand in one sentence more often than by chance; where none do, that is said. */
export function pairsSection({ tables, charts, wording }: SectionParts): DocumentSection {
  const found = tables.termPairs.filter(({ tier }) => tier !== 'described').slice(0, MOST);
  const items = new Map(tables.keywords.map((row) => [row.term, evidenceOfKeyword(row)]));
  const tested = writeInteger(tables.basis.pairs_tested);
  const rows: readonly Block[] =
    found.length === 0
      ? [{ kind: 'note', content: [text(wording.pairs.none(tested))] }]
      : [
          pairTable({ caption: wording.pairs.caption(found.length), rows: found, evidence: evidenceOfTermPair, items, wording }),
          { kind: 'note', content: [text(wording.pairs.note)] },
        ];
  return { id: 'pairs', title: wording.titles.pairs, blocks: tables.keywords.length === 0 ? [] : [...rows, ...figuresOf(charts, 'pairs')] };
}
