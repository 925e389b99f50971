import type { Tables } from '../../data.js';
import type { DrawnMark, EvidenceOfMark } from './mark-evidence.js';
import { consensusMarks, correspondenceMarks } from './marks-of-shared-words.js';
import { talkMarks, turnMarks } from './marks-of-talk.js';
import { themeMarks, themePairMarks } from './marks-of-themes.js';
import { concordanceMarks, dispersionMarks, distinctiveMarks, heatMarks, networkMarks, uptakeMarks } from './marks-of-words.js';

/**
 * Id of a chart → how to find what one of its marks was counted from. Decoration is counted from nothing, and what is written on a mark
 * leaves the pointer to it.
 */
export function chartEvidence(tables: Tables): Readonly<Record<string, EvidenceOfMark>> {
  const charts = evidenceByChart(tables);
  return Object.fromEntries(
    Object.entries(charts).map(([id, evidenceOf]): [string, EvidenceOfMark] => [
      id,
      (mark) => (isWrittenOnMark(mark) ? null : evidenceOf(mark)),
    ]),
  );
}

/** The number in a cell of a grid, the name in a block of a bar. */
const isWrittenOnMark = ({ text, datum: { row, column, middle } }: DrawnMark): boolean =>
  text && row !== undefined && (column !== undefined || middle !== undefined);

function evidenceByChart(tables: Tables): Readonly<Record<string, EvidenceOfMark>> {
  return {
    'turn-timeline': turnMarks(tables),
    'talk-share': talkMarks(tables),
    'keyword-heatmap': heatMarks(tables),
    consensus: consensusMarks(tables),
    'distinctive-words': distinctiveMarks(tables),
    correspondence: correspondenceMarks(tables),
    'term-dispersion': dispersionMarks(tables),
    concordance: concordanceMarks(tables),
    uptake: uptakeMarks(tables),
    'theme-by-speaker': themeMarks(tables),
    'theme-pairs': themePairMarks(tables),
    'term-network': networkMarks(tables),
  };
}
