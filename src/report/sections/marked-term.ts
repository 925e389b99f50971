import { isGeneral } from '../../charts/general-words.js';
import type { KeywordRow } from '../../data.js';
import { type Line, said, text } from '../document.js';
import type { Wording } from '../wording/wording.js';

/** A term in a table of words, with the reason why it tells little: any discussion says it, or the question does. */
export function markedTerm(row: Pick<KeywordRow, 'term' | 'general' | 'given'>, { mark, findings }: Wording): Line {
  const reason = isGeneral(row) ? mark.general : row.given === 1 ? mark.given : '';
  return reason === '' ? [said(row.term)] : [said(row.term), ...findings.bracketed([text(reason)])];
}
