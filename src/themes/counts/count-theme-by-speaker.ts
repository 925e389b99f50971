import type { ThemeSpeakerRow } from '../../data.js';
import { wilson } from '../../math/intervals/wilson.js';
import type { WordIndex } from '../../statistics/index/index-words.js';
import { sentenceIds } from '../../statistics/index/sentence-ids.js';
import { gradeDifference } from '../../statistics/tests/grade.js';
import { type Test, testSpeakers } from '../../statistics/tests/test-speakers.js';
import { countTurnThemes } from '../../statistics/tests/turn-counts.js';
import type { Theme } from '../codebook/theme.js';

/**
 * Who talks about which theme? One row per counted speaker and theme: the speaker's coded sentences, with a 95 % Wilson interval of their
 * share, and the number expected if all speakers talked about the theme at the same rate.
 *
 * Fisher's exact test, two-sided, against all other speakers; Benjamini–Hochberg over all speakers × themes. In order of people,
 * then of themes. With one speaker p and q are null; without themes the table is empty.
 */
export function countThemeBySpeaker(index: WordIndex, themes: readonly Theme[]): readonly ThemeSpeakerRow[] {
  const sentencesOf = countSentences(index);
  const turns = countTurnThemes(
    index,
    themes.map(({ sentences }) => sentences),
  );
  const { testOf } = testSpeakers(turns, index.settings);
  return index.speakers.flatMap((_, speaker) =>
    themes.map((theme, i) => row(index, { speaker, theme, of: sentencesOf[speaker]!, test: testOf(speaker, i) })),
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
  /** Sentences of the speaker. */
  readonly of: number;
  readonly test: Test | null;
}

function row(index: WordIndex, { speaker, theme, of, test }: Cell): ThemeSpeakerRow {
  const own = theme.sentences.filter((sentence) => index.speakerOf[sentence] === speaker);
  const count = own.length;
  const expected = (of * theme.sentences.length) / index.basis.sentences;
  const turns = countTurns(index, own);
  const turnsElsewhere = countTurns(index, theme.sentences) - turns;
  const { p = null, q = null, p_shuffled = null, q_shuffled = null } = test ?? {};
  return {
    speaker: index.speakers[speaker]!,
    theme: theme.theme,
    count,
    of,
    share: count / of,
    ...wilson({ count, of }),
    expected,
    p,
    q,
    sentences: sentenceIds(index.transcript, own),
    p_shuffled,
    q_shuffled,
    ...gradeDifference({ q, q_shuffled, count, expected, turns, turnsElsewhere }, index.settings.thresholds),
  };
}

function countTurns({ transcript }: WordIndex, sentences: readonly number[]): number {
  return new Set(sentences.map((sentence) => transcript.sentences[sentence]?.turn)).size;
}
