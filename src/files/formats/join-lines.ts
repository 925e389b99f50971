const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]/u;

/** Two pieces of a running text: nothing between them beside Han characters and their punctuation, else a blank. */
export function joinPieces(before: string, after: string): string {
  if (before === '' || after === '') return before + after;
  const last = before.at(-1) ?? '';
  return HAN.test(last) || HAN.test(after.at(0) ?? '') ? before + after : `${before} ${after}`;
}
