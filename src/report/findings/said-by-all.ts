import type { KeywordRow, Tables } from '../../data.js';

/** Words that every one of some people says, the most frequent first. */
export interface SaidByAll {
  readonly rows: readonly KeywordRow[];
  /** Who is asked. */
  readonly asked: readonly string[];
  /** How many people. */
  readonly speakers: number;
  /** Whether a moderator is counted but not asked of here. */
  readonly withoutModerator: boolean;
}

/**
 * What everybody says. A moderator who only leads through the discussion would keep this empty, so it is asked of the others
 * wherever there are two or more of them.
 */
export function saidByAll({ keywords, sharedVocabulary, speakers, basis }: Tables): SaidByAll {
  const moderators = new Set(speakers.filter(({ role }) => role === 'moderator').map(({ speaker }) => speaker));
  const others = basis.speakers.filter((speaker) => !moderators.has(speaker));
  const asked = others.length > 1 ? others : basis.speakers;
  const all = new Set(sharedVocabulary.filter((row) => asked.every((speaker) => row.speakers.includes(speaker))).map(({ term }) => term));
  return {
    rows: asked.length > 1 ? keywords.filter(({ term }) => all.has(term)) : [],
    asked,
    speakers: asked.length,
    withoutModerator: asked.length < basis.speakers.length,
  };
}
