import { type Definite, flag, valued, wholeNumber } from '../../terminal/options.js';
import type { Stage } from '../../terminal/stages.js';
import { analysisOptions, readStage } from '../analyse/analysis-options.js';
import { queue } from '../shared-options.js';

/** Also `plan`, to stop after planning; a stage is that of the reports of each discussion. */
const to = valued({ name: 'to' }, (given): Stage | 'plan' => (given === null ? 'publish' : given === 'plan' ? given : readStage(given)));

/** Processes that map; null for as many as there are cores. */
const workers = valued({ name: 'workers' }, (given) => (given === null ? null : wholeNumber('--workers', given)));

/** A plan made before, and the share of it that is to be mapped ('0/4'). */
const plan = valued({ name: 'plan' }, (given) => given);
const shard = valued({ name: 'shard' }, (given) => given);

/** Also a report of each discussion. */
const reports = flag({ name: 'reports' });

export const corpusOptions = { ...analysisOptions, to, workers, queue, plan, shard, reports };
export type CorpusOptions = Definite<typeof corpusOptions>;
