import type { Stretch } from './api.js';

/** So many characters are remembered by a reader of the settings; more where these stand in the text several times. */
const ENOUGH = 8;
const LONGEST = 200;

/**
 * Words that stand once in the speech of a text and say where in it somebody begins: those at an offset of a stretch, where these stand
 * several times with what is before them and `|` between. Null where there are none.
 */
export function wordsAt(stretches: readonly Stretch[], stretch: Stretch, offset: number): string | null {
  const { text, at } = joined(stretches, stretch, offset);
  const begin = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
  for (let length = ENOUGH; length <= LONGEST; length++) {
    const to = Math.min(at + length, end);
    // What is behind says more than what is before.
    const from = Math.max(begin, at + (to - at) - length);
    const found = text.slice(from, to);
    if (found.includes('|')) return null;
    if (text.indexOf(found) === text.lastIndexOf(found)) return from < at ? `${text.slice(from, at)}|${text.slice(at, to)}` : found;
    if (from === begin && to === end) return null;
  }
  return null;
}

/** All speech without its blanks, with a line feed where anything else stands between. */
function joined(stretches: readonly Stretch[], wanted: Stretch, offset: number): { readonly text: string; readonly at: number } {
  let [text, at] = ['', 0];
  for (const stretch of stretches) {
    if (stretch === wanted) at = text.length + withoutBlanks(stretch.text.slice(0, offset)).length;
    text += stretch.kind === 'speech' ? withoutBlanks(stretch.text) : '\n';
  }
  return { text, at };
}

const withoutBlanks = (text: string): string => text.replace(/\s/gu, '');
