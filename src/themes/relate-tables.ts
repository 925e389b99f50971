import type { Basis, PairRow, SpeakerKeywordRow, TurnRow } from '../data.js';
import { countTermPairs } from '../statistics/counts/count-term-pairs.js';
import type { WordIndex } from '../statistics/index/index-words.js';
import { drawNetwork } from '../statistics/maps/draw-network.js';
import { countAnswers } from './answers/count-answers.js';
import { countThemeBySection } from './counts/count-theme-by-section.js';
import { countThemeBySpeaker } from './counts/count-theme-by-speaker.js';
import { countThemePairs } from './counts/count-theme-pairs.js';
import { countThemes } from './counts/count-themes.js';
import { listUncodedSentences } from './counts/list-uncoded-sentences.js';
import { findThemes } from './discovery/find-themes.js';
import { gradeFindings } from './robustness/grade-findings.js';
import { measureRobustness } from './robustness/measure-robustness.js';
import { countSentences } from './sentences/count-sentences.js';

export type RelatedTables = ReturnType<typeof relateTables>;

interface Counted {
  readonly turns: readonly TurnRow[];
  readonly keywordsBySpeaker: readonly SpeakerKeywordRow[];
}

/** WordIndex → what occurs together, the themes, the answers, and how far all findings depend on choices: the words of the speakers come back with their final grades, and `basis` is complete. */
export function relateTables(index: WordIndex, { turns, keywordsBySpeaker }: Counted) {
  const { themes, agreement } = findThemes(index);
  const tested = { keywordsBySpeaker, termPairs: countTermPairs(index), themeBySpeaker: countThemeBySpeaker(index, themes) };
  const graded = gradeFindings(tested, measureRobustness(index, themes, tested));
  const answers = countAnswers(index, turns);
  return {
    ...graded,
    sentences: countSentences(index.transcript, answers),
    themes: countThemes(index, themes),
    themeBySection: countThemeBySection(index, themes),
    themePairs: countThemePairs(index, themes),
    uncodedSentences: listUncodedSentences(index, themes),
    answers,
    network: drawNetwork(index, graded.termPairs),
    basis: basisOf(index, { agreement, ...graded }),
  };
}

/** What all tables were counted from. */
function basisOf(
  index: WordIndex,
  { agreement, termPairs }: { readonly agreement: number | null; readonly termPairs: readonly PairRow[] },
): Basis {
  const strong = termPairs.filter(({ tier }) => tier === 'strong');
  return { ...index.basis, themes_agreement: agreement, pairs_tested: termPairs.length, pairs_passed: strong.length };
}
