/** A word in folded Han characters → its syllables in pinyin, a tone from 0 to 4 behind each: 银行 → yin2, hang2. */
export type SyllablesOf = (word: string) => readonly string[];

/** Loads the readings of characters and words, which takes 0.1 s and 30 MB: only where variants are listed. */
export async function loadSyllables(): Promise<SyllablesOf> {
  const { pinyin } = await import('pinyin-pro');
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const syllables = known.get(word) ?? pinyin(word, { toneType: 'num', type: 'array', v: true });
    known.set(word, syllables);
    return syllables;
  };
}

export const withoutTone = (syllable: string): string => syllable.replace(/\d$/, '');
export const toneOf = (syllable: string): string => syllable.at(-1)!;

/**
 * A syllable without its tone and without what speakers and recognisers confuse: zh and z, ch and c, sh and s; n and l; f and hu; final n
 * and ng. Words that may be confused have the same broad syllables, so that they are found by a map and not by comparing all with all.
 */
export const broadSound = (syllable: string): string =>
  withoutTone(syllable)
    .replace(/^([zcs])h/, '$1')
    .replace(/^n(?=.)/, 'l')
    .replace(/^(?:f|hu)(?=[aeo])/, 'h')
    .replace(/^f/, 'h')
    .replace(/(?<=[aei])ng$/, 'n');

/** How two words of equally many syllables differ. */
export interface Difference {
  /** Syllables that differ in more than the tone: 0 where the words sound alike. */
  readonly near: number;
  /** Syllables with different tones. */
  readonly tones: number;
}

export function differenceOf(a: readonly string[], b: readonly string[]): Difference {
  const differing = (part: (syllable: string) => string): number => a.filter((syllable, i) => part(syllable) !== part(b[i]!)).length;
  return { near: differing(withoutTone), tones: differing(toneOf) };
}
