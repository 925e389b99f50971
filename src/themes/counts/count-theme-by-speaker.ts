import type { ThemeSpeakerRow } from '../../data.js';
import { logOddsRatio, riskDifference } from '../../math/effects/two-shares.js';
import { wilson } from '../../math/intervals/wilson.js';
import type { WordIndex } from '../../statistics/index/index-words.js';
import { sentenceIds } from '../../statistics/index/sentence-ids.js';
import { effectColumns, NO_EFFECT } from '../../statistics/tests/effect-columns.js';
import { gradeOverUse } from '../../statistics/tests/grade.js';
import { type SpeakerTests, testSpeakers } from '../../statistics/tests/test-speakers.js';
import { countTurnThemes } from '../../statistics/tests/turn-counts.js';
import type { Theme } from '../codebook/theme.js';

/**
 * Who talks about which theme? One row per counted speaker and theme: the speaker's coded sentences, with a 95 % Wilson interval of their
 * share, widened by the design effect, and the number expected if all speakers talked about the theme at the same rate.
 *
 * Tested as words are (testSpeakers), with sentences as units; all speakers × themes are one family. In order of people, then of themes.
 * With one speaker p, q and effect sizes are null; without themes the table is empty.
 */
export function countThemeBySpeaker(index: WordIndex, themes: readonly Theme[]): readonly ThemeSpeakerRow[] {
  const sentencesOf = countSentences(index);
  const turns = countTurnThemes(
    index,
    themes.map(({ sentences }) => sentences),
  );
  const tests = testSpeakers(turns, index.settings);
  return index.speakers.flatMap((_, speaker) =>
    themes.map((theme, i) => row(index, { speaker, theme, number: i, of: sentencesOf[speaker]! }, tests)),
  );
}

/** Number of sentences of each counted speaker. */
function countSentences({ speakers, speakerOf }: WordIndex): readonly number[] {
  const counts = speakers.map(() => 0);
  for (const speaker of speakerOf) if (speaker >= 0) counts[speaker]! += 1;
  return counts;
}

interface Cell {
  readonly speaker: number;
  readonly theme: Theme;
  /** Of the theme. */
  readonly number: number;
  /** Sentences of the speaker. */
  readonly of: number;
}

function row(index: WordIndex, { speaker, theme, number, of }: Cell, { testOf, effect }: SpeakerTests): ThemeSpeakerRow {
  const own = theme.sentences.filter((sentence) => index.speakerOf[sentence] === speaker);
  const count = own.length;
  const expected = (of * theme.sentences.length) / index.basis.sentences;
  const test = testOf(speaker, number);
  const deff = test?.deff ?? effect;
  const here = { count, of };
  const elsewhere = { count: theme.sentences.length - count, of: index.basis.sentences - of };
  return {
    speaker: index.speakers[speaker]!,
    theme: theme.theme,
    count,
    of,
    share: count / of,
    ...wilson(here, deff),
    expected,
    p: test?.p ?? null,
    q: test?.q ?? null,
    sentences: sentenceIds(index.transcript, own),
    p_shuffled: test?.p_shuffled ?? null,
    q_shuffled: test?.q_shuffled ?? null,
    ...gradeOverUse(test, { count, expected }, index.settings.thresholds),
    p_rs: test?.p_rs ?? null,
    deff,
    ...(elsewhere.of === 0 ? NO_EFFECT : effectColumns(riskDifference(here, elsewhere, deff), logOddsRatio(here, elsewhere, deff))),
  };
}
