import type { Span, Word } from '../../data.js';

/**
 * Whether a term found on the raw text only seems to stand there, because it begins or ends inside a word.
 *
 * Latin letters and digits: never inside a longer run of them (AI not in MAIL, C not in C++; GPT does stand in GPT-4).
 * Han characters: never at the beginning or in the middle of a longer word of the segmenter (印度 not in 印度尼西亚), but at its end,
 * where Chinese compounds have their head: 模型 stands in 大模型. Words that are whole only because somebody put them together, a
 * dictionary, the settings or the text itself, hold the words that they are made of: 风险 stands in 抗风险能力. Neither holds of a
 * single character (电 in 充电), nor of the name of a person, firm or place (数据 in 达观数据).
 */
export function cutsWord(span: Span, { text, words }: { readonly text: string; readonly words: readonly Word[] }): boolean {
  const { start, end } = span;
  if (continuesRun(text, start) || continuesRun(text, end)) return true;
  const cut = words.filter((word) => (word.start < start && start < word.end) || (word.start < end && end < word.end));
  return cut.some((word) => cutsThrough(word, span, text) && !(end - start >= 2 && holds(word, span)));
}

/** Beside a Latin letter there is no word to cut: what continues it has been asked already. */
function cutsThrough(word: Word, { start, end }: Span, text: string): boolean {
  return (word.start < start && !isLatin(text[start])) || (end < word.end && !isLatin(text[end - 1]));
}

/** Whether a longer word may hold the term as one of its parts. */
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
