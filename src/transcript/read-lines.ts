import type { ReadLine } from './choose-labels.js';
import type { Line } from './lines.js';
import { skipMarkup, trimMarkup } from './markup.js';
import { isSomebody, type LabelReading, readLabel } from './read-label.js';

/** A file uses a form that could be a coincidence where it does so in so large a part of its lines … */
const SHARE = 0.2;
/** … and so often at least, for two people or more of whom one comes back. */
const LEAST = 4;

/**
 * Lines with the label that each could carry. A name and some blanks, or a name alone on its line, is a label only where the
 * whole file writes its labels so; anywhere else it is a roster or the beginning of a sentence.
 */
export function readLines(lines: readonly Line[]): readonly ReadLine[] {
  let read: readonly ReadLine[] = lines.map((line) => ({ line, reading: readLabel(line.text) }));
  for (const rare of [lines.map(({ text }) => readSeparated(text)), readAlone(lines)])
    if (isUsed(rare)) read = read.map((own, i) => (isFree(own.reading) && rare[i] ? { line: own.line, reading: rare[i] } : own));
  return read;
}

const isFree = (reading: LabelReading | null): boolean => reading === null || reading.form === 'line';

function isUsed(readings: readonly (LabelReading | null)[]): boolean {
  const labels = readings.flatMap((reading) => reading?.label ?? []);
  const people = new Set(labels).size;
  return labels.length >= LEAST && labels.length >= readings.length * SHARE && people > 1 && people < labels.length;
}

const SEPARATOR = /[\t|｜丨（(]|——|[ \u3000]{2}/;
const SEPARATED =
  /^([^\s|｜丨—，。、：:；！？“”（()）]{1,16}(?: [^\s|｜丨—，。、：:；！？“”（()）]{1,16}){0,3}?)(?:\t\s*|\s*[|｜丨]\s*|\s*——\s*|[ \u3000]{2,})(?=\S)/u;
const IN_BRACKETS = /^[（(]\s*([^\s（()）]{1,16})\s*[)）][\s\u3000]*(?=\S)/u;

function readSeparated(line: string): LabelReading | null {
  const at = skipMarkup(line, 0);
  const head = line.slice(at, at + 90);
  if (!SEPARATOR.test(head.slice(0, 40))) return null;
  const match = SEPARATED.exec(head) ?? IN_BRACKETS.exec(head);
  const label = match?.[1] ?? '';
  if (!match || !isSomebody(label)) return null;
  const to = trimMarkup(line);
  return { form: 'separated', label, note: '', time: '', from: Math.min(at + match[0].length, to), to };
}

/** Two such lines in a row are a roster. */
function readAlone(lines: readonly Line[]): readonly (LabelReading | null)[] {
  const names = lines.map(({ text }) => nameAlone(text));
  return lines.map(({ text }, i): LabelReading | null => {
    const label = names[i] ?? '';
    return label === '' || names[i + 1] !== '' ? null : { form: 'alone', label, note: '', time: '', from: text.length, to: text.length };
  });
}

function nameAlone(line: string): string {
  if (line.length > 40) return '';
  const label = line.slice(skipMarkup(line, 0), trimMarkup(line)).trim();
  return isSomebody(label) ? label : '';
}
