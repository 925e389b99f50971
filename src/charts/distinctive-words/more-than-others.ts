import type { SpeakerKeywordRow, Tables } from '../../data.js';

/** The words that somebody says more often than the others, in the order of the table: what findings, chart and slide count and show. */
export const moreThanOthers = ({ keywordsBySpeaker }: Pick<Tables, 'keywordsBySpeaker'>): readonly SpeakerKeywordRow[] =>
  keywordsBySpeaker.filter(({ z, count }) => z > 0 && count > 0);
