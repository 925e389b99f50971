const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]/u;

/** What stands between two pieces of a running text: nothing beside Han characters and their punctuation, else a blank. */
export function glueBetween(before: string, after: string): '' | ' ' {
  if (before === '' || after === '') return '';
  return HAN.test(before.charAt(before.length - 1)) || HAN.test(after.charAt(0)) ? '' : ' ';
}

/** Two pieces of a running text as one. */
export const joinPieces = (before: string, after: string): string => before + glueBetween(before, after) + after;

/** All pieces of a running text as one. @param glue what stands between two of them. */
export function joinAll(pieces: readonly string[], glue: (before: string, after: string) => string = glueBetween): string {
  const parts: string[] = [];
  let before = '';
  for (const piece of pieces) {
    if (piece === '') continue;
    if (before !== '') parts.push(glue(before, piece));
    parts.push(piece);
    before = piece;
  }
  return parts.join('');
}
