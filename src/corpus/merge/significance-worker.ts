/** A thread for the permutation tests of terms, which take longer than everything else that is computed of them. */
import { corpusErrors } from '../../errors/corpus-errors.js';
import { answerRequests } from '../../workers/answer-requests.js';
import type { CorpusTables } from '../rows.js';
import type { Rules } from './comparisons/compare.js';
import { type Compared, type Groups, SpeakerComparison } from './comparisons/compare-speakers.js';
import type { Facts } from './counts/facts.js';
import { readTerms, type TermBatch } from './counts/term-cells.js';
import { TermsOverTime } from './time/follow-time.js';

/** What the thread begins with. */
export interface ToTest {
  readonly facts: Facts;
  readonly rules: Rules;
  readonly people: Groups;
  readonly organisations: Groups;
}

/** What it answers at the end; before, it answers nothing. */
export interface Tested {
  readonly time: Pick<CorpusTables, 'termsByMonth' | 'termsByPeriod' | 'trends'>;
  readonly people: Compared;
  readonly organisations: Compared;
}

/** Messages in this order: what to begin with, batches of terms, and that there are no more. */
export type SignificanceOrder = { readonly toTest: ToTest } | { readonly batch: TermBatch } | 'end';

let tests: ReturnType<typeof begin> | undefined;

function begin({ facts, rules, people, organisations }: ToTest) {
  const time = new TermsOverTime(facts, rules);
  const byPerson = new SpeakerComparison(facts, people, rules);
  const byOrganisation = new SpeakerComparison(facts, organisations, rules);
  return {
    read: (batch: TermBatch) => readTerms(batch, facts, [time, byPerson, byOrganisation]),
    found: (): Tested => ({ time: time.rows(), people: byPerson.listed(), organisations: byOrganisation.listed() }),
  };
}

answerRequests((order: SignificanceOrder): Tested | null => {
  if (order !== 'end' && 'toTest' in order) tests = begin(order.toTest);
  // This thread replaces one that ended, and has none of its batches.
  else if (!tests) throw corpusErrors.testsLost();
  else if (order === 'end') return tests.found();
  else tests.read(order.batch);
  return null;
});
