import type { Tables } from '../../data.js';
import { describeTable } from '../columns.js';
import { rowsToCsv } from './rows-to-csv.js';

/** Table name, as in the file name, → its rows. */
export function rowsByTable(tables: Tables): ReadonlyMap<string, readonly object[]> {
  return new Map<string, readonly object[]>([
    ['discussion', tables.discussion],
    ['turns', tables.turns],
    ['sections', tables.sections],
    ['speakers', tables.speakers],
    ['balance', tables.balance],
    ['transitions', tables.transitions],
    ['sentences', tables.sentences],
    ['tokens', tables.tokens],
    ['keywords', tables.keywords],
    ['keywords-by-speaker', tables.keywordsBySpeaker],
    ['chance', tables.chance],
    ['uptake', tables.uptake],
    ['shared-vocabulary', tables.sharedVocabulary],
    ['term-pairs', tables.termPairs],
    ['themes', tables.themes],
    ['theme-by-speaker', tables.themeBySpeaker],
    ['theme-by-section', tables.themeBySection],
    ['theme-pairs', tables.themePairs],
    ['answers', tables.answers],
    ['robustness', tables.robustness],
    ['segmentation-audit', tables.segmentationAudit],
    ['new-terms', tables.newTerms],
  ]);
}

/** File name → CSV, for every table of a run. */
export function tablesToCsv(tables: Tables): ReadonlyMap<string, string> {
  return new Map([...rowsByTable(tables)].map(([name, rows]) => [`${name}.csv`, rowsToCsv(describeTable(name), rows)]));
}
