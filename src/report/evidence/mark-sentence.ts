import type { TokenRow } from '../../data.js';
import type { Evidence } from './evidence.js';

/** A piece of a sentence: in order they join to it. */
export interface SentencePart {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * A sentence with what was counted in it marked: words read as one of the terms, so that a merged synonym is marked as it is
 * written; and, for themes, their terms wherever they stand, the longest first. Without tokens the terms themselves are looked for.
 */
export function markSentence(
  sentence: string,
  tokens: readonly TokenRow[],
  evidence: Pick<Evidence, 'terms' | 'strings'>,
): readonly SentencePart[] {
  const marked = new Array<boolean>(sentence.length).fill(false);
  const found = markWords(marked, sentence, tokens, new Set(evidence.terms));
  const strings = found ? evidence.strings : [...evidence.terms, ...evidence.strings];
  for (const string of strings) markString(marked, sentence, string);
  return partsOf(sentence, marked);
}

/** False where the tokens do not join to the sentence. */
function markWords(marked: boolean[], sentence: string, tokens: readonly TokenRow[], terms: ReadonlySet<string>): boolean {
  if (tokens.map(({ word }) => word).join('') !== sentence) return false;
  let at = 0;
  for (const { word, term, counts } of tokens) {
    if (counts === 1 && terms.has(term)) marked.fill(true, at, at + word.length);
    at += word.length;
  }
  return true;
}

function markString(marked: boolean[], sentence: string, string: string): void {
  if (string === '') return;
  const lower = sentence.toLowerCase();
  const wanted = string.toLowerCase();
  // Lower case changes the length of a few characters: then only what is written alike is marked.
  const [text, part] = lower.length === sentence.length ? [lower, wanted] : [sentence, string];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) marked.fill(true, at, at + part.length);
}

function partsOf(sentence: string, marked: readonly boolean[]): readonly SentencePart[] {
  const parts: SentencePart[] = [];
  let start = 0;
  for (let at = 1; at <= sentence.length; at++) {
    if (at < sentence.length && marked[at] === marked[start]) continue;
    parts.push({ text: sentence.slice(start, at), marked: marked[start] === true });
    start = at;
  }
  return parts;
}
