import type { SpeakerRow } from '../data.js';
import { theme } from './theme.js';

/** Whoever speaks, in the order of the table, with the colour that is theirs in every chart. */
export interface Cast {
  readonly speakers: readonly SpeakerRow[];
  /** False: more people than colours, so that colour distinguishes nobody. */
  readonly coloured: boolean;
  colour(speaker: string): string;
}

export function castOf(rows: readonly SpeakerRow[]): Cast {
  const speakers = rows.filter((row) => row.turns > 0);
  const coloured = speakers.length <= theme.people.length;
  const indices = new Map(speakers.map(({ speaker }, index) => [speaker, index]));
  const colour = (speaker: string): string => {
    const index = indices.get(speaker);
    if (index === undefined) return theme.colour.unnamed;
    return coloured ? (theme.people[index] ?? theme.colour.single) : theme.colour.single;
  };
  return { speakers, coloured, colour };
}

/** The `most` speakers with the most characters, in the order of the table, and how many are left out. */
export function mainSpeakers(
  speakers: readonly SpeakerRow[],
  most: number,
): { readonly shown: readonly SpeakerRow[]; readonly others: readonly SpeakerRow[] } {
  const order = new Map(speakers.map((row, index) => [row.speaker, index]));
  const place = (row: SpeakerRow): number => order.get(row.speaker) ?? 0;
  const ranked = speakers.toSorted((a, b) => b.characters - a.characters || place(a) - place(b));
  const inOrder = (a: SpeakerRow, b: SpeakerRow): number => place(a) - place(b);
  return { shown: ranked.slice(0, most).toSorted(inOrder), others: ranked.slice(most).toSorted(inOrder) };
}
