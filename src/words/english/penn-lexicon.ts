/**
 * English words and names as they are spelled → their parts of speech in the notation of the Penn Treebank (NN, VBD …), the most frequent
 * first. Some entries join two tags by |.
 */
export type PennLexicon = Readonly<Record<string, readonly string[]>>;

const NONE: readonly string[] = [];

/** The tags of a word in this spelling; [] where the lexicon does not have it. */
export function pennTags(word: string, lexicon: PennLexicon): readonly string[] {
  return Object.hasOwn(lexicon, word) ? lexicon[word]!.map((tag) => tag.split('|', 1)[0]!) : NONE;
}
