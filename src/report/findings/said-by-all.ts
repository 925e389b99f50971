import { moderatorsOf } from '../../charts/moderators.js';
import type { KeywordRow, Tables } from '../../data.js';

/** Words that every one of some people says, the most frequent first. */
export interface SaidByAll {
  readonly rows: readonly KeywordRow[];
  /** Those who all have to say a word. */
  readonly people: readonly string[];
  /** How many people. */
  readonly speakers: number;
  /** Whether a moderator is counted, but need not say the words. */
  readonly withoutModerator: boolean;
}

/**
 * What everybody says. A moderator who only leads through the discussion would keep this empty, so only the others
 * need to say a word wherever there are two or more of them.
 */
export function saidByAll({ keywords, sharedVocabulary, speakers, basis }: Tables): SaidByAll {
  const moderators = moderatorsOf({ speakers });
  const others = basis.speakers.filter((speaker) => !moderators.has(speaker));
  const people = others.length > 1 ? others : basis.speakers;
  const all = new Set(sharedVocabulary.filter((row) => people.every((speaker) => row.speakers.includes(speaker))).map(({ term }) => term));
  return {
    rows: people.length > 1 ? keywords.filter(({ term }) => all.has(term)) : [],
    people,
    speakers: people.length,
    withoutModerator: people.length < basis.speakers.length,
  };
}
