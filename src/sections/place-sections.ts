import type { Transcript, Turn, Words } from '../data.js';
import type { Settings } from '../settings.js';
import { chooseStarts } from './choose-starts.js';
import { describeSections } from './describe-sections.js';
import { findHosts } from './find-hosts.js';
import { weighOpenings } from './weigh-openings.js';

/** A shorter discussion has one subject, and a reader sees it whole. */
const LEAST = { characters: 2000, turns: 6 } as const;

/**
 * Sections for a discussion whose text has no headings: where does the talk turn to something else? They begin with a turn and together
 * hold all turns.
 *
 *   hosts      who hands over the floor
 *   openings   how likely each turn opens a section: the host's long turns, thanks, invitations, other words than before
 *   starts     the best parting of the whole discussion, with sections of ordinary length
 *   titles     the host's question where it is short and clear, else the terms that are said more here than elsewhere
 *
 * The same object where there are headings, where the settings want none, where the discussion is short or not spoken, and where the best
 * parting is one section.
 */
export function placeSections(transcript: Transcript, words: Words, settings: Settings): Transcript {
  if (!settings.automatic_sections || transcript.sections.length > 0 || isShort(transcript)) return transcript;
  const hosts = findHosts(transcript);
  const odds = weighOpenings(transcript, words, hosts);
  const starts = chooseStarts(transcript.turns.map((turn, i) => ({ characters: lengthOf(turn), odds: odds[i]! })));
  if (starts.length < 2) return transcript;
  const placed = divide(transcript, starts);
  return { ...placed, sections: describeSections(placed, words, hosts) };
}

/** Too short to be parted. */
export function isShort({ turns }: Transcript): boolean {
  const spoken = turns.filter(({ kind }) => kind === 'spoken');
  return spoken.length < LEAST.turns || spoken.reduce((sum, turn) => sum + lengthOf(turn), 0) < LEAST.characters;
}

const lengthOf = ({ paragraphs }: Turn): number => paragraphs.reduce((sum, { start, end }) => sum + end - start, 0);

/** Every turn and sentence with the number of its section, from 1. `starts`: places of the turns that open one. */
function divide(transcript: Transcript, starts: readonly number[]): Transcript {
  const opens = new Set(starts);
  let section = 0;
  const turns = transcript.turns.map((turn, i) => {
    if (opens.has(i)) section++;
    return { ...turn, section };
  });
  const sectionOf = new Map(turns.map((turn) => [turn.turn, turn.section]));
  const sentences = transcript.sentences.map((sentence) => ({ ...sentence, section: sectionOf.get(sentence.turn)! }));
  return { ...transcript, turns, sentences };
}
