/** Id of a sentence: s12.3 is the third of turn 12. It begins with a letter, so that no spreadsheet takes it for a number, a date or a time. */
export const sentenceId = (turn: number, number: number): string => `s${turn}.${number}`;

/** The turn of a sentence, and its number there. */
export function partsOfId(id: string): { readonly turn: number; readonly number: number } {
  const dot = id.indexOf('.');
  return { turn: Number(id.slice(1, dot)), number: Number(id.slice(dot + 1)) };
}
