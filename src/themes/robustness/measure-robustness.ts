import type { FindingKind, RobustnessRow } from '../../data.js';
import type { WordIndex } from '../../statistics/index/index-words.js';
import { countOf } from '../../statistics/index/term-uses.js';
import type { Theme } from '../codebook/theme.js';
import { APPLICABLE, holdFinding, type Limits } from './hold-finding.js';
import { type FoundRows, listFindings } from './list-findings.js';
import { otherChoices } from './other-choices.js';

/**
 * Would other choices in the analysis give the same findings? One row per headline finding and other choice that can affect it (see
 * otherChoices): whether the finding holds there. Shuffling is not repeated. In order of the findings; empty where there are none.
 */
export function measureRobustness(index: WordIndex, themes: readonly Theme[], rows: FoundRows): readonly RobustnessRow[] {
  const choicesOf = otherChoices(index);
  const known = new Map<string, ReturnType<typeof choicesOf>>();
  const limits = limitsOf(index, rows);
  const sentencesOf = new Map(themes.map(({ theme, sentences }) => [theme, sentences]));
  return listFindings(index, rows).flatMap((finding, i) => {
    const { kind, speaker, items, tier } = finding;
    const choices = known.get(speaker) ?? choicesOf(speaker);
    known.set(speaker, choices);
    return choices
      .filter(({ choice }) => APPLICABLE[kind].includes(choice) && !(choice === 'moderator_reversed' && isModerator(index, speaker)))
      .flatMap((other): readonly RobustnessRow[] => {
        const outcome = holdFinding(finding, { other, limits, themes: sentencesOf });
        if (outcome === null) return [];
        return [{ finding: i + 1, kind, speaker, items, tier, choice: other.choice, holds: outcome.holds ? 1 : 0, p: outcome.p }];
      });
  });
}

function isModerator({ transcript }: WordIndex, speaker: string): boolean {
  return transcript.people.some(({ name, role }) => name === speaker && role === 'moderator');
}

/** The limits of each kind of finding. */
function limitsOf(index: WordIndex, { keywordsBySpeaker, themeBySpeaker, termPairs }: FoundRows): Readonly<Record<FindingKind, Limits>> {
  const { strong, hint } = index.settings.thresholds;
  const tests = index.terms.filter((_, t) => countOf(index, t) >= index.basis.minimum_count).length;
  const largest = (rows: FoundRows[keyof FoundRows], q: number): number =>
    rows.reduce((most, row) => ((row.q ?? 1) < q ? Math.max(most, row.p ?? 0) : most), 0);
  const both = (rows: FoundRows[keyof FoundRows]): Limits => ({ strong: largest(rows, strong), hint: largest(rows, hint), tests });
  return { word: both(keywordsBySpeaker), theme: both(themeBySpeaker), pair: both(termPairs), shared: { strong: 0, hint: 0, tests } };
}
