import type { Choice, FindingKind } from '../../data.js';
import { logOdds } from '../../math/effects/log-odds.js';
import { fisherTwoSided } from '../../math/tests/fisher.js';
import { attractionTest, differenceTest } from '../../math/tests/independence.js';
import { isCarried } from '../../statistics/tests/grade.js';
import { sentencesOfTerm, tally, unitsAt } from './count-again.js';
import { comparedSpeakers, type Finding, type ItemFinding, type PairFinding } from './list-findings.js';
import type { OtherCount } from './other-choices.js';

/** The largest p of each tier in the main analysis, and the number of terms tested there. */
export interface Limits {
  readonly strong: number;
  readonly hint: number;
  readonly tests: number;
}

export interface Outcome {
  readonly holds: boolean;
  /** Null where nothing is tested. */
  readonly p: number | null;
}

/** What a finding is checked against. */
interface Recount {
  readonly other: OtherCount;
  readonly limits: Readonly<Record<FindingKind, Limits>>;
  /** Theme → indices of its sentences. */
  readonly themes: ReadonlyMap<string, readonly number[]>;
}

/** The choices that can affect a finding of each kind. */
export const APPLICABLE: Readonly<Record<FindingKind, readonly Choice[]>> = {
  word: ['fillers_counted', 'singles_counted', 'minimum_2', 'minimum_5', 'without_longest_turn', 'moderator_reversed'],
  theme: ['turns_as_units', 'without_longest_turn', 'moderator_reversed'],
  pair: ['turns_as_units', 'minimum_2', 'minimum_5', 'without_longest_turn', 'moderator_reversed'],
  shared: ['minimum_5', 'without_longest_turn', 'moderator_reversed'],
};

/** Two-sided 5 % point of the normal distribution. */
const Z = 1.96;

/**
 * Whether a finding holds under another choice: in the same direction, not resting on one turn, with a p no larger than the largest that
 * passed correction in the main analysis (scaled by the number of tests, where the choice changes it). Only the finding's own test is
 * repeated. A term that everybody says holds where everybody still says it. Null where the choice leaves so few data, three turns of a
 * speaker for example, that no finding could pass: then it is no evidence about the finding.
 */
export function holdFinding(finding: Finding, recount: Recount): Outcome | null {
  switch (finding.kind) {
    case 'word':
      return holdWord(finding, recount);
    case 'theme':
      return holdTheme(finding, recount);
    case 'pair':
      return holdPair(finding, recount);
    case 'shared':
      return holdShared(finding, recount);
  }
}

const NOT_TESTED: Outcome = { holds: false, p: null };

function holdWord({ speaker, items: [term], tier }: ItemFinding, { other, limits }: Recount): Outcome {
  const number = other.index.speakers.indexOf(speaker);
  const { own, all, ownTurns, allTurns } = tally(other.index, sentencesOfTerm(other, term), number);
  const words = { own: other.words[number]!, all: other.allWords };
  if (all < other.minimum || words.own === 0 || words.own === words.all) return NOT_TESTED;
  const p = differenceTest({ both: own, row: words.own, column: all, total: words.all });
  const expected = (all * words.own) / words.all;
  const carried = isCarried({ count: own, expected, turns: ownTurns, turnsElsewhere: allTurns - ownTurns });
  if (tier === 'strong') return { holds: own > expected && carried && p <= limits.word.strong * fewerTests(other, limits.word), p };
  const z = logOdds({ here: own, elsewhere: all - own, wordsHere: words.own, wordsElsewhere: words.all - words.own });
  return { holds: own > expected && (p <= limits.word.hint * fewerTests(other, limits.word) || (z > Z && own >= 3)), p };
}

function holdTheme({ speaker, items: [theme], tier }: ItemFinding, { other, limits, themes }: Recount): Outcome | null {
  const sentences = themes.get(theme)!.filter(other.keeps);
  const { units } = other;
  const number = other.index.speakers.indexOf(speaker);
  const coded = unitsAt(other, sentences);
  const own = [...units].filter(([, who]) => who === number).map(([unit]) => unit);
  const both = own.filter((unit) => coded.has(unit)).length;
  if (own.length === 0 || own.length === units.size) return NOT_TESTED;
  const limit = limits.theme[tier === 'strong' ? 'strong' : 'hint'];
  if (fisherTwoSided({ both: own.length, row: own.length, column: own.length, total: units.size }) > limit) return null;
  const p = fisherTwoSided({ both, row: own.length, column: coded.size, total: units.size });
  const expected = (own.length * coded.size) / units.size;
  const { ownTurns, allTurns } = tally(other.index, sentences, number);
  const carried = tier !== 'strong' || isCarried({ count: both, expected, turns: ownTurns, turnsElsewhere: allTurns - ownTurns });
  return { holds: both > expected && carried && p <= limit, p };
}

function holdPair({ items: [a, b] }: PairFinding, { other, limits }: Recount): Outcome | null {
  const [inA, inB] = [unitsAt(other, sentencesOfTerm(other, a)), unitsAt(other, sentencesOfTerm(other, b))];
  const both = [...inA].filter((unit) => inB.has(unit)).length;
  const least = other.unit === 'turn' ? 1 : other.minimum;
  const limit = limits.pair.strong * fewerTests(other, limits.pair) ** 2;
  const total = other.units.size;
  const fewest = Math.min(inA.size, inB.size);
  if (other.unit === 'turn' && attractionTest({ both: fewest, row: inA.size, column: inB.size, total }) > limit) return null;
  if (fewest < least || both < other.index.settings.thresholds.minimum_pair) return NOT_TESTED;
  const p = attractionTest({ both, row: inA.size, column: inB.size, total });
  return { holds: p <= limit, p };
}

/** Whether all compared speakers still say the term, and all together at least `minimum` times. Reversing the moderator's choice compares all speakers. */
function holdShared({ items: [term] }: ItemFinding, { other }: Recount): Outcome {
  const { index, choice } = other;
  const compared = comparedSpeakers(index);
  const everybody = choice === 'moderator_reversed' ? [...index.speakers.keys()] : [...compared];
  const sentences = sentencesOfTerm(choice === 'moderator_reversed' ? { ...other, keeps: () => true } : other, term);
  const said = new Set(sentences.map((sentence) => index.speakerOf[sentence]));
  return { holds: sentences.length >= other.minimum && everybody.every((speaker) => said.has(speaker)), p: null };
}

/** Factor of the limit of p, because the choice makes fewer (above 1) or more tests (below 1). */
const fewerTests = ({ choice, tests }: OtherCount, { tests: before }: Limits): number =>
  choice === 'minimum_2' || choice === 'minimum_5' ? before / Math.max(1, tests) : 1;
