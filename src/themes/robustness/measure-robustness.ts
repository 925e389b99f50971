import type { RobustnessRow } from '../../data.js';
import { findHeads } from '../../statistics/index/find-heads.js';
import type { WordIndex } from '../../statistics/index/index-words.js';
import { type OverUseTests, testOverUse } from '../../statistics/tests/test-speakers.js';
import { countTurnHeads, countTurnTerms, countTurnThemes } from '../../statistics/tests/turn-counts.js';
import type { Theme } from '../codebook/theme.js';
import { APPLICABLE, holdFinding, type Recount } from './hold-finding.js';
import { type FoundRows, listFindings } from './list-findings.js';
import { otherChoices } from './other-choices.js';

/**
 * Would other choices in the analysis give the same findings? One row per headline finding and other choice that can affect it (see
 * otherChoices): whether the finding holds there. In order of the findings; empty where there are none.
 */
export function measureRobustness(index: WordIndex, themes: readonly Theme[], rows: FoundRows): readonly RobustnessRow[] {
  const choicesOf = otherChoices(index);
  const known = new Map<string, ReturnType<typeof choicesOf>>();
  const against = recountOf(index, themes);
  return listFindings(index, rows).flatMap((finding, i) => {
    const { kind, speaker, items, tier } = finding;
    const choices = known.get(speaker) ?? choicesOf(speaker);
    known.set(speaker, choices);
    return choices
      .filter(({ choice }) => APPLICABLE[kind].includes(choice) && !(choice === 'moderator_reversed' && isModerator(index, speaker)))
      .flatMap((other): readonly RobustnessRow[] => {
        const outcome = holdFinding(finding, { ...against, other });
        if (outcome === null) return [];
        return [{ finding: i + 1, kind, speaker, items, tier, choice: other.choice, holds: outcome.holds ? 1 : 0, p: outcome.p }];
      });
  });
}

function isModerator({ transcript }: WordIndex, speaker: string): boolean {
  return transcript.people.some(({ name, role }) => name === speaker && role === 'moderator');
}

/** What all findings are checked against, whatever the choice. */
function recountOf(index: WordIndex, themes: readonly Theme[]): Omit<Recount, 'other'> {
  const heads = findHeads(index);
  const turnsOf = {
    word: () => countTurnTerms(index),
    head: () =>
      countTurnHeads(
        index,
        heads.map(({ terms }) => terms),
      ),
    theme: () =>
      countTurnThemes(
        index,
        themes.map(({ sentences }) => sentences),
      ),
  };
  // Tests of a kind are made again only where it has findings.
  const known = new Map<keyof typeof turnsOf, OverUseTests>();
  const testsOf = (kind: keyof typeof turnsOf): OverUseTests => {
    const tests = known.get(kind) ?? testOverUse(turnsOf[kind](), index.settings);
    known.set(kind, tests);
    return tests;
  };
  return {
    testsOf,
    heads: new Map(heads.map(({ head, terms }) => [head, terms.map((t) => index.terms[t]!)])),
    themes: new Map(themes.map(({ theme, sentences }) => [theme, sentences])),
  };
}
