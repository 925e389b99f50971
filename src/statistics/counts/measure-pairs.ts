import type { PairRow } from '../../data.js';
import { association } from '../../math/effects/association.js';
import { type CommonStratum, stratifiedLogOddsRatio, stratifiedRiskDifference } from '../../math/effects/within-strata.js';
import { stepUp } from '../../math/tests/benjamini-hochberg.js';
import { type CommonUnits, commonUnitsCounter } from '../../math/tests/common-units.js';
import { logLikelihood } from '../../math/tests/log-likelihood.js';
import type { WordIndex } from '../index/index-words.js';
import { sentenceIds } from '../index/sentence-ids.js';
import { type Effects, effectColumns } from '../tests/effect-columns.js';
import { gradePair, LEAST_TURNS } from '../tests/grade.js';
import { type Item, type ItemsInTurns, itemsInTurns } from './items-in-turns.js';

/**
 * Which items stand in one sentence more often than they would anyway, because both belong to the same turns? Listed are the pairs that share
 * at least `least` sentences; `a` stands before `b` in the items. Ordered by Dice, then by number of common sentences, then by name.
 *
 * p is the chance of so many common sentences or more if the sentences of each item were drawn anew within its turns (commonUnitsCounter).
 * q is the number of pairs that would be found so, divided by the number that are (Heyse 2011): over all pairs of the items, those that never
 * met included, the chance to share `least` sentences, in two turns, with a p this small. It is approximate, as pairs of one item depend on
 * each other. Null for a pair that one turn makes.
 */
export function measurePairs(index: WordIndex, items: readonly Item[], least: number): readonly PairRow[] {
  const { sentences } = index.transcript;
  const units = index.basis.sentences;
  const inTurns = itemsInTurns(index, items);
  const count = commonUnitsCounter();
  const listed = pairsWithin(items, least).map((pair) => ({
    ...pair,
    strata: inTurns.strataOf(pair.a, pair.b),
    turns: new Set(pair.common.map((sentence) => sentences[sentence]!.turn)).size,
  }));
  const p = listed.map(({ strata, common }) => Math.min(1, count(strata).atLeast[common.length]!));
  const isApart = listed.map(({ turns }) => turns >= LEAST_TURNS);
  const tested = p.filter((_, i) => isApart[i]);
  const q = stepUp(tested, expectFinds(inTurns, { least, count, at: tested }));
  let next = 0;
  const rows = listed.map(({ a, b, common, strata, turns }, i): PairRow => {
    const [first, second] = [items[a]!, items[b]!];
    const [both, a_total, b_total] = [common.length, first.sentences.length, second.sentences.length];
    const table = { both, row: a_total, column: b_total, total: units };
    const own = isApart[i] ? q[next++]! : null;
    return {
      ...{ a: first.name, b: second.name, both, a_total, b_total, units },
      ...association(table),
      g2: logLikelihood(table),
      ...{ p: p[i]!, q: own, sentences: sentenceIds(index.transcript, common) },
      ...gradePair({ q: own, both, turns }, index.settings.thresholds),
      ...{ turns, expected: strata.reduce((sum, { units: all, row, column }) => sum + (row * column) / all, 0) },
      ...effectsOf(inTurns.turnsOf(a, b, common)),
    };
  });
  return rows.sort((x, y) => y.dice - x.dice || y.both - x.both || byName(x, y));
}

/** How much oftener the two stand together than apart, compared within turns as p is. */
function effectsOf(strata: readonly CommonStratum[]): Effects {
  return effectColumns(stratifiedRiskDifference(strata), stratifiedLogOddsRatio(strata));
}

interface Family {
  readonly least: number;
  readonly count: (strata: ReturnType<ItemsInTurns['strataOf']>) => CommonUnits;
  /** The p for which it is asked. */
  readonly at: readonly number[];
}

/** Relative difference of equal p-values that were computed in another order. */
const ROUNDING = 1e-9;

/** For each p in `at` the number of pairs in two turns or more that would have as small a p if sentences were drawn within turns. */
function expectFinds({ strataOf, forEachPair }: ItemsInTurns, { least, count, at }: Family): (p: number) => number {
  const limits = Float64Array.from(new Set(at)).sort();
  const sums = new Float64Array(limits.length + 1);
  forEachPair((a, b) => {
    const { atLeast, apart } = count(strataOf(a, b));
    for (let both = Math.max(LEAST_TURNS, least); both < apart.length; both++) sums[placeOf(limits, atLeast[both]!)]! += apart[both]!;
  });
  for (let i = 1; i < limits.length; i++) sums[i]! += sums[i - 1]!;
  return (p) => sums[placeOf(limits, p)]!;
}

/** The first of the ascending limits that is not below p; their number where all are. */
function placeOf(limits: Float64Array, p: number): number {
  let [from, to] = [0, limits.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (limits[middle]! * (1 + ROUNDING) >= p) to = middle;
    else from = middle + 1;
  }
  return from;
}

interface ListedPair {
  /** Numbers of the items. */
  readonly a: number;
  readonly b: number;
  /** Indices of the sentences with both. */
  readonly common: readonly number[];
}

/** The pairs that share at least `least` sentences. Computed item by item to keep memory small. */
function pairsWithin(items: readonly Item[], least: number): readonly ListedPair[] {
  const itemsOf = new Map<number, number[]>();
  items.forEach(({ sentences }, item) => {
    for (const sentence of sentences) {
      const here = itemsOf.get(sentence);
      if (here) here.push(item);
      else itemsOf.set(sentence, [item]);
    }
  });
  return items.flatMap(({ sentences }, a) => {
    const commonWith = new Map<number, number[]>();
    for (const sentence of sentences) {
      for (const b of itemsOf.get(sentence)!) {
        if (b <= a) continue;
        const common = commonWith.get(b);
        if (common) common.push(sentence);
        else commonWith.set(b, [sentence]);
      }
    }
    return [...commonWith].filter(([, common]) => common.length >= least).map(([b, common]) => ({ a, b, common }));
  });
}

function byName(x: PairRow, y: PairRow): number {
  if (x.a !== y.a) return x.a < y.a ? -1 : 1;
  return x.b < y.b ? -1 : 1;
}
