import type { Chart, Language, Tables } from '../data.js';
import type { RunFacts } from './run-facts.js';
import type { Wording } from './wording/wording.js';

/** What a report is made from. */
export interface ReportParts {
  readonly tables: Tables;
  readonly charts: readonly Chart[];
  readonly run: RunFacts;
  readonly language: Language;
}

/** The same with the words of its language: what each section of the report is given. */
export interface SectionParts extends ReportParts {
  readonly wording: Wording;
}
