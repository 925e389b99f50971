import type { Line } from '../../../src/transcript/labels/line.js';
import { readPrefix } from '../../../src/transcript/labels/prefix/read-prefix.js';
import { sourceOf } from '../sources.js';

/** The lines of a plain text or Markdown, each with the ways to read its beginning. */
export function linesOf(text: string, file = 'talk.txt'): readonly Line[] {
  const source = sourceOf(text, file);
  return source.units.map((unit) => {
    const line = source.text.slice(unit.from, unit.to);
    return { unit, text: line, prefix: readPrefix(line, unit) };
  });
}
