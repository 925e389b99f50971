import type { Lexeme, Reason, WordColumns, Words } from '../../data.js';

/** Gives some words of a text, by their index, a reason why they are not counted there; the same words elsewhere keep theirs. */
export function markWords(
  { lexemes, words }: Pick<Words, 'lexemes' | 'words'>,
  reason: Reason,
  isMarked: (index: number) => boolean,
): Pick<Words, 'lexemes' | 'words'> {
  const marked: Lexeme[] = [...lexemes];
  const markedOf = new Map<number, number>();
  const lexeme = words.lexeme.map((number, index) => {
    if (!isMarked(index)) return number;
    const own = markedOf.get(number) ?? marked.push({ ...lexemes[number]!, reason }) - 1;
    markedOf.set(number, own);
    return own;
  });
  return { lexemes: marked, words: { ...words, lexeme } satisfies WordColumns };
}
