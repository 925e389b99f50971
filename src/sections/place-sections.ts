import type { Transcript, Turn, Words } from '../data.js';
import type { Settings } from '../settings.js';
import { chooseStarts } from './choose-starts.js';
import { describeSections } from './describe-sections.js';
import { findHosts } from './find-hosts.js';
import { weighOpenings } from './weigh-openings.js';

/** A shorter discussion is not divided: it has one subject. */
const LEAST = { characters: 2000, turns: 6 } as const;

/**
 * Divides a discussion whose text has no headings into sections by topic. Sections begin with a turn and together hold all turns.
 *
 *   hosts      who leads the discussion
 *   openings   how likely each turn opens a section: long turns of the host, thanks, invitations, other words than before
 *   starts     the best segmentation of the whole discussion, with sections of ordinary length
 *   titles     the host's question where it is short and clear, else the terms that are more frequent here than elsewhere
 *
 * Returns the same object where there are headings, where the settings turn automatic sections off, where the discussion is short or not
 * spoken, and where the best segmentation is one section.
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

/** Whether a discussion is too short to be divided. */
export function isShort({ turns }: Transcript): boolean {
  const spoken = turns.filter(({ kind }) => kind === 'spoken');
  return spoken.length < LEAST.turns || spoken.reduce((sum, turn) => sum + lengthOf(turn), 0) < LEAST.characters;
}

const lengthOf = ({ paragraphs }: Turn): number => paragraphs.reduce((sum, { start, end }) => sum + end - start, 0);

/** Numbers turns and sentences by section, from 1. `starts`: indices of the turns that open a section. */
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
