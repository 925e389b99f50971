import type { SpeakerKeywordRow, Tables } from '../../data.js';
import { isGeneral } from '../general-words.js';

const STRONGEST_FIRST = { strong: 0, hint: 1, described: 2 } as const;

/**
 * The words that somebody says more often than the others and that tell something about a person: what findings, chart and slide count and
 * show. The strongest grade first; of equal ones those that the question gave last; then by the weighted log-odds. General words are left
 * out: the tables have them.
 */
export const moreThanOthers = ({ keywordsBySpeaker }: Pick<Tables, 'keywordsBySpeaker'>): readonly SpeakerKeywordRow[] =>
  keywordsBySpeaker
    .filter((row) => row.z > 0 && row.count > 0 && !isGeneral(row))
    .toSorted((a, b) => STRONGEST_FIRST[a.tier] - STRONGEST_FIRST[b.tier] || a.given - b.given || b.z - a.z || (a.term < b.term ? -1 : 1));
