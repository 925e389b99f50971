import type { Grade, GroupRow } from '../../data.js';
import { designEffect, residualSquares } from '../../math/effects/design-effect.js';
import { logRatio, logRatioInterval } from '../../math/effects/log-ratio.js';
import { type Group, groupPeople } from '../index/group-people.js';
import type { WordIndex } from '../index/index-words.js';
import { sentenceIds } from '../index/sentence-ids.js';
import { countOf, usesBySpeaker } from '../index/term-uses.js';
import { gradeGroup } from '../tests/grade.js';
import { type GroupTest, type GroupTests, LEAST_OF_GROUP, type PeopleCounts, testGroups } from '../tests/test-groups.js';

/** What is counted of each person: occurrences of a term among words, or sentences of a theme among sentences. */
interface Item {
  readonly name: string;
  /** Speaker → occurrences, and the sentences that hold them. */
  readonly said: ReadonlyMap<number, { readonly count: number; readonly sentences: readonly number[] }>;
}

/**
 * What do the people of a group talk about more than all others (`group_by` in the settings)? One row per group and theme, then one per group and term
 * that the group says and that is said minimum_count times in all groups. People are the clusters of the design effects, and the unit of the permutation
 * (testGroups); themes and terms are two families. Empty without group_by, or with fewer than two groups.
 */
export function countByGroup(
  index: WordIndex,
  themes: readonly { readonly theme: string; readonly sentences: readonly number[] }[],
): readonly GroupRow[] {
  const groups = groupPeople(index);
  if (groups.length === 0) return [];
  const people = groups.flatMap(({ speakers }) => speakers).sort((a, b) => a - b);
  const sentences = index.speakers.map(() => 0);
  for (const speaker of index.speakerOf) if (speaker >= 0) sentences[speaker]! += 1;
  const coded = themes.map(({ theme, sentences: own }): Item => ({ name: theme, said: bySpeaker(index, own) }));
  const terms = [...index.terms.keys()]
    .filter((t) => countOf(index, t) >= index.settings.thresholds.minimum_count)
    .map((t): Item => ({ name: index.terms[t]!, said: usesBySpeaker(index, t) }))
    .filter(
      ({ said }) => people.reduce((sum, speaker) => sum + (said.get(speaker)?.count ?? 0), 0) >= index.settings.thresholds.minimum_count,
    );
  const families: readonly Family[] = [
    familyOf('theme', { people, items: coded, units: people.map((speaker) => sentences[speaker]!) }),
    familyOf('word', { people, items: terms, units: people.map((speaker) => index.wordsOf[speaker]!) }),
  ];
  const groupOf = people.map((speaker) => groups.findIndex(({ speakers }) => speakers.includes(speaker)));
  const tests = testGroups(groupOf, families, index.settings.seed);
  return families.flatMap((family, i) =>
    rowsOf(index, { ...family, groups, groupOf, testOf: tests.testOf[i]!, ways: tests.ways, anyP: tests.anyP }),
  );
}

const familyOf = (kind: Family['kind'], given: Omit<Family, 'kind' | 'counts'>): Family => ({
  kind,
  ...given,
  counts: given.items.map(({ said }) => given.people.map((speaker) => said.get(speaker)?.count ?? 0)),
});

function bySpeaker({ speakerOf }: WordIndex, sentences: readonly number[]): Item['said'] {
  const said = new Map<number, { count: number; sentences: number[] }>();
  for (const sentence of sentences) {
    const own = said.get(speakerOf[sentence]!) ?? { count: 0, sentences: [] };
    said.set(speakerOf[sentence]!, own);
    own.count++;
    own.sentences.push(sentence);
  }
  return said;
}

/** Items that are tested together. */
interface Family extends PeopleCounts {
  readonly kind: GroupRow['kind'];
  /** Numbers of the speakers that are in a group. */
  readonly people: readonly number[];
  readonly items: readonly Item[];
}

interface TestedFamily extends Family {
  readonly groups: readonly Group[];
  /** Of each of the people. */
  readonly groupOf: readonly number[];
  readonly testOf: GroupTests['testOf'][number];
  readonly ways: GroupTests['ways'];
  readonly anyP: GroupTests['anyP'];
}

function rowsOf(index: WordIndex, family: TestedFamily): readonly GroupRow[] {
  const { kind, groups, people, units, items, counts, groupOf, testOf, ways, anyP } = family;
  return groups.flatMap(({ name, speakers }, group) => {
    const sides = [true, false].map((inside) => people.flatMap((_, person) => ((groupOf[person] === group) === inside ? person : [])));
    const [here, there] = sides.map((own) => clustersOf(own, units, counts)) as [Clusters, Clusters];
    const rows = items.flatMap(({ name: item, said }, i): GroupRow[] => {
      const [own, others] = [here.of(counts[i]!), there.of(counts[i]!)];
      if (kind === 'word' && own.count === 0) return [];
      const rates = { here: own.count, elsewhere: others.count, wordsHere: here.units, wordsElsewhere: there.units };
      const comparable = here.units > 0 && there.units > 0;
      const interval = comparable ? logRatioInterval(rates, { here: own.effect, elsewhere: others.effect }) : null;
      const test = testOf(group, i);
      const sentences = speakers.flatMap((speaker) => [...(said.get(speaker)?.sentences ?? [])]).sort((a, b) => a - b);
      return [
        {
          ...{ group: name, kind, item, people: speakers.length, people_with: own.people, count: own.count, of: here.units },
          ...{ elsewhere: others.count, elsewhere_of: there.units, elsewhere_people: people.length - speakers.length },
          ...{
            rate: here.units === 0 ? null : own.count / here.units,
            elsewhere_rate: there.units === 0 ? null : others.count / there.units,
          },
          ...{ log_ratio: comparable ? logRatio(rates) : null, lr_low: interval?.low ?? null, lr_high: interval?.high ?? null },
          ...{ deff: own.effect, elsewhere_deff: others.effect, ways: ways[group]!, ...test, any_p: anyP },
          ...gradeOf(
            test,
            { ways: ways[group]!, anyP, ...own, expected: ((own.count + others.count) * here.units) / (here.units + there.units) },
            index,
          ),
          sentences: sentenceIds(index.transcript, sentences),
        },
      ];
    });
    return kind === 'theme' ? rows : rows.toSorted(byLowerEnd);
  });
}

const byLowerEnd = (a: GroupRow, b: GroupRow): number =>
  (b.lr_low ?? -Infinity) - (a.lr_low ?? -Infinity) || b.count - a.count || (a.item < b.item ? -1 : 1);

interface Clusters {
  readonly units: number;
  readonly of: (counts: readonly number[]) => { readonly count: number; readonly people: number; readonly effect: number };
}

/** People as clusters: the design effect of an item among some of them, drawn towards that of all items. */
function clustersOf(own: readonly number[], units: readonly number[], items: readonly (readonly number[])[]): Clusters {
  const sum = (of: (person: number) => number): number => own.reduce((total, person) => total + of(person), 0);
  const sizes = { turns: own.length, units: sum((i) => units[i]!), unitSquares: sum((i) => units[i]! ** 2) };
  const sumsOf = (counts: readonly number[]) => ({
    ...{ count: sum((i) => counts[i]!), squares: sum((i) => counts[i]! ** 2), products: sum((i) => counts[i]! * units[i]!) },
    people: own.filter((i) => counts[i]! > 0).length,
  });
  const all = items.map(sumsOf);
  const occurrences = all.reduce((total, { count }) => total + count, 0);
  const residuals = all.reduce((total, sums) => total + residualSquares(sums, sizes, sums.count / sizes.units), 0);
  const effectOfAll = occurrences === 0 ? 1 : Math.max(1, residuals / occurrences);
  return {
    units: sizes.units,
    of: (counts) => {
      const { people, ...sums } = sumsOf(counts);
      const effect =
        sums.count === 0
          ? effectOfAll
          : designEffect({ residuals: residualSquares(sums, sizes), count: sums.count, turns: people }, effectOfAll);
      return { count: sums.count, people, effect };
    },
  };
}

interface Found {
  readonly ways: number;
  readonly anyP: number | null;
  readonly count: number;
  readonly people: number;
  readonly expected: number;
}

function gradeOf({ q }: GroupTest, { ways, anyP, count, people, expected }: Found, { settings }: WordIndex): Grade {
  const isEnough = count >= LEAST_OF_GROUP.count && people >= LEAST_OF_GROUP.people;
  return gradeGroup({ q, anyP, ways, isMore: count > expected, isEnough }, settings.thresholds);
}
