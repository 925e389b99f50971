import type { MeasureText } from '../../fonts/measure-text.js';

interface Line {
  readonly width: number;
  readonly size: number;
  readonly measure: MeasureText;
}

/** The end of a text that fits, for what stands before a word: no half Latin word, and an ellipsis where something is left out. */
export function cutBefore(text: string, line: Line): string {
  const cut = fitting([...text].reverse(), line);
  if (cut === null) return text;
  const kept = withoutHalfWord(cut.toReversed().join(''), text, 'start');
  return `…${kept.replace(/^[\s，。、；：？！）》」』】〕”’,.;:?!)\]}]+/u, '')}`;
}

/** The beginning of a text that fits, for what stands behind a word. */
export function cutAfter(text: string, line: Line): string {
  const cut = fitting([...text], line);
  if (cut === null) return text;
  const kept = withoutHalfWord(cut.join(''), text, 'end');
  return `${kept.replace(/[\s，、；：（《「『【〔“‘,;:([{]+$/u, '')}…`;
}

/** As many characters as fit beside an ellipsis; null where all fit. */
function fitting(characters: readonly string[], { width, size, measure }: Line): readonly string[] | null {
  if (measure(characters.join(''), size) <= width) return null;
  let used = measure('…', size);
  const end = characters.findIndex((character) => {
    used += measure(character, size);
    return used > width;
  });
  return characters.slice(0, end < 0 ? characters.length : end);
}

const WORD = '[\\p{Script=Latin}\\p{N}]';

function withoutHalfWord(kept: string, text: string, side: 'start' | 'end'): string {
  const at = side === 'start' ? text.length - kept.length : kept.length;
  if (!new RegExp(`${WORD}$`, 'u').test(text.slice(0, at)) || !new RegExp(`^${WORD}`, 'u').test(text.slice(at))) return kept;
  const whole = kept.replace(new RegExp(side === 'start' ? `^${WORD}+` : `${WORD}+$`, 'u'), '');
  return whole.trim() === '' ? kept : whole;
}
