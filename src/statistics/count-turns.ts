import type { Transcript, TurnRow } from '../data.js';
import { countCharacters } from './characters.js';

/** One row per turn, in order of the text, with its words verbatim. Empty for an empty transcript. */
export function countTurns({ turns, text }: Transcript): readonly TurnRow[] {
  return turns.map(({ turn, section, speaker, kind, time, paragraphs }) => {
    const said = paragraphs.map(({ start, end }) => text.slice(start, end)).join('\n');
    return { turn, section, speaker, kind, time, characters: countCharacters(said), text: said };
  });
}
