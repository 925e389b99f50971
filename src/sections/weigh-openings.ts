import type { Transcript, Words } from '../data.js';
import { acknowledges, handsOver } from './handover.js';
import { measureChange } from './measure-change.js';
import { textOfTurn } from './text-of-turn.js';

/** Log odds that a turn opens a section, fitted by maximum likelihood to 20 meetings whose topics readers had marked. */
const BASE = -1.5;
/** Whoever leads takes the floor, for so many characters or more; in proportion where it is less. */
const LEAD = { weight: 1.5, characters: 200 } as const;
/** Each of three signs: thanks for what was said, an invitation to speak, and a long turn before (of so many characters, or in proportion). */
const SIGN = { weight: 0.55, characters: 800 } as const;
/** Each standard deviation of change in the words. */
const CHANGE = 0.55;
/** Only speech opens a section; what is told in prose or said by nobody does so where nothing else can. */
const NOT_SPOKEN = -10;

/** Log odds for each turn that a section opens with it: the higher, the likelier. That of the first turn means nothing: it always does. */
export function weighOpenings(transcript: Transcript, words: Words, hosts: ReadonlySet<string>): readonly number[] {
  const { turns } = transcript;
  const change = measureChange(transcript, words);
  const texts = turns.map((turn) => textOfTurn(transcript, turn));
  return turns.map(({ speaker, kind }, i) => {
    if (kind !== 'spoken') return NOT_SPOKEN;
    const text = texts[i] ?? '';
    const leads = hosts.has(speaker) ? Math.min(1, text.length / LEAD.characters) : 0;
    const signs = Number(acknowledges(text)) + Number(handsOver(text)) + Math.min(1, (texts[i - 1]?.length ?? 0) / SIGN.characters);
    return BASE + LEAD.weight * leads + SIGN.weight * signs + CHANGE * (change[i] ?? 0);
  });
}
