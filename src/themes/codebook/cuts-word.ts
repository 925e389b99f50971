import type { Span, Word } from '../../data.js';

/**
 * Whether a match in the raw text is false because it begins or ends inside a word.
 *
 * Latin letters and digits: a match inside a longer run of them is false (AI in MAIL, C in C++; GPT in GPT-4 is true).
 * Han characters: a match at the beginning or in the middle of a longer word of the segmenter is false (印度 in 印度尼西亚), one at its
 * end is true, as Chinese compounds have their head there (模型 in 大模型). In words that a dictionary, the settings or the text itself
 * joined, a match anywhere is true (风险 in 抗风险能力). Always false are single characters (电 in 充电), and matches in names of
 * people, firms or places (数据 in 达观数据).
 */
export function cutsWord(span: Span, { text, words }: { readonly text: string; readonly words: readonly Word[] }): boolean {
  const { start, end } = span;
  if (continuesRun(text, start) || continuesRun(text, end)) return true;
  const cut = words.filter((word) => (word.start < start && start < word.end) || (word.start < end && end < word.end));
  return cut.some((word) => cutsThrough(word, span, text) && !(end - start >= 2 && holds(word, span)));
}

/** Whether the span begins or ends inside the word. Ends beside Latin letters are left to continuesRun. */
function cutsThrough(word: Word, { start, end }: Span, text: string): boolean {
  return (word.start < start && !isLatin(text[start])) || (end < word.end && !isLatin(text[end - 1]));
}

/** Whether a match in a longer word is true. */
function holds(word: Word, { start, end }: Span): boolean {
  const { source, tag } = word.lexeme;
  if (source === 'person' || source === 'organisation' || start < word.start || word.end < end) return false;
  return source === 'engine' ? end === word.end : !NAME.test(tag);
}

/** Whether the characters on both sides of an offset belong to one Latin word or number. */
function continuesRun(text: string, at: number): boolean {
  return isLatin(text[at - 1]) && isLatin(text[at]);
}

function isLatin(unit: string | undefined): boolean {
  return unit !== undefined && LATIN.test(unit);
}

const LATIN = /[\p{Script=Latin}\p{Nd}+#]/u;
/** Tags of people, places and organisations. */
const NAME = /^n[rst]/;
