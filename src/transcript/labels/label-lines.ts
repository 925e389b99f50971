import type { Aside, Unit } from '../../data.js';
import type { Settings } from '../../settings.js';
import { isPersonName } from '../names/person-names.js';
import { type Candidate, weighLabels } from './choose-labels.js';
import { givenLabel, labelAnswers, labelBoldQuestions } from './implied-labels.js';
import { labelKeyedSigns } from './keyed-signs.js';
import { takeLanguageTags } from './language-tags.js';
import { type Form, idOf, type Line, learnForms } from './learn-forms.js';
import { takeOfficeLines } from './office-lines.js';
import { type Head, type Reading, readHead } from './read-heads.js';
import { somebody } from './somebody.js';
import { splitInline } from './split-inline.js';
import { taughtLabels } from './taught-labels.js';

export interface LabelledLines {
  readonly lines: readonly Line[];
  readonly forms: readonly Form[];
  readonly others: readonly Form[];
  /** Line → its label, for the lines that carry one; in order. */
  readonly labels: ReadonlyMap<number, Candidate>;
  /** What stands in the forms of labels and was not taken. */
  readonly refused: readonly Candidate[];
  /** What is left out before any label is read. */
  readonly asides: readonly Aside[];
}

/** Taken for a label above this probability. */
const EVEN = 0.5;
const NO_HEAD: Head = { readings: [], time: '', from: 0 };

/** Units → lines, each with its label where it carries one. What the format itself says of speakers is taken as it is. */
export function labelLines(units: readonly Unit[], text: string, known: ReadonlySet<string>, settings: Settings): LabelledLines {
  const tagged = takeLanguageTags(units, text);
  const { lines, offices } = takeOfficeLines(tagged.units.map((unit) => lineOf(unit, text)));
  const first = choose(lines, known, settings);
  const split = splitInline(lines, [...first.labels.values()]);
  const read = split.length === lines.length ? first : choose(split, known, settings);
  const aside = ({ unit }: Line): Aside => ({ kind: 'label', start: unit.from, end: unit.to });
  return { ...read, asides: [...asidesOf(tagged, units), ...offices.map(aside)] };
}

function lineOf(unit: Unit, text: string): Line {
  const line = text.slice(unit.from, unit.to);
  return { unit, text: line, head: unit.speaker === null ? readHead(line, unit) : NO_HEAD };
}

function choose(lines: readonly Line[], known: ReadonlySet<string>, settings: Settings): Omit<LabelledLines, 'asides'> {
  const refusedBySettings = new Set(settings.reading.not_labels.map(idOf));
  const taught = taughtLabels(lines, settings).filter(({ id }) => !refusedBySettings.has(id));
  const learned = learnForms(lines, known);
  const forms =
    settings.reading.labels.some(({ name }) => name === null) && taught.length > 0 ? carriedBy(taught, learned.forms) : learned.forms;
  const others = taught.length > 0 ? [] : learned.others;
  const candidates = tellApart(weighLabels(lines, forms, known)).filter(({ id }) => !refusedBySettings.has(id));
  const printed = [...candidates, ...taught].filter(({ probability }) => probability >= EVEN);
  const given = lines.flatMap(({ unit }, i) => (unit.speaker === null ? [] : [givenLabel(lines, i)]));
  const found = [...given, ...(printed.length > 0 ? printed : instead(lines))];
  const labels = new Map(found.map((label) => [label.line, label]));
  for (const label of labelAnswers(lines, labels)) labels.set(label.line, label);
  const refused = candidates.filter(({ probability, line }) => probability < EVEN && !labels.has(line));
  return { lines, forms, others, labels: new Map([...labels].sort(([a], [b]) => a - b)), refused };
}

/** 观众（男） and 观众（女） are two: of a part, a short note that is not always the same belongs to the label. */
function tellApart(labels: readonly Candidate[]): readonly Candidate[] {
  const notes = new Map<string, Set<string>>();
  for (const { id, reading } of labels) if (isShortNote(reading)) notes.set(id, (notes.get(id) ?? new Set()).add(reading.note));
  return labels.map((label) => {
    const { reading, id } = label;
    if (!isShortNote(reading) || (notes.get(id)?.size ?? 0) < 2) return label;
    const value = `${reading.value}（${reading.note}）`;
    return { ...label, id: idOf(value), reading: { ...reading, value, note: '' } };
  });
}

const isShortNote = ({ value, note }: Reading): boolean =>
  /^[\p{L}\d]{1,3}$/u.test(note) && !isPersonName(note) && somebody(value, '').name.kind === 'role';

/** Where the settings say how labels look, what was learned holds only where it names the same people. */
const carriedBy = (taught: readonly Candidate[], forms: readonly Form[]): readonly Form[] => {
  const people = new Set(taught.map(({ id }) => id));
  return forms.filter(({ labels }) => [...labels.values()].filter(({ id }) => people.has(id)).length * 2 >= labels.size);
};

/** Where no label is printed. */
function instead(lines: readonly Line[]): readonly Candidate[] {
  const signs = labelKeyedSigns(lines);
  return signs.length > 0 ? signs : labelBoldQuestions(lines);
}

function asidesOf({ units, translations }: ReturnType<typeof takeLanguageTags>, all: readonly Unit[]): readonly Aside[] {
  const starts = new Map(all.map(({ from, to }) => [to, from]));
  const tags = units.flatMap(({ from, to }): readonly Aside[] => {
    const start = starts.get(to) ?? from;
    return start < from ? [{ kind: 'markup', start, end: from }] : [];
  });
  return translations.length === 0
    ? []
    : [...tags, ...translations.map(({ from, to }): Aside => ({ kind: 'markup', start: from, end: to }))];
}
