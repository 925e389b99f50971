/** Tags of the segmenter’s dictionary for English words: noun, name, noun from a verb, verb, adjective, adverb, number, pronoun or determiner,
 * preposition, conjunction, interjection; eng for what is none of these. */
export type EnglishTag = 'n' | 'nz' | 'vn' | 'v' | 'a' | 'd' | 'm' | 'r' | 'p' | 'c' | 'e' | 'eng';

const TAGS: readonly (readonly [penn: RegExp, tag: EnglishTag])[] = [
  [/^NNPS?$/, 'nz'],
  [/^NN/, 'n'],
  [/^VB/, 'v'],
  [/^JJ/, 'a'],
  [/^(?:RB|RP|MD)/, 'd'],
  [/^CD$/, 'm'],
  [/^(?:DT|PDT|PRP|WP|WDT|WRB|EX)/, 'r'],
  [/^(?:IN|TO)$/, 'p'],
  [/^CC$/, 'c'],
  [/^UH$/, 'e'],
];

/** @param penn parts of speech of a word, the most frequent first; at least one. */
export function tagOf(penn: readonly string[]): EnglishTag {
  if (penn[0] === 'VBG' && penn.includes('NN')) return 'vn';
  return TAGS.find(([kind]) => kind.test(penn[0]!))?.[1] ?? 'eng';
}

/** Numbers in letters, of which the lexicon has few. */
const NUMBER =
  /^(?:zero|one|two|three|five|(?:four|six|seven|eight|nine)(?:teen|ty)?|ten|eleven|twelve|thirteen|fifteen|eighteen|twenty|thirty|forty|fifty|eighty|hundreds?|thousands?|millions?|billions?|trillions?)(?:-[a-z]+)?$/;

const ENDINGS: readonly (readonly [ending: RegExp, tag: EnglishTag])[] = [
  [/ly$/, 'd'],
  [/ing$/, 'vn'],
  [/ed$/, 'v'],
  [/(?:ous|ful|ive|able|ible|ical|less)$/, 'a'],
];

/** The tag of a word in small letters that no lexicon has, by its ending: most new words are nouns. */
export function guessTag(word: string): EnglishTag {
  return NUMBER.test(word) ? 'm' : (ENDINGS.find(([ending]) => ending.test(word))?.[1] ?? 'n');
}
