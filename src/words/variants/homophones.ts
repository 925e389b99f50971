import { groupBy } from '../../group-by.js';
import { companyOf } from './company.js';
import { FREQUENT, scoreVariant } from './score-variant.js';
import { broadSound, differenceOf, type SyllablesOf } from './sounds.js';
import type { SpokenTerm, SpokenText } from './spoken-text.js';

/** A spelling that may be another one of a term. */
export interface Homophone {
  readonly of: SpokenTerm;
  readonly variant: SpokenTerm;
  /** 0–1. */
  readonly score: number;
}

/** How often words stand in the text that the engine's dictionary was counted on. Those that it does not have are left out. */
export type GeneralCounts = (words: ReadonlySet<string>) => ReadonlyMap<string, number>;

interface Means {
  readonly syllablesOf: SyllablesOf;
  readonly generalCounts: GeneralCounts;
}

/** From this score on a spelling is proposed. */
export const LEAST = 0.5;

/** Words of more characters are compared as stretches are. */
const LONGEST = 3;

/** A term with what is compared of it. */
interface Candidate extends SpokenTerm {
  readonly syllables: readonly string[];
  readonly general: number;
}

/** Counted words of two or three characters that are probably spellings of one that is more frequent, each with the most probable. */
export function findHomophones(text: SpokenText, { syllablesOf, generalCounts }: Means): { homophones: readonly Homophone[]; rate: Rate } {
  const short = text.terms.filter(({ counted, folded }) => counted && folded.length > 1 && folded.length <= LONGEST);
  const sounding = short.map((term) => ({ ...term, syllables: syllablesOf(term.folded) }));
  const groups = [...groupBy(sounding, ({ syllables }) => syllables.map(broadSound).join(' ')).values()].filter(({ length }) => length > 1);
  const counts = generalCounts(new Set(groups.flat().map(({ folded }) => folded)));
  const ranked = groups.map((group) =>
    group.map((term) => ({ ...term, general: counts.get(term.folded) ?? (term.source === 'engine' ? 0 : FREQUENT) })).sort(byRank),
  );
  const rate = rateOf(ranked.flatMap(misheard), text.termAt.length);
  return { homophones: ranked.flatMap((group) => pairUp(group, text, rate)), rate };
}

/** What a dictionary has is the right spelling, unless another is that much more frequent. */
const KNOWN_COUNTS = 3;

/** What the settings ask for first; then by count, and code points. */
function byRank(a: SpokenTerm, b: SpokenTerm): number {
  const wanted = Number(isWanted(b)) - Number(isWanted(a));
  return wanted || weightOf(b) - weightOf(a) || (a.folded < b.folded ? -1 : 1);
}

const weightOf = ({ words, known }: SpokenTerm): number => words.length * (known ? KNOWN_COUNTS : 1);

/** What the settings ask for is spelled as it should be. */
export const isWanted = ({ source }: SpokenTerm): boolean => source === 'settings';

/** Unknown words of a group that sound like one before them. */
const misheard = (group: readonly Candidate[]): readonly SpokenTerm[] =>
  group.filter((term, i) => !term.known && group.slice(0, i).some((other) => soundsLike(other, term)));

function soundsLike(a: Candidate, b: Candidate): boolean {
  const { near, tones } = differenceOf(a.syllables, b.syllables);
  return near === 0 && tones < 2;
}

/** How many misheard words a document has beside a word, in 10,000. */
export type Rate = (term?: SpokenTerm) => number;

/** So many words are read before the rate is the document's own: until then it is as if one of them had been misheard. */
const UNREAD = 5000;

function rateOf(found: readonly SpokenTerm[], words: number): Rate {
  const known = new Set(found.map(({ folded }) => folded));
  return (term) => ((known.size - Number(term !== undefined && known.has(term.folded)) + 1) * 10_000) / (words + UNREAD);
}

/** Each word of a ranked group with the one before it that it is most probably a variant of, if any; no variant has variants. */
function pairUp(group: readonly Candidate[], text: SpokenText, rate: Rate): readonly Homophone[] {
  const found: Homophone[] = [];
  const own: Candidate[] = [];
  for (const variant of group) {
    let best: Homophone | null = null;
    for (const of of isWanted(variant) ? [] : own) {
      const score = scorePair(of, variant, { text, rate });
      if (score >= LEAST && score > (best?.score ?? 0)) best = { of, variant, score };
    }
    if (best === null) own.push(variant);
    else found.push(best);
  }
  return found;
}

function scorePair(of: Candidate, variant: Candidate, { text, rate }: { readonly text: SpokenText; readonly rate: Rate }): number {
  return scoreVariant({
    ...differenceOf(of.syllables, variant.syllables),
    count: of.words.length,
    general: variant.general,
    unknown: !variant.known,
    shares: sharedCharacters(of.folded, variant.folded) > 0,
    long: variant.folded.length > 2,
    company: companyOf(of, variant, text),
    rate: rate(variant),
  });
}

/** Characters that two words of one length have at the same places. */
export const sharedCharacters = (a: string, b: string): number => [...a].filter((character, i) => character === b[i]).length;
