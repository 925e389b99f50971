import type { Transcript, TurnRow } from '../../data.js';
import { countCharacters } from '../index/characters.js';

/** One row per turn, in order of the text, with its words verbatim. Empty for an empty transcript. */
export function countTurns({ turns, text }: Transcript): readonly TurnRow[] {
  return turns.map(({ turn, section, speaker, kind, time, start, end, paragraphs }) => {
    const said = paragraphs.map((span) => text.slice(span.start, span.end)).join('\n');
    return { turn, section, speaker, kind, time, characters: countCharacters(said), text: said, start, end };
  });
}
