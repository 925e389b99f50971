import type { Tables, TokenRow } from '../../data.js';
import { placeTurns } from '../drawing/place-turns.js';

/** One counted occurrence of a term on the line of all characters. */
export interface Occurrence {
  readonly token: TokenRow;
  readonly speaker: string;
  readonly position: number;
}

/** Where the counted tokens of the wanted terms stand: inside the turn by its sentences, inside the sentence by the token's offset. */
export function placeOccurrences(
  tables: Pick<Tables, 'turns' | 'sentences' | 'tokens'>,
  wanted: ReadonlySet<string>,
): readonly Occurrence[] {
  const sentences = placeSentences(tables);
  const begins = new Map<string, { first: number; last: number }>();
  for (const { sentence, start, end } of tables.tokens) {
    const known = begins.get(sentence);
    begins.set(sentence, { first: Math.min(known?.first ?? start, start), last: Math.max(known?.last ?? end, end) });
  }
  return tables.tokens.flatMap((token) => {
    const { sentence, start, term, counts } = token;
    const inTurn = sentences.get(sentence);
    const span = begins.get(sentence);
    if (counts === 0 || !wanted.has(term) || inTurn === undefined || span === undefined) return [];
    const position = inTurn.start + ((start - span.first) / Math.max(1, span.last - span.first)) * inTurn.characters;
    return [{ token, speaker: inTurn.speaker, position: Math.round(position) }];
  });
}

interface SentenceSpan {
  readonly start: number;
  readonly characters: number;
  readonly speaker: string;
}

function placeSentences({ turns, sentences }: Pick<Tables, 'turns' | 'sentences'>): ReadonlyMap<string, SentenceSpan> {
  const next = new Map(placeTurns(turns).map(({ row, start }) => [row.turn, start]));
  const spans = new Map<string, SentenceSpan>();
  for (const { sentence, turn, characters, speaker } of sentences) {
    const start = next.get(turn) ?? 0;
    spans.set(sentence, { start, characters, speaker });
    next.set(turn, start + characters);
  }
  return spans;
}
