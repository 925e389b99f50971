import { joinAll } from '../units/join-pieces.js';
import { type UnitRow, unitRow } from '../units/unit-row.js';

/** What a cue shows, and when. */
export interface Cue {
  /** Line of its timing. */
  readonly line: number;
  readonly time: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly voices: readonly Voice[];
}

/** A line of a cue; the speaker where the format names one, null where a label may stand in the text. */
export interface Voice {
  readonly speaker: string | null;
  readonly text: string;
}

/** A line of a cue at which another speaker may begin: a bracketed or a short name with a colon, a dash of dialogue. */
const NEW_VOICE = /^(?:[【［[][^\]】］]{1,20}[】］\]]|[^\s，。！？、：:,.!?<>]{1,12}\s?[：:](?!\d)|[-–—]\s?\S)/u;

/** A cue → a row a voice; lines that one voice says are joined. */
export function cueRows({ voices, ...timing }: Cue): readonly UnitRow[] {
  const joined: { readonly speaker: string | null; readonly texts: string[] }[] = [];
  for (const { speaker, text } of voices) {
    const last = joined.at(-1);
    if (last && speaker === null && !NEW_VOICE.test(text)) last.texts.push(text);
    else joined.push({ speaker, texts: [text] });
  }
  return joined.map(({ speaker, texts }) => unitRow(joinAll(texts), { ...timing, speaker }));
}
