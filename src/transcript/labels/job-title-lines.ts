import { jobTitleAtEnd } from '../names/job-titles.js';
import { isPersonName } from '../names/person-names.js';
import type { Line } from './line.js';

const LONGEST = 24;

export interface WithoutJobTitles {
  /** Without the lines of job titles, which are notes of the labels above them. */
  readonly lines: readonly Line[];
  readonly jobTitles: readonly Line[];
}

/**
 * Name, job title and speech, each on a line of its own: the title belongs to the name. Only where two names at least have one; a single
 * one could be a label too.
 */
export function takeJobTitleLines(lines: readonly Line[]): WithoutJobTitles {
  const jobTitles = new Map<number, Line>();
  const names = new Set<string>();
  for (const [i, line] of lines.entries()) {
    const [name, speech] = [lines[i - 1], lines[i + 1]];
    if (!name || !speech || !isJobTitleLine(name, line, speech)) continue;
    jobTitles.set(i, line);
    names.add(name.text);
  }
  if (names.size < 2) return { lines, jobTitles: [] };
  return {
    lines: lines.flatMap((line, i) => (jobTitles.has(i) ? [] : [withNote(line, jobTitles.get(i + 1)?.text ?? '')])),
    jobTitles: [...jobTitles.values()],
  };
}

function isJobTitleLine(name: Line, { unit, text }: Line, speech: Line): boolean {
  if (unit.afterGap || speech.unit.afterGap || unit.speaker !== null) return false;
  if (text.length > LONGEST || /[，。！？：:,!?]/.test(text) || jobTitleAtEnd(text) === '') return false;
  return isPersonName(name.text) && !isPersonName(text) && /[。！？!?…，]/.test(speech.text);
}

function withNote(line: Line, note: string): Line {
  if (note === '') return line;
  const readings = line.prefix.readings.map((reading) => (reading.alone && reading.note === '' ? { ...reading, note } : reading));
  return { ...line, prefix: { ...line.prefix, readings } };
}
