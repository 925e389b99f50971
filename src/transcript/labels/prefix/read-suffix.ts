import { NO_READING, type Reading } from './reading.js';

/** The symbols before a value at the end of a line, the value, a note, the symbols behind it. */
const SUFFIX =
  /([^\p{L}\p{N}\s，。！？；、…”’,.!?;~～：:《“]{1,4})\s*([\p{L}\p{N}《“][\p{L}\p{N}·•《》“” .’'_-]{0,19}?)(?:（([^（）]{1,12})）)?\s*([^\p{L}\p{N}\s，。！？；、…”’]{0,4})$/u;
const LONGEST = 40;

/** …（何川）, … ——何川: the end of a line as a label, in the one way to read it. */
export function readSuffix(line: string): Reading | null {
  const match = SUFFIX.exec(line.slice(-LONGEST));
  if (!match) return null;
  const [whole, left = '', value = '', note = '', right = ''] = match;
  const from = line.length - whole.length;
  if (!/[\p{L}\p{N}]/u.test(line.slice(0, from))) return null;
  const at = from + whole.indexOf(value, left.length);
  return { ...NO_READING, left, right, value, note, at, end: at + value.length, from };
}
