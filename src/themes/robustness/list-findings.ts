import type { FindingKind, HeadSpeakerRow, PairRow, SpeakerKeywordRow, ThemeSpeakerRow, Tier } from '../../data.js';
import type { WordIndex } from '../../statistics/index/index-words.js';
import { countOf, usesBySpeaker } from '../../statistics/index/term-uses.js';

/** A headline finding of the report, which is checked under other choices. */
export type Finding = ItemFinding | PairFinding;

/** About one term, one head, or one theme. */
export interface ItemFinding extends Found {
  readonly kind: Exclude<FindingKind, 'pair'>;
  readonly items: readonly [string];
}

/** About two terms. */
export interface PairFinding extends Found {
  readonly kind: 'pair';
  readonly items: readonly [string, string];
}

interface Found {
  /** '' where it is about everybody. */
  readonly speaker: string;
  readonly tier: Tier;
}

/** The most that a report shows, and a few more; strong finds are asked of all, for that decides whether they are strong. */
const MOST = { hints: 3, shared: 12 } as const;

export interface FoundRows {
  readonly keywordsBySpeaker: readonly SpeakerKeywordRow[];
  readonly headsBySpeaker: readonly HeadSpeakerRow[];
  readonly termPairs: readonly PairRow[];
  readonly themeBySpeaker: readonly ThemeSpeakerRow[];
}

/**
 * The findings: every strong word, head and theme of each speaker, and the best hints; every strong pair; the words that everybody says most.
 */
export function listFindings(
  index: WordIndex,
  { keywordsBySpeaker, headsBySpeaker, termPairs, themeBySpeaker }: FoundRows,
): readonly Finding[] {
  const { speakers } = index;
  const bySureness = <Row extends { readonly p_rs: number | null }>(rows: readonly Row[]): readonly Row[] =>
    rows.toSorted((a, b) => (a.p_rs ?? 1) - (b.p_rs ?? 1));
  const [heads, themes] = [bySureness(headsBySpeaker), bySureness(themeBySpeaker)];
  return [
    ...speakers.flatMap((speaker) =>
      ofSpeaker(keywordsBySpeaker, speaker).map(({ term, tier }): Finding => ({ kind: 'word', speaker, items: [term], tier })),
    ),
    ...speakers.flatMap((speaker) =>
      ofSpeaker(heads, speaker).map(({ head, tier }): Finding => ({ kind: 'head', speaker, items: [head], tier })),
    ),
    ...speakers.flatMap((speaker) =>
      ofSpeaker(themes, speaker).map(({ theme, tier }): Finding => ({ kind: 'theme', speaker, items: [theme], tier })),
    ),
    ...termPairs
      .filter(({ tier }) => tier === 'strong')
      .map(({ a, b, tier }): Finding => ({ kind: 'pair', speaker: '', items: [a, b], tier })),
    ...sharedTerms(index).map((term): Finding => ({ kind: 'shared', speaker: '', items: [term], tier: 'described' })),
  ];
}

function ofSpeaker<Row extends { readonly speaker: string; readonly tier: Tier }>(rows: readonly Row[], speaker: string): readonly Row[] {
  const own = rows.filter((row) => row.speaker === speaker);
  const of = (tier: Tier): readonly Row[] => own.filter((row) => row.tier === tier);
  return [...of('strong'), ...of('hint').slice(0, MOST.hints)];
}

/** The speakers who must all say a term that "everybody" says: without moderators, unless fewer than two others are left. */
export function comparedSpeakers({ transcript, speakers }: WordIndex): ReadonlySet<number> {
  const moderators = new Set(transcript.people.filter(({ role }) => role === 'moderator').map(({ name }) => name));
  const all = [...speakers.keys()];
  const others = all.filter((speaker) => !moderators.has(speakers[speaker]!));
  return new Set(others.length > 1 ? others : all);
}

function sharedTerms(index: WordIndex): readonly string[] {
  const compared = comparedSpeakers(index);
  if (compared.size < 2) return [];
  const shared = index.terms.flatMap((term, t) => {
    const count = countOf(index, t);
    if (count < compared.size) return [];
    const uses = usesBySpeaker(index, t);
    return [...compared].every((speaker) => uses.has(speaker)) ? [{ term, count }] : [];
  });
  return shared
    .sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1))
    .slice(0, MOST.shared)
    .map(({ term }) => term);
}
