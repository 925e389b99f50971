import type { Transcript, Turn } from '../data.js';

/** Characters of a question that can serve as a title. */
const LENGTH = { least: 8, most: 28 } as const;
/** Refers to what was said before, is about the course of the event, or continues the previous sentence. */
const LEANS =
  /[这這那它我]|有[没沒]有|[刚剛]才|[听聽][到得]|[话話][筒題题]|好不好|[对對]不[对對]|^(?:还是|還是|或者|而且|但是?|所以|因[为為]|[从從]而|像|[让讓]|就是|包括|并且)/;
/** Words that only introduce a question, with the punctuation after them: 那么， 好的， 请问： */
const LEAD_IN = /^(?:[^，,：:；;？?]{1,6}[，,：:；;]\s*)+/;

/**
 * The last question of a turn, verbatim but without its introductory words, as a title of its section. '' where there is none that is
 * understood alone: it must contain one of the section's informative terms, and refer to nothing before it.
 */
export function readQuestion({ text, sentences }: Transcript, turn: Turn, terms: readonly string[]): string {
  const last = sentences.findLast(({ turn: of, start, end }) => of === turn.turn && /[？?]["”’」』）)]*$/.test(text.slice(start, end)));
  if (last === undefined) return '';
  const sentence = text.slice(last.start, last.end);
  const question = sentence.slice(LEAD_IN.exec(sentence)?.[0].length ?? 0);
  const fits = question.length >= LENGTH.least && question.length <= LENGTH.most && !LEANS.test(question);
  return fits && terms.some((term) => question.includes(term)) ? question : '';
}
