import type { Aside, Unit } from '../../data.js';
import type { Settings } from '../../settings.js';
import { nameId } from '../names/name-id.js';
import { isPersonName } from '../names/person-names.js';
import type { Candidate } from './candidates/candidate.js';
import { weighLabels } from './candidates/weigh-labels.js';
import type { Form } from './forms/form.js';
import { learnForms } from './forms/learn-forms.js';
import { givenLabel, labelAnswers, labelBoldQuestions } from './implied-labels.js';
import { takeJobTitleLines } from './job-title-lines.js';
import { takeLanguageTags, type WithoutTags } from './language-tags.js';
import { labelByLegend } from './legend.js';
import type { Line } from './line.js';
import { type LinePrefix, readPrefix } from './prefix/read-prefix.js';
import type { Reading } from './prefix/reading.js';
import { rateSpeaker } from './rate-speaker.js';
import { splitInline } from './split-inline.js';
import { taughtLabels } from './taught-labels.js';

export interface LabelledLines {
  readonly lines: readonly Line[];
  readonly forms: readonly Form[];
  /** Forms that were not taken. */
  readonly others: readonly Form[];
  /** Line → its label, for the lines that carry one; in order. */
  readonly labels: ReadonlyMap<number, Candidate>;
  /** What stands in the forms of labels and was not taken. */
  readonly refused: readonly Candidate[];
  /** What is left out before any label is read. */
  readonly asides: readonly Aside[];
}

/** Taken for a label from this probability on. */
const EVEN = 0.5;
const NO_PREFIX: LinePrefix = { readings: [], time: '', from: 0 };

/** Units → lines, each with its label where it carries one. What the format itself says of speakers is taken as it is. */
export function labelLines(units: readonly Unit[], text: string, known: ReadonlySet<string>, settings: Settings): LabelledLines {
  const untagged = takeLanguageTags(units, text);
  const { lines, jobTitles } = takeJobTitleLines(untagged.units.map((unit) => lineOf(unit, text)));
  const first = chooseLabels(lines, known, settings);
  const declared = settings.people.flatMap(({ name, aliases }) => [name, ...aliases]);
  const split = splitInline(lines, [...first.labels.values()], declared);
  const chosen = split.length === lines.length ? first : chooseLabels(split, known, settings);
  const titles = jobTitles.map(({ unit }): Aside => ({ kind: 'label', start: unit.from, end: unit.to }));
  return { ...chosen, asides: [...languageAsides(untagged, units), ...titles] };
}

function lineOf(unit: Unit, text: string): Line {
  const line = text.slice(unit.from, unit.to);
  return { unit, text: line, prefix: unit.speaker === null ? readPrefix(line, unit) : NO_PREFIX };
}

function chooseLabels(lines: readonly Line[], known: ReadonlySet<string>, settings: Settings): Omit<LabelledLines, 'asides'> {
  const notLabels = new Set(settings.reading.not_labels.map(nameId));
  const taught = taughtLabels(lines, settings).filter(({ id }) => !notLabels.has(id));
  const learned = learnForms(lines, known);
  const isTaught = settings.reading.labels.some(({ name }) => name === null) && taught.length > 0;
  const forms = isTaught ? withSameNames(taught, learned.forms) : learned.forms;
  const candidates = tellApart(weighLabels(lines, forms, known)).filter(({ id }) => !notLabels.has(id));
  const printed = [...candidates, ...taught].filter(({ probability }) => probability >= EVEN);
  const given = lines.flatMap((line, i) => (line.unit.speaker === null ? [] : [givenLabel(line, i, line.unit.speaker)]));
  const labels = new Map([...given, ...(printed.length > 0 ? printed : unprintedLabels(lines))].map((label) => [label.line, label]));
  for (const label of labelAnswers(lines, labels)) labels.set(label.line, label);
  return {
    lines,
    forms,
    others: taught.length > 0 ? [] : learned.others,
    labels: new Map([...labels].sort(([a], [b]) => a - b)),
    refused: candidates.filter(({ probability, line }) => probability < EVEN && !labels.has(line)),
  };
}

/** Where the settings say how labels look, what was learned holds only where it has mostly the same names. */
const withSameNames = (taught: readonly Candidate[], forms: readonly Form[]): readonly Form[] => {
  const people = new Set(taught.map(({ id }) => id));
  return forms.filter(({ labels }) => [...labels.values()].filter(({ id }) => people.has(id)).length * 2 >= labels.size);
};

/**
 * 观众（男） and 观众（女） are two: of a role, a short note that is not always the same belongs to the label. A（何川） and A（叶青） are two as well, by
 * their names.
 */
function tellApart(labels: readonly Candidate[]): readonly Candidate[] {
  const notes = new Map<string, Set<string>>();
  for (const { id, reading } of labels) if (tells(reading)) notes.set(id, (notes.get(id) ?? new Set()).add(reading.note));
  return labels.map((label) => {
    const { reading, id } = label;
    const { value: role, note } = reading;
    if (!tells(reading) || (notes.get(id)?.size ?? 0) < 2) return label;
    const own = isPersonName(note) ? { value: note, note: role } : { value: `${role}（${note}）`, note: '' };
    return { ...label, id: nameId(own.value), reading: { ...reading, ...own } };
  });
}

/** Whether a note behind a role says which of several people it is. */
const tells = ({ value, note }: Reading): boolean =>
  (isPersonName(note) || /^[\p{L}\d]{1,3}$/u.test(note)) && rateSpeaker(value, '').name.kind === 'role';

/** Where no label is printed. */
function unprintedLabels(lines: readonly Line[]): readonly Candidate[] {
  const bySymbols = labelByLegend(lines);
  return bySymbols.length > 0 ? bySymbols : labelBoldQuestions(lines);
}

/** The tags and the translations of a text in two languages. */
function languageAsides({ units, translations }: WithoutTags, all: readonly Unit[]): readonly Aside[] {
  if (translations.length === 0) return [];
  const starts = new Map(all.map(({ from, to }) => [to, from]));
  const tags = units.flatMap(({ from, to }): readonly Aside[] => {
    const start = starts.get(to) ?? from;
    return start < from ? [{ kind: 'markup', start, end: from }] : [];
  });
  return [...tags, ...translations.map(({ from, to }): Aside => ({ kind: 'markup', start: from, end: to }))];
}
