import type { Span } from '../../data.js';
import type { CommitmentRow } from '../../tables/discussion/said/commitments.js';
import { placeOf, type Said } from '../said.js';
import { clausesOf } from './clauses.js';
import { readCommitment } from './read-commitment.js';

/**
 * What do people say they will do, or have done by whom? One row for each clause that says so with somebody to do it: 下周三我们会把数据发给大家 → when 下周三,
 * who 我们. Left out: conditions (如果……会), habits (我们往往会), what is past (去年我们会), wishes, questions, and what only conducts the meeting (我会请下一位).
 */
export const findCommitments = (sentences: readonly Said[]): readonly CommitmentRow[] => sentences.flatMap(commitmentsIn);

function commitmentsIn({ sentence, text, plain }: Said): readonly CommitmentRow[] {
  const rows: CommitmentRow[] = [];
  let continues = false;
  for (const clause of clausesOf(plain)) {
    const found = readCommitment(clause, continues);
    continues = found !== null;
    if (found === null) continue;
    const cut = ({ start, end }: Span): string => text.slice(start, end);
    rows.push({ ...placeOf(sentence), start: clause.start, text: cut(clause), when: cut(found.when), who: cut(found.who) });
  }
  return rows;
}
