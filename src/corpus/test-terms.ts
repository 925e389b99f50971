/** A thread that tries what terms would show by chance: it takes longer than all else that is asked of them. */
import { workerData } from 'node:worker_threads';
import { answerEach } from '../thread.js';
import type { Rules } from './compare.js';
import type { ListedTerm } from './compare-groups.js';
import { type Groups, SpeakerComparison } from './compare-speakers.js';
import type { Facts } from './facts.js';
import { TermsOverTime } from './follow-time.js';
import type { CorpusTables } from './rows.js';
import { readTerms, type TermBatch } from './term-cells.js';

/** What the thread begins with. */
export interface ToTest {
  readonly facts: Facts;
  readonly rules: Rules;
  readonly people: Groups;
  readonly organisations: Groups;
}

/** What it answers at the end; to a batch of terms it answers nothing. */
export interface Tested {
  readonly time: Pick<CorpusTables, 'termsByMonth' | 'termsByPeriod' | 'trends'>;
  readonly people: readonly ListedTerm[];
  readonly organisations: readonly ListedTerm[];
}

const { facts, rules, ...groups } = workerData as ToTest;
const time = new TermsOverTime(facts, rules);
const people = new SpeakerComparison(facts, groups.people, rules);
const organisations = new SpeakerComparison(facts, groups.organisations, rules);

answerEach((batch: TermBatch | 'end'): Tested | null => {
  if (batch === 'end') return { time: time.rows(), people: people.listed(), organisations: organisations.listed() };
  readTerms(batch, facts, [time, people, organisations]);
  return null;
});
