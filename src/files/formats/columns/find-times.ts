import { readSeconds } from '../units/seconds.js';
import { type Cell, type Column, isCounter, type KnownColumns, weight, writeCell } from './cells.js';
import { nameHint, unitOfName } from './column-names.js';

export interface FoundTimes {
  readonly start: number | null;
  readonly end: number | null;
  /** A column of lengths, where there is none of ends. */
  readonly duration: number | null;
  /** Seconds of one unit of the bare numbers in these columns. */
  readonly unit: number;
}

export const NO_TIMES: FoundTimes = { start: null, end: null, duration: null, unit: 1 };

interface Candidate {
  readonly index: number;
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** Whether they are bare numbers, whose unit is open. */
  readonly bare: boolean;
}

/** The columns of times: numbers or clock times that grow, a beginning and an end never before it. The unit is that in which people speak as fast as they do. */
export function findTimes(
  columns: readonly Column[],
  { taken, text, known }: { readonly taken: ReadonlySet<number>; readonly text: readonly Cell[]; readonly known: KnownColumns },
): FoundTimes {
  const all = columns.flatMap((column, index) => (taken.has(index) || column.inherited ? [] : candidate(column, index)));
  const candidates = all.filter(({ values, index }) => index === known.start || index === known.end || grows(values));
  const start = chooseStart(candidates, known);
  if (!start) return { ...NO_TIMES, ...printedTime(columns, taken, known) };
  const end =
    known.end === undefined ? chooseEnd(candidates, start, columns) : (candidates.find(({ index }) => index === known.end) ?? null);
  const duration = end ? null : (all.find(({ name, index }) => index !== start.index && nameHint(name, 'duration') >= 2) ?? null);
  const unit = start.bare ? findUnit({ start, end, duration, text }) : 1;
  return { start: start.index, end: end?.index ?? null, duration: duration?.index ?? null, unit };
}

function candidate({ name, cells }: Column, index: number): readonly Candidate[] {
  const filled = cells.filter((cell) => cell !== null && cell !== '');
  if (filled.length === 0) return [];
  const bare = filled.every((cell) => typeof cell === 'number' || (typeof cell === 'string' && /^\d+(?:\.\d+)?$/.test(cell.trim())));
  const values = cells.map((cell) => readSeconds(cell));
  const readable = values.filter((value) => value !== null).length;
  const hinted = nameHint(name, 'start') > 0 || nameHint(name, 'end') > 0 || nameHint(name, 'duration') > 0;
  if (readable * 10 < filled.length * 6 || typeof filled[0] === 'boolean') return [];
  if (bare && !hinted && isCounter(cells)) return [];
  return [{ index, name, values, bare }];
}

/** Three of four steps go forward (each speaker, or each channel, may have a list of their own), and one of them at least goes on. */
const grows = (values: readonly (number | null)[]): boolean => growth(values) >= 0.75;

/** Share of steps that do not go back, 0 where none goes on. */
function growth(values: readonly (number | null)[]): number {
  const [first, ...later] = values.filter((value) => value !== null);
  if (first === undefined) return 0;
  if (later.length === 0) return 1;
  let before = first;
  const steps = later.map((value) => {
    const step = value - before;
    before = value;
    return step;
  });
  return steps.some((step) => step > 0) ? steps.filter((step) => step >= 0).length / steps.length : 0;
}

function chooseStart(candidates: readonly Candidate[], { start }: KnownColumns): Candidate | null {
  if (start !== undefined) return candidates.find(({ index }) => index === start) ?? null;
  const rank = ({ name, values, bare }: Candidate): number => {
    const hint = nameHint(name, 'start') - nameHint(name, 'end') - nameHint(name, 'duration');
    const mixed = values.length === 1 && hint <= 0 ? -5 : 0;
    return hint + mixed + (bare ? 0 : 1) + growth(values);
  };
  const ranked = [...candidates].sort((a, b) => rank(b) - rank(a) || firstOf(a) - firstOf(b) || sumOf(a) - sumOf(b));
  const [first] = ranked;
  return first && rank(first) >= 0 ? first : null;
}

const firstOf = ({ values }: Candidate): number => values.find((value) => value !== null) ?? 0;
const sumOf = ({ values }: Candidate): number => values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

/** Never before the beginning, and mostly not after the next one. */
function chooseEnd(candidates: readonly Candidate[], start: Candidate, columns: readonly Column[]): Candidate | null {
  const fits = candidates.filter((end) => {
    if (end.index === start.index || end.bare !== start.bare || nameHint(end.name, 'duration') >= 2) return false;
    const pairs = end.values.flatMap((to, i) => {
      const from = start.values[i];
      return to === null || from == null ? [] : [{ from, to, next: start.values[i + 1] ?? Number.POSITIVE_INFINITY }];
    });
    const hinted = nameHint(end.name, 'end') >= 1;
    if (pairs.length === 0 || pairs.filter(({ from, to }) => to >= from).length < pairs.length * 0.95) return false;
    return (
      hinted || (pairs.some(({ from, to }) => to > from) && pairs.filter(({ to, next }) => to <= next * 1.02).length >= pairs.length * 0.7)
    );
  });
  return fits.sort((a, b) => nameHint(columns[b.index]?.name ?? '', 'end') - nameHint(columns[a.index]?.name ?? '', 'end'))[0] ?? null;
}

/** Seconds, milliseconds, ticks of 100 ns, days: characters a second at which people may speak. */
const UNITS = [1, 1e-3, 1e-7, 86_400] as const;
const USUAL_RATE = 4;
const SLOWEST = 0.12;
const FASTEST = 60;

function findUnit({
  start,
  end,
  duration,
  text,
}: {
  readonly start: Candidate;
  readonly end: Candidate | null;
  readonly duration: Candidate | null;
  readonly text: readonly Cell[];
}): number {
  const named = unitOfName(start.name) ?? (end ? unitOfName(end.name) : null);
  if (named !== null) return named;
  if (/^(?:bg|ed)$/.test(start.name)) return 1e-3;
  const rates = text.flatMap((cell, i) => {
    const from = start.values[i];
    const to = end ? end.values[i] : duration ? (from ?? 0) + (duration.values[i] ?? 0) : start.values[i + 1];
    const characters = weight(writeCell(cell));
    return from == null || to == null || to <= from || characters === 0 ? [] : [characters / (to - from)];
  });
  const rate = rates.sort((a, b) => a - b)[rates.length >> 1];
  if (rate === undefined) return 1;
  const slowest = end || duration ? SLOWEST : SLOWEST / 6;
  if (rate >= slowest && rate <= FASTEST) return 1;
  const distance = (unit: number): number => Math.abs(Math.log(rate / unit / USUAL_RATE));
  return UNITS.reduce((best, unit) => (distance(unit) < distance(best) ? unit : best), 1 as number);
}

const DATE = /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}.*\d[:：]\d\d/;

/** Dates with times of day, as chats have them, are no times of a recording, but are printed. */
function printedTime(columns: readonly Column[], taken: ReadonlySet<number>, known: KnownColumns): Pick<FoundTimes, 'start'> {
  if (known.start !== undefined) return { start: known.start };
  const index = columns.findIndex(({ name, cells, inherited }, i) => {
    const filled = cells.map((cell) => writeCell(cell)).filter((cell) => cell !== '');
    return (
      !taken.has(i) &&
      !inherited &&
      filled.length > 0 &&
      nameHint(name, 'start') + (/time|date|时间|日期|created|sent/i.test(name) ? 1 : 0) > 0 &&
      filled.every((cell) => DATE.test(cell))
    );
  });
  return { start: index < 0 ? null : index };
}
