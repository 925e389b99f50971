import type { Doubt } from '../../data.js';
import { type DoubtEvidence, sharesOf } from './evidence.js';
import { footerDoubts } from './footer-doubts.js';
import { refusedFormDoubts, signatureDoubts, thinFormDoubts } from './form-doubts.js';
import { labelDoubts, unreadSymbolDoubts } from './label-doubts.js';
import { misspelledNameDoubts, proposedNameDoubts, unsettledNameDoubts } from './name-doubts.js';
import { unlabelledNameDoubts } from './unlabelled-name-doubts.js';

/** What stands behind the discussion is a note of the editor; so much of the characters in one line could be a speech. */
const MUCH = 0.15;
/** A doubt that moves more than this share of the characters is warned of. */
const WORTH_A_WARNING = 0.01;

/** Whether it could move so much that nobody should have to look for it. */
export const isWorthAWarning = ({ kind, share }: Doubt): boolean => share > (kind === 'aside' ? MUCH : WORTH_A_WARNING);

/** Whatever looks like a label and was not taken, was taken on thin evidence, or was set aside: what moves most comes first. */
export function findDoubts(evidence: DoubtEvidence): readonly Doubt[] {
  const shares = sharesOf(evidence.read.lines, evidence.labels);
  const doubts = [
    ...labelDoubts(evidence, shares),
    ...unreadSymbolDoubts(evidence, shares),
    ...unlabelledNameDoubts(evidence, shares),
    ...refusedFormDoubts(evidence),
    // Whoever wrote how the labels look has decided this.
    ...(evidence.isTaught ? [] : [...thinFormDoubts(evidence), ...signatureDoubts(evidence)]),
    ...footerDoubts(evidence, shares),
    ...misspelledNameDoubts(evidence),
    ...proposedNameDoubts(evidence),
    ...unsettledNameDoubts(evidence),
  ];
  return doubts.sort((a, b) => b.share - a.share || a.line - b.line);
}
