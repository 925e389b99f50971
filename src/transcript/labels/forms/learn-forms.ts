import type { Line } from '../line.js';
import { readSuffix } from '../prefix/read-suffix.js';
import type { Form, Label } from './form.js';
import { type Group, groupReadings } from './group-readings.js';
import { FORM_WEIGHTS, weighForm } from './weigh-form.js';

export interface LearnedForms {
  readonly forms: readonly Form[];
  /** Forms that were not taken although several of their values come back on lines that no other form explains. */
  readonly others: readonly Form[];
}

/**
 * The forms of the file that name speakers, the most certain first; the first that is certain supports the others. Where no line's
 * beginning says who speaks, its end may.
 */
export function learnForms(lines: readonly Line[], known: ReadonlySet<string>): LearnedForms {
  const atBeginning = chooseForms(
    lines,
    known,
    groupReadings(lines, ({ prefix }) => prefix.readings),
  );
  if (atBeginning.forms.length > 0 || lines.some(({ unit }) => unit.time !== '')) return atBeginning;
  return chooseForms(
    lines,
    known,
    groupReadings(lines, ({ text }) => {
      const suffix = readSuffix(text);
      return suffix ? [suffix] : [];
    }),
  );
}

/** A form with less evidence is not worth comparing. */
const LEAST_CANDIDATE = -2;
/** A form with less evidence is not taken, whoever else has its names: a roster has them too. */
const LEAST = -1;

function chooseForms(lines: readonly Line[], known: ReadonlySet<string>, groups: readonly Group[]): LearnedForms {
  const candidates = groups.flatMap((group) => {
    const form = weighForm(group, lines, known);
    return form !== null && form.evidence > LEAST_CANDIDATE ? [form] : [];
  });
  candidates.sort((a, b) => b.evidence * Math.sqrt(b.labels.size) - a.evidence * Math.sqrt(a.labels.size));
  const accepted: Form[] = [];
  const others: Form[] = [];
  const people = new Set<string>();
  const taken = new Set<number>();
  for (const form of candidates) {
    const free = [...form.labels].filter(([line]) => !taken.has(line));
    if (isAcceptable(form, free, people)) {
      accepted.push({ ...form, labels: new Map(free) });
      for (const [line, { id }] of free) {
        taken.add(line);
        people.add(id);
      }
    } else if (takesTurns(free) && (form.right !== ' ' || accepted.length === 0)) others.push({ ...form, labels: new Map(free) });
  }
  return { forms: accepted, others };
}

type LabelledLine = readonly [line: number, label: Label];

/** @param people those whom the forms name that were accepted before; none where this is the first. */
function isAcceptable(form: Form, free: readonly LabelledLine[], people: ReadonlySet<string>): boolean {
  if (free.length === 0 || form.evidence < LEAST) return false;
  if (people.size === 0) return form.evidence >= 0;
  if (form.left === '' && form.right === ' ') return false;
  const shared = free.filter(([, { id }]) => people.has(id)).length;
  const relation = shared > 0 && shared * 3 >= free.length ? FORM_WEIGHTS.shared : FORM_WEIGHTS.strange;
  return form.evidence + relation >= 0;
}

/** Whether two values come back, in turn. */
function takesTurns(free: readonly LabelledLine[]): boolean {
  const ids = free.map(([, { id }]) => id);
  const returning = [...new Set(ids)].filter((id) => ids.indexOf(id) !== ids.lastIndexOf(id));
  return returning.length > 1 && ids.some((id, i) => i > 0 && id !== ids[i - 1]) && free.length >= 4;
}
