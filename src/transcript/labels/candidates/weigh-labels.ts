import { isFieldKey } from '../../lines/fields.js';
import type { Form, Label } from '../forms/form.js';
import { isAfterGap, type Line, textAt } from '../line.js';
import { rateSpeaker } from '../rate-speaker.js';
import type { Candidate } from './candidate.js';
import { findPoints, OFTEN, type Points } from './find-points.js';
import { type LabelFeatures, labelProbability, SENTENCE_END } from './label-probability.js';
import { speechFrom, speechSideInQuotation } from './speech-start.js';

/** Which lines of the accepted forms carry a label: decided for each value over the whole file, and for each line. */
export function weighLabels(lines: readonly Line[], forms: readonly Form[], known: ReadonlySet<string>): readonly Candidate[] {
  const all = forms.flatMap((form) => [...form.labels].map(([line, label]) => ({ line, form, ...label })));
  all.sort((a, b) => a.line - b.line);
  const file = surveyLabels(all, lines, forms);
  const points = findPoints(all, { lines, known, settled: file.settled });
  return all.map((label, i) => {
    const { line, form, reading, id } = label;
    const text = textAt(lines, line);
    const isEnd = form.place === 'end';
    const from = isEnd ? 0 : speechFrom(text, reading, form);
    const to = isEnd ? text.slice(0, reading.from).trimEnd().length : text.length;
    const features = featuresOf(
      { label, before: all[i - 1], isKnown: known.has(reading.value) || known.has(id), from, points },
      file,
      lines,
    );
    const time = reading.time || (form.timed ? reading.lateTime : '');
    const speech = speechSideInQuotation(lines, line, reading) ?? form.speech;
    return { line, form, reading, id, speech, time, from, to, probability: labelProbability(label, features, lines) };
  });
}

type LabelOfLine = Label & { readonly line: number; readonly form: Form };

/** What holds for the labels of a file as a whole. */
interface FileFeatures {
  /** Id → how often it has the floor. */
  readonly counts: ReadonlyMap<string, number>;
  /** Texts of lines that stand in the file twice: on slides, or copied. */
  readonly copied: ReadonlySet<string>;
  readonly firstForm: Form | undefined;
  /** Ids of the first form. */
  readonly firstIds: ReadonlySet<string>;
  /** Whether nearly all labels are of people who have the floor again and again. */
  readonly settled: boolean;
  /** Whether nearly all labels stand behind a gap. */
  readonly behindGap: boolean;
  /** Whether nearly all labelled lines end as sentences do. */
  readonly ends: boolean;
  /** Whether there are answers (A1, 答). */
  readonly answered: boolean;
  /** Whether list numbers stand before many labels. */
  readonly numbered: boolean;
  /** Where they stand before nearly all: ids that have one somewhere. Null elsewhere. */
  readonly numberedIds: ReadonlySet<string> | null;
}

function surveyLabels(all: readonly LabelOfLine[], lines: readonly Line[], forms: readonly Form[]): FileFeatures {
  const { counts, copied } = countFloors(all, lines);
  const [firstForm] = forms;
  const certain = all.filter(
    ({ id, reading }) => (counts.get(id) ?? 0) > 1 && rateSpeaker(reading.value, reading.note).plausibility > -0.3,
  );
  const isNearlyAll = (is: (label: LabelOfLine) => boolean): boolean =>
    certain.length > 3 && certain.filter(is).length > certain.length * 0.9;
  const isShare = (share: number): boolean => certain.filter(({ reading }) => reading.numbered).length > certain.length * share;
  const plausible = all.filter(({ reading }) => rateSpeaker(reading.value, reading.note).plausibility > 0);
  const often = plausible.filter(({ id }) => (counts.get(id) ?? 0) >= OFTEN);
  return {
    counts,
    copied,
    settled: often.length >= MANY && often.length >= NEARLY_ALL * plausible.length,
    firstForm,
    firstIds: new Set([...(firstForm?.labels.values() ?? [])].map(({ id }) => id)),
    behindGap: isNearlyAll(({ line }) => line === 0 || isAfterGap(lines, line)),
    ends: isNearlyAll(({ line }) => SENTENCE_END.test(textAt(lines, line).slice(-2))),
    answered: all.some(({ reading }) => /^[A答]/.test(reading.value)),
    numbered: isShare(0.3),
    numberedIds: certain.length >= MANY && isShare(0.7) ? new Set(all.flatMap(({ id, reading }) => (reading.numbered ? id : []))) : null,
  };
}

/** So many labels of people who are some of the few; their share of all. */
const [MANY, NEARLY_ALL] = [12, 0.8];

/** A line of this length that comes back word by word is not said again: 何川：对。 is. */
const LONGEST_REPEATED = 15;

function countFloors(all: readonly LabelOfLine[], lines: readonly Line[]): Pick<FileFeatures, 'counts' | 'copied'> {
  // Who comes back has the floor again after somebody else, where there is anybody else.
  const others = new Set(all.filter(({ reading }) => !isFieldKey(reading.value)).map(({ id }) => id)).size > 1;
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  const copied = new Set<string>();
  for (const [i, { id, line, reading }] of all.entries()) {
    const text = textAt(lines, line);
    const isCopy = !reading.alone && text.length > LONGEST_REPEATED && seen.has(text);
    if (isCopy) copied.add(text);
    seen.add(text);
    if ((others && all[i - 1]?.id === id) || isCopy) continue;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return { counts, copied };
}

interface Placed {
  readonly label: LabelOfLine;
  /** The label before it. */
  readonly before: LabelOfLine | undefined;
  readonly isKnown: boolean;
  readonly from: number;
  readonly points: Points;
}

function featuresOf({ label, before, isKnown, from, points }: Placed, file: FileFeatures, lines: readonly Line[]): LabelFeatures {
  const { line, form, reading, id } = label;
  const { counts, copied, settled, firstForm, firstIds, behindGap, ends, answered, numbered, numberedIds } = file;
  const count = counts.get(id) ?? 0;
  const marks = form.left + form.right;
  return {
    count,
    settled,
    seldom: points.seldom.has(line),
    listed: points.listed.has(line),
    announced: points.announced.has(line),
    copied: copied.has(textAt(lines, line)),
    timeless: form !== firstForm && firstForm?.timed === true && reading.time === '' && reading.lateTime === '',
    known: isKnown,
    repeats: before?.id === id && count <= 3,
    gapless: behindGap && line > 0 && !isAfterGap(lines, line) && lines[line - 1]?.unit.level === 0,
    numbered: reading.numbered && !numbered,
    unnumbered: numberedIds !== null && !numberedIds.has(id),
    extraordinary:
      form.place === 'inline' && marks.length > 1 && !/^[：:\sT]*$/.test(marks) && form.labels.size >= 5 && reading.left === form.left,
    further: form !== firstForm && !firstIds.has(id),
    ends,
    answered,
    from,
  };
}
