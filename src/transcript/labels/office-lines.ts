import { jobTitleAtEnd } from '../names/job-titles.js';
import { isPersonName } from '../names/person-names.js';
import type { Line } from './learn-forms.js';

/** An office is no longer than this. */
const LONGEST = 24;

export interface Offices {
  /** Without the lines of offices, which are notes of the labels above them. */
  readonly lines: readonly Line[];
  readonly offices: readonly Line[];
}

/**
 * Name, office and speech, each on a line of its own: the office belongs to the name. Where it stands so at two names at least; on one it
 * could be a label too.
 */
export function takeOfficeLines(lines: readonly Line[]): Offices {
  const at = lines.flatMap((_, i) => (isOfficeLine(lines, i) ? [i] : []));
  const names = new Set(at.map((i) => lines[i - 1]?.text));
  if (names.size < 2) return { lines, offices: [] };
  const office = new Map(at.map((i) => [i, lines[i] as Line]));
  return {
    lines: lines.flatMap((line, i) => (office.has(i) ? [] : [withNote(line, office.get(i + 1)?.text ?? '')])),
    offices: [...office.values()],
  };
}

function isOfficeLine(lines: readonly Line[], i: number): boolean {
  const [name, office, speech] = [lines[i - 1], lines[i], lines[i + 1]];
  if (!name || !office || !speech || office.unit.afterGap || speech.unit.afterGap || office.unit.speaker !== null) return false;
  if (office.text.length > LONGEST || /[，。！？：:,!?]/.test(office.text) || jobTitleAtEnd(office.text) === '') return false;
  return isPersonName(name.text) && !isPersonName(office.text) && /[。！？!?…，]/.test(speech.text);
}

function withNote(line: Line, note: string): Line {
  if (note === '') return line;
  const readings = line.head.readings.map((reading) => (reading.alone && reading.note === '' ? { ...reading, note } : reading));
  return { ...line, head: { ...line.head, readings } };
}
