import type { Choice, FindingKind } from '../../data.js';
import { designEffect, residualSquares } from '../../math/effects/design-effect.js';
import { commonUnitsCounter, type Stratum } from '../../math/tests/common-units.js';
import { raoScott } from '../../math/tests/rao-scott.js';
import { LEAST_TURNS } from '../../statistics/tests/grade.js';
import { LEAST } from '../../statistics/tests/over-use.js';
import type { OverUseTests } from '../../statistics/tests/test-speakers.js';
import { comparedSpeakers, type Finding, type ItemFinding, type PairFinding } from './list-findings.js';
import type { OtherChoice, TurnSize } from './other-choices.js';

export interface Outcome {
  readonly holds: boolean;
  /** Null where nothing is tested. */
  readonly p: number | null;
}

/** What a finding is checked against. */
export interface Recount {
  readonly other: OtherChoice;
  /** Limits and design effects of the main analysis. */
  readonly testsOf: (kind: 'word' | 'head' | 'theme') => Pick<OverUseTests, 'limits' | 'effect'>;
  /** Head → its terms, theme → indices of its sentences. */
  readonly heads: ReadonlyMap<string, readonly string[]>;
  readonly themes: ReadonlyMap<string, readonly number[]>;
}

/** The choices that can affect a finding of each kind. Within turns, which is where pairs are tested, turns are no units. */
export const APPLICABLE: Readonly<Record<FindingKind, readonly Choice[]>> = {
  word: ['turns_as_units', 'without_longest_turn', 'moderator_reversed'],
  head: ['turns_as_units', 'without_longest_turn', 'moderator_reversed'],
  theme: ['turns_as_units', 'without_longest_turn', 'moderator_reversed'],
  pair: ['without_longest_turn', 'moderator_reversed'],
  shared: ['without_longest_turn', 'moderator_reversed'],
};

/**
 * Whether a finding holds under another choice: by the same test, with a p that would have its tier in the main analysis (of a pair: below .05). Only
 * the finding's own test is repeated; shuffling is not. A term that everybody says holds where everybody still says it. Null where the
 * choice leaves so few data, three turns of a speaker for example, that no finding could pass: then it is no evidence about the finding.
 */
export function holdFinding(finding: Finding, recount: Recount): Outcome | null {
  const { other, heads, themes } = recount;
  switch (finding.kind) {
    case 'word':
      return holdOverUse(finding, { said: occurrences(other, finding.items), unit: 'words' }, recount);
    case 'head':
      return holdOverUse(finding, { said: occurrences(other, heads.get(finding.items[0]) ?? []), unit: 'words' }, recount);
    case 'theme':
      return holdOverUse(finding, { said: (themes.get(finding.items[0]) ?? []).filter(other.keeps), unit: 'sentences' }, recount);
    case 'pair':
      return holdPair(finding, recount);
    case 'shared':
      return holdShared(finding, recount);
  }
}

/** Of a pair that was found already, and is looked at again by itself. */
const SINGLE = 0.05;

const NOT_TESTED: Outcome = { holds: false, p: null };

/** For each occurrence of the terms that the other choice keeps the index of its sentence. */
function occurrences({ index, keeps, numberOf }: OtherChoice, terms: readonly string[]): readonly number[] {
  return terms.flatMap((term) => {
    const t = numberOf.get(term);
    if (t === undefined) return [];
    return [...index.byTerm.subarray(index.starts[t], index.starts[t + 1])].map((occurrence) => index.sentence[occurrence]!).filter(keeps);
  });
}

interface Uses {
  /** Indices of sentences, one for each occurrence. */
  readonly said: readonly number[];
  readonly unit: 'words' | 'sentences';
}

function holdOverUse({ kind, speaker, tier }: ItemFinding, { said, unit }: Uses, { other, testsOf }: Recount): Outcome | null {
  if (kind === 'shared' || tier === 'described') return null;
  const { index, choice, turns } = other;
  const { limits, effect: effectOfAll } = testsOf(kind);
  const limit = limits[tier];
  const number = index.speakers.indexOf(speaker);
  const uses = new Map<number, number>();
  for (const sentence of said) {
    const { turn } = index.transcript.sentences[sentence]!;
    uses.set(turn, choice === 'turns_as_units' ? 1 : (uses.get(turn) ?? 0) + 1);
  }
  const sizeOf = (size: TurnSize): number => (choice === 'turns_as_units' ? 1 : size[unit]);
  const groups = [true, false].map((isOwn) => sumOver(turns, { uses, sizeOf, wanted: (size) => (size.speaker === number) === isOwn }));
  const [own, rest] = [groups[0]!, groups[1]!];
  const share = own.sizes.units / (own.sizes.units + rest.sizes.units);
  const count = own.sums.count + rest.sums.count;
  if (choice === 'turns_as_units' && raoScott({ here: own.sizes.turns, elsewhere: 0 }, { share, effect: 1 }) > limit) return null;
  if (own.sums.count < LEAST.count || own.said < LEAST.turns || own.sums.count <= share * count) return NOT_TESTED;
  const residuals = groups.reduce((sum, { sums, sizes }) => sum + (sizes.units === 0 ? 0 : residualSquares(sums, sizes)), 0);
  const effect = choice === 'turns_as_units' ? 1 : designEffect({ residuals, count, turns: own.said + rest.said }, effectOfAll);
  const p = raoScott({ here: own.sums.count, elsewhere: rest.sums.count }, { share, effect });
  return { holds: p <= limit, p };
}

/** What a test of over-use needs of the turns of one side. */
function sumOver(
  turns: ReadonlyMap<number, TurnSize>,
  { uses, sizeOf, wanted }: { uses: ReadonlyMap<number, number>; sizeOf: (size: TurnSize) => number; wanted: (size: TurnSize) => boolean },
) {
  const sums = { count: 0, squares: 0, products: 0 };
  const sizes = { turns: 0, units: 0, unitSquares: 0 };
  let said = 0;
  for (const [turn, size] of turns) {
    const n = sizeOf(size);
    if (!wanted(size) || n === 0) continue;
    const x = uses.get(turn) ?? 0;
    sums.count += x;
    sums.squares += x * x;
    sums.products += x * n;
    sizes.turns++;
    sizes.units += n;
    sizes.unitSquares += n * n;
    if (x > 0) said++;
  }
  return { sums, sizes, said };
}

function holdPair({ items: [a, b] }: PairFinding, { other }: Recount): Outcome {
  const { index, turns } = other;
  const [inA, inB] = [new Set(occurrences(other, [a])), new Set(occurrences(other, [b]))];
  const common = [...inA].filter((sentence) => inB.has(sentence));
  const turnOf = (sentence: number): number => index.transcript.sentences[sentence]!.turn;
  if (common.length < LEAST_TURNS || new Set(common.map(turnOf)).size < LEAST_TURNS) return NOT_TESTED;
  const [rows, columns] = [countBy(inA, turnOf), countBy(inB, turnOf)];
  const strata = [...rows].flatMap(([turn, row]): readonly Stratum[] => {
    const column = columns.get(turn);
    return column === undefined ? [] : [{ units: turns.get(turn)!.sentences, row, column }];
  });
  const p = commonUnitsCounter()(strata).atLeast[common.length]!;
  return { holds: p <= SINGLE, p };
}

function countBy(sentences: ReadonlySet<number>, turnOf: (sentence: number) => number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const sentence of sentences) counts.set(turnOf(sentence), (counts.get(turnOf(sentence)) ?? 0) + 1);
  return counts;
}

/** Whether all compared speakers still say the term. Reversing the moderator's choice compares all speakers. */
function holdShared({ items }: ItemFinding, { other }: Recount): Outcome {
  const { index, choice } = other;
  const reversed = choice === 'moderator_reversed';
  const everybody = reversed ? [...index.speakers.keys()] : [...comparedSpeakers(index)];
  const said = new Set(occurrences(reversed ? { ...other, keeps: () => true } : other, items).map((sentence) => index.speakerOf[sentence]));
  return { holds: everybody.every((speaker) => said.has(speaker)), p: null };
}
