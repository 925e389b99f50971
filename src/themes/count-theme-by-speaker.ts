import type { ThemeSpeakerRow } from '../data.js';
import { benjaminiHochberg } from '../math/benjamini-hochberg.js';
import { fisherTwoSided } from '../math/fisher.js';
import { wilson } from '../math/wilson.js';
import type { WordIndex } from '../statistics/index-words.js';
import { sentenceIds } from '../statistics/sentence-ids.js';
import { tierOf } from '../statistics/tier.js';
import type { Theme } from './theme.js';

/**
 * Who holds which theme? Every counted speaker × every theme: the coded sentences of the speaker's, with a 95 % Wilson interval,
 * and what would be expected if everybody held the theme alike.
 *
 * Fisher's exact test, two-sided, against all other speakers; Benjamini–Hochberg over all speakers × themes. In order of people,
 * then of themes. With one speaker p and q are null; without themes the table is empty.
 */
export function countThemeBySpeaker(index: WordIndex, themes: readonly Theme[]): readonly ThemeSpeakerRow[] {
  const sentencesOf = countSentences(index);
  const cells = index.speakers.flatMap((_, speaker) =>
    themes.map((theme) => cell(index, { speaker, theme, of: sentencesOf[speaker] ?? 0 })),
  );
  const alone = index.speakers.length < 2;
  const p = cells.map(({ own, theme, of }) =>
    fisherTwoSided({ both: own.length, row: of, column: theme.sentences.length, total: index.basis.sentences }),
  );
  const q = benjaminiHochberg(p);
  return cells.map((each, i) => row(index, { ...each, p: alone ? null : (p[i] ?? 1), q: alone ? null : (q[i] ?? 1) }));
}

/** Number of sentences of each counted speaker. */
function countSentences({ speakers, speakerOf }: WordIndex): readonly number[] {
  const counts = speakers.map(() => 0);
  for (const speaker of speakerOf) if (speaker >= 0) counts[speaker] = (counts[speaker] ?? 0) + 1;
  return counts;
}

interface Cell {
  readonly speaker: number;
  readonly theme: Theme;
  /** Sentences of the speaker. */
  readonly of: number;
  /** Places of the speaker's sentences with the theme. */
  readonly own: readonly number[];
}

function cell({ speakerOf }: WordIndex, { speaker, theme, of }: Omit<Cell, 'own'>): Cell {
  return { speaker, theme, of, own: theme.sentences.filter((place) => speakerOf[place] === speaker) };
}

function row(
  index: WordIndex,
  { speaker, theme, of, own, p, q }: Cell & { readonly p: number | null; readonly q: number | null },
): ThemeSpeakerRow {
  const count = own.length;
  const expected = (of * theme.sentences.length) / index.basis.sentences;
  const turns = countTurns(index, own);
  const turnsElsewhere = countTurns(index, theme.sentences) - turns;
  return {
    speaker: index.speakers[speaker] ?? '',
    theme: theme.theme,
    count,
    of,
    share: count / of,
    ...wilson({ count, of }),
    expected,
    p,
    q,
    tier: tierOf({ q, count, expected, turns, turnsElsewhere }, index.settings.thresholds),
    sentences: sentenceIds(index.transcript, own),
  };
}

function countTurns({ transcript }: WordIndex, places: readonly number[]): number {
  return new Set(places.map((place) => transcript.sentences[place]?.turn)).size;
}
