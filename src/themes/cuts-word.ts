import type { Span, Word } from '../data.js';

/**
 * Whether a term found on the raw text only seems to stand there, because it begins or ends inside a word.
 *
 * Latin letters and digits: never inside a longer run of them (AI not in MAIL, C not in C++; GPT does stand in GPT-4).
 * Han characters: never at the beginning or in the middle of a longer word (印度 not in 印度尼西亚), but at its end, where Chinese
 * compounds have their head: 模型 stands in 大模型. Not so a single character (电 in 充电), nor in a name (数据 in 达观数据).
 */
export function cutsWord(span: Span, { text, words }: { readonly text: string; readonly words: readonly Word[] }): boolean {
  const { start, end } = span;
  if (continuesRun(text, start) || continuesRun(text, end)) return true;
  const last = words.find((word) => word.start < end && end < word.end);
  if (last !== undefined && !isLatin(text[end - 1])) return true;
  const first = words.find((word) => word.start < start && start < word.end);
  return first !== undefined && !isLatin(text[start]) && !(first.end === end && isHead(span, first));
}

function isHead({ start, end }: Span, { lexeme: { source } }: Word): boolean {
  return end - start >= 2 && source !== 'person' && source !== 'organisation';
}

/** Whether the characters on both sides of an offset belong to one Latin word or number. */
function continuesRun(text: string, at: number): boolean {
  return isLatin(text[at - 1]) && isLatin(text[at]);
}

function isLatin(unit: string | undefined): boolean {
  return unit !== undefined && LATIN.test(unit);
}

const LATIN = /[\p{Script=Latin}\p{Nd}+#]/u;
