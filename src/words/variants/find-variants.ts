import type { Transcript, VariantRow, Words } from '../../data.js';
import { groupBy } from '../../group-by.js';
import { fold } from '../dictionary/fold.js';
import { findHomophones, type GeneralCounts } from './homophones.js';
import { latinVariants } from './latin-variants.js';
import { loadSyllables } from './sounds.js';
import { findSplitHomophones } from './split-homophones.js';
import { readSpokenText } from './spoken-text.js';
import { findStretches, type Stretch } from './stretches.js';

/** A spelling and what it is probably a variant of. */
interface Found {
  readonly term: string;
  readonly termCount: number;
  readonly variant: string;
  readonly score: number | null;
  /** Indices of the words that the variant begins in, ascending. */
  readonly words: readonly number[];
}

/**
 * Spellings of a transcript that are probably another word misheard or mistyped, a row for each: homophones (复员 for 复原), words that
 * were cut in two (复|园), longer terms that differ in a few characters (七步洗手法, 七步吸收法), and Latin words. Ordered by the count of
 * the word, then by that of the variant, then by code points. [] where there are none. They are only proposed, never applied.
 */
export async function findVariants(
  transcript: Transcript,
  { lexemes, words }: Pick<Words, 'lexemes' | 'words'>,
  generalCounts: GeneralCounts,
): Promise<readonly VariantRow[]> {
  const han = await findHanVariants(transcript, { lexemes, words }, generalCounts);
  const rows = [...han, ...findLatinVariants({ lexemes, words })].map(({ term, termCount, variant, score, words: indices }): VariantRow => {
    const sentences = indices.map((word) => transcript.sentences[words.sentence[word]!]!.id);
    return { term, variant, term_count: termCount, count: indices.length, score, sentences: [...new Set(sentences)] };
  });
  const distinct = [...groupBy(rows, ({ variant }) => variant).values()].map(([first]) => first!);
  return distinct.sort(byCount);
}

async function findHanVariants(
  { text: written }: Transcript,
  { lexemes, words }: Pick<Words, 'lexemes' | 'words'>,
  generalCounts: GeneralCounts,
): Promise<readonly Found[]> {
  const text = readSpokenText({ lexemes, words });
  const syllablesOf = await loadSyllables();
  const { homophones, rate } = findHomophones(text, { syllablesOf, generalCounts });
  const spellings = new Map(homophones.map(({ of, variant }) => [variant.folded, of]));
  const sliceOf = (start: number, end: number): string => written.slice(words.start[start]!, words.end[end - 1]!);
  const spelledAs = ({ places }: Stretch): string => commonest(places.map(({ start, end }) => sliceOf(start, end)));
  return [
    ...homophones.map(({ of, variant, score }) => ({ ...termOf(of), variant: variant.term, score, words: variant.words })),
    ...findSplitHomophones(text, { syllablesOf, rate, spellings }).map(({ of, folded, score, words: own }) => {
      const pair = sliceOf(own[0]!, own[0]! + 2);
      return { ...termOf(of), variant: asWritten(folded, pair), score, words: own };
    }),
    ...findStretches(text, { syllablesOf, spellings }).map(({ of, variant }) => ({
      ...{ term: spelledAs(of), termCount: of.places.length, variant: spelledAs(variant), score: null },
      words: variant.places.map(({ start }) => start),
    })),
  ];
}

const termOf = ({ term, words }: { readonly term: string; readonly words: readonly number[] }) => ({ term, termCount: words.length });

/** A folded text as the text that holds it has it: folding keeps the length. */
const asWritten = (folded: string, text: string): string => text.slice(fold(text).indexOf(folded)).slice(0, folded.length);

/** The most frequent of texts, of equally frequent ones the first. */
function commonest(texts: readonly string[]): string {
  const groups = [...groupBy(texts, (text) => text).values()];
  return groups.reduce((best, group) => (group.length > best.length ? group : best))[0]!;
}

const LATIN = /^[a-z]/i;

function findLatinVariants({ lexemes, words }: Pick<Words, 'lexemes' | 'words'>): readonly Found[] {
  const places = new Map<string, number[]>();
  words.lexeme.forEach((lexeme, word) => {
    const { term, reason } = lexemes[lexeme]!;
    if (reason !== '' || !LATIN.test(term)) return;
    const own = places.get(term);
    if (own) own.push(word);
    else places.set(term, [word]);
  });
  const counted = [...places].map(([term, own]) => ({ term, count: own.length }));
  return Object.entries(latinVariants(counted)).flatMap(([term, variants]) =>
    variants.map((variant) => ({ term, termCount: places.get(term)!.length, variant, score: null, words: places.get(variant)! })),
  );
}

function byCount(a: VariantRow, b: VariantRow): number {
  if (a.term !== b.term) return b.term_count - a.term_count || (a.term < b.term ? -1 : 1);
  return b.count - a.count || (a.variant < b.variant ? -1 : 1);
}
