import type { FindingKind, RobustnessRow } from '../../data.js';
import type { WordIndex } from '../../statistics/index/index-words.js';
import type { Theme } from '../codebook/theme.js';
import { APPLICABLE, holdFinding, type Limits } from './hold-finding.js';
import { type FoundRows, listFindings } from './list-findings.js';
import { otherChoices } from './other-choices.js';

/**
 * Would somebody who chose otherwise find the same? Every headline finding × every other choice that can matter to it (see
 * otherChoices), and whether it holds there. Nothing is shuffled again: a strong finding has passed that already. One row each, in the
 * order of the findings; empty where there is none.
 */
export function measureRobustness(index: WordIndex, themes: readonly Theme[], rows: FoundRows): readonly RobustnessRow[] {
  const choicesOf = otherChoices(index);
  const known = new Map<string, ReturnType<typeof choicesOf>>();
  const limits = limitsOf(index, rows);
  const placesOf = new Map(themes.map(({ theme, sentences }) => [theme, sentences]));
  return listFindings(index, rows).flatMap((finding, i) => {
    const { kind, speaker, items, tier } = finding;
    const choices = known.get(speaker) ?? choicesOf(speaker);
    known.set(speaker, choices);
    return choices
      .filter(({ choice }) => APPLICABLE[kind].includes(choice) && !(choice === 'moderator_reversed' && isModerator(index, speaker)))
      .flatMap((other): readonly RobustnessRow[] => {
        const outcome = holdFinding(finding, { other, limits, themes: placesOf });
        if (outcome === null) return [];
        return [{ finding: i + 1, kind, speaker, items, tier, choice: other.choice, holds: outcome.holds ? 1 : 0, p: outcome.p }];
      });
  });
}

function isModerator({ transcript }: WordIndex, speaker: string): boolean {
  return transcript.people.some(({ name, role }) => name === speaker && role === 'moderator');
}

function limitsOf(
  { settings, terms, starts, basis }: WordIndex,
  { keywordsBySpeaker, themeBySpeaker, termPairs }: FoundRows,
): Readonly<Record<FindingKind, Limits>> {
  const { strong, hint } = settings.thresholds;
  const tests = terms.filter((_, t) => starts[t + 1]! - starts[t]! >= basis.minimum_count).length;
  const largest = (rows: FoundRows[keyof FoundRows], q: number): number =>
    rows.reduce((most, row) => ((row.q ?? 1) < q ? Math.max(most, row.p ?? 0) : most), 0);
  const both = (rows: FoundRows[keyof FoundRows]): Limits => ({ strong: largest(rows, strong), hint: largest(rows, hint), tests });
  return { word: both(keywordsBySpeaker), theme: both(themeBySpeaker), pair: both(termPairs), shared: { strong: 0, hint: 0, tests } };
}
