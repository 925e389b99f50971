import type { Doubt, LabelForm } from '../../data.js';
import { doubtMessages } from '../../errors.js';
import type { Candidate } from '../labels/choose-labels.js';
import type { LabelledLines } from '../labels/label-lines.js';
import type { Form, Line } from '../labels/learn-forms.js';
import { describeForm, patternOf } from '../labels/patterns.js';
import { somebody } from '../labels/somebody.js';
import { fieldOf, isNotice } from '../lines/fields.js';
import { isHanName } from '../names/person-names.js';
import type { Extent } from '../structure/find-extent.js';

/** Between these probabilities a label could be one or not. */
const UNSURE = { from: 0.15, to: 0.8 };
/** Log odds of a form that is beyond doubt. */
const SURE_FORM = 3.5;
const THIN_FORM = 1;
/** From here on a value looks like somebody. */
const SOMEBODY = 0.3;
/** What stands behind the discussion is a note of the editor; so much of the characters in one line could be a speech. */
const MUCH = 0.15;
/** A doubt that moves more than this share of the characters is warned of. */
const WORTH_A_WARNING = 0.01;
/** So seldom, beside a name that differs in one character and stands at least this many times as often, a name is probably mistyped. */
const SELDOM = 2;
const TIMES = 4;

interface Read {
  /** Numbered label → the name by which its speaker seems to introduce themselves. */
  readonly proposed: ReadonlyMap<string, string>;
  /** Lines that are title or heading. */
  readonly titles: ReadonlySet<number>;
  readonly read: LabelledLines;
  readonly labels: ReadonlyMap<number, Candidate>;
  readonly extent: Extent;
  /** The settings say how labels are written. */
  readonly isTaught: boolean;
}

/** Whether it could move so much that nobody should have to look for it. */
export const isWorthAWarning = ({ kind, share }: Doubt): boolean => share > (kind === 'aside' ? MUCH : WORTH_A_WARNING);

/** Whatever looks like a label and was not taken, was taken on thin evidence, or was set aside: what moves most comes first. */
export function findDoubts({ read, labels, proposed, extent, titles, isTaught }: Read): readonly Doubt[] {
  const { lines, refused } = read;
  const shares = sharesOf(lines, labels);
  const unsure = [...labels.values()].filter(
    ({ line, probability }) => !titles.has(line) && probability < UNSURE.to && probability > UNSURE.from,
  );
  const doubts = [
    ...unsure.map((label) => doubtOf('taken', label, lines, shares)),
    ...refused
      .filter(({ line, probability }) => probability > UNSURE.from && isWithin(line, extent) && !titles.has(line))
      .map((label) => doubtOf('refused', label, lines, shares)),
    ...unreadSigns(lines, labels, extent, new Set([...titles, ...refused.map(({ line }) => line)])).map((found) =>
      unreadSign(found, lines, shares),
    ),
    ...otherForms(read),
    // Whoever wrote how the labels look has decided this.
    ...(isTaught ? [] : [...thinForm(read, labels), ...signatures(labels, lines)]),
    ...footLines(lines, extent, shares),
    ...mistyped(lines, labels),
    ...proposals(proposed, lines, labels),
  ];
  return doubts.sort((a, b) => b.share - a.share || a.line - b.line);
}

const isWithin = (line: number, { from, to }: Extent): boolean => line >= from && line < to;

/** Line → share of the characters from there to the next label. */
function sharesOf(lines: readonly Line[], labels: ReadonlyMap<number, Candidate>): readonly number[] {
  const all = lines.reduce((sum, { text }) => sum + text.length, 0) || 1;
  const shares: number[] = new Array(lines.length).fill(0);
  for (let i = lines.length - 1; i >= 0; i--) {
    const own = (lines[i]?.text.length ?? 0) / all;
    shares[i] = own + (labels.has(i + 1) ? 0 : (shares[i + 1] ?? 0));
  }
  return shares;
}

function doubtOf(
  kind: 'taken' | 'refused',
  { line, reading, form, from }: Candidate,
  lines: readonly Line[],
  shares: readonly number[],
): Doubt {
  const { value } = reading;
  const content = (lines[line]?.text.length ?? 0) - from;
  return {
    kind,
    line: lines[line]?.unit.line ?? 0,
    text: value,
    share: content > 0 || reading.alone ? (shares[line] ?? 0) : 0,
    message: doubtMessages[kind](value),
    setting: kind === 'taken' ? `reading: { not_labels: [${yaml(value)}] }` : labelsSetting(patternOf(form, value)),
  };
}

/** Signs that open labels and nothing else: no bullets, brackets or quotation marks. */
const OWN_SIGNS = /^[^\p{L}\p{N}\s“”‘’"'「」『』《》（）()【】[\]<>*•·●○■◆\-–—#|…]+$/u;

/** Lines that open with the signs of the labels and carry none. */
function unreadSigns(
  lines: readonly Line[],
  labels: ReadonlyMap<number, Candidate>,
  extent: Extent,
  known: ReadonlySet<number>,
): readonly (readonly [number, Form])[] {
  const signed = [...new Set([...labels.values()].map(({ form }) => form))].filter(
    ({ left, labels: own }) => OWN_SIGNS.test(left) && own.size > 2,
  );
  return lines.flatMap(({ text }, i): readonly (readonly [number, Form])[] => {
    if (!isWithin(i, extent) || labels.has(i) || known.has(i)) return [];
    const form = signed.find(({ left }) => text.startsWith(left));
    return form ? [[i, form]] : [];
  });
}

function unreadSign([line, form]: readonly [number, Form], lines: readonly Line[], shares: readonly number[]): Doubt {
  const text = (lines[line]?.text ?? '').slice(0, 16);
  return {
    kind: 'refused',
    line: lines[line]?.unit.line ?? 0,
    text,
    share: shares[line] ?? 0,
    message: doubtMessages.refused(text),
    setting: settingOf(form),
  };
}

/** Forms whose values come back and that were not taken. */
function otherForms({ lines, others }: LabelledLines): readonly Doubt[] {
  const all = lines.reduce((sum, { text }) => sum + text.length, 0) || 1;
  return others.map((form) => {
    const pattern = describeForm(form);
    const [first = 0] = form.labels.keys();
    const share = [...form.labels.keys()].reduce((sum, i) => sum + (lines[i]?.text.length ?? 0), 0) / all;
    return {
      kind: 'form',
      line: lines[first]?.unit.line ?? 0,
      text: pattern,
      share,
      message: doubtMessages.form(pattern, form.labels.size),
      setting: settingOf(form),
    };
  });
}

/** A form that is taken on thin evidence, or in which nobody looks like somebody, moves everything. */
function thinForm({ forms, lines }: LabelledLines, labels: ReadonlyMap<number, Candidate>): readonly Doubt[] {
  const [first] = forms;
  const isAnybody = [...labels.values()].some(({ reading }) => somebody(reading.value, reading.note).look >= SOMEBODY);
  if (!first || labels.size === 0 || (isAnybody && (first.evidence >= THIN_FORM || takeTurns(labels)))) return [];
  const pattern = describeForm(first);
  const [at = 0] = labels.keys();
  const line = lines[at]?.unit.line ?? 0;
  return [{ kind: 'form', line, text: pattern, share: 1, message: doubtMessages.thin(pattern, labels.size), setting: settingOf(first) }];
}

/** Two who look like somebody come back. */
function takeTurns(labels: ReadonlyMap<number, Candidate>): boolean {
  const seen = new Set<string>();
  const back = new Set<string>();
  for (const { id, reading } of labels.values()) {
    if (seen.has(id) && somebody(reading.value, reading.note).look >= SOMEBODY) back.add(id);
    seen.add(id);
  }
  return back.size > 1;
}

/** Whoever reads on expects labels before the speech. */
function signatures(labels: ReadonlyMap<number, Candidate>, lines: readonly Line[]): readonly Doubt[] {
  const signed = [...labels.values()].filter(({ speech, form }) => speech === 'above' && form.speech === 'above');
  const [first] = signed;
  if (!first) return [];
  const pattern = describeForm(first.form);
  const setting = settingOf({ ...first.form, speech: 'below' });
  const share = first.form.evidence > SURE_FORM && signed.length >= 4 ? 0 : 1;
  return [
    {
      kind: 'signature',
      line: lines[first.line]?.unit.line ?? 0,
      text: pattern,
      share,
      message: doubtMessages.signature(pattern),
      setting,
    },
  ];
}

/** Lines behind the discussion that are neither fields nor notices. */
function footLines(lines: readonly Line[], { to }: Extent, shares: readonly number[]): readonly Doubt[] {
  return lines.slice(to).flatMap(({ text, unit }, i) => {
    if (fieldOf(text) !== null || isNotice(text) || text.length < 4) return [];
    const share = (shares[to + i] ?? 0) - (shares[to + i + 1] ?? 0);
    return [
      {
        kind: 'aside',
        line: unit.line,
        text,
        share,
        message: doubtMessages.aside(text),
        setting: unit.line > 0 ? `reading: { skip: [${unit.line}] }` : '',
      },
    ];
  });
}

/** 郑海宁 forty times and 郑海宇 once. Names of two characters differ in one by nature. */
function mistyped(lines: readonly Line[], labels: ReadonlyMap<number, Candidate>): readonly Doubt[] {
  const seen = new Map<string, { count: number; readonly line: number }>();
  for (const { line, reading } of labels.values()) {
    const before = seen.get(reading.value);
    if (before) before.count++;
    else seen.set(reading.value, { count: 1, line });
  }
  const names = [...seen].filter(([label]) => label.length >= 3 && isHanName(label));
  return names
    .filter(([, { count }]) => count <= SELDOM)
    .flatMap(([label, { count, line }]) => {
      const like = names.find(([other, { count: often }]) => often >= count * TIMES && differInOne(label, other));
      if (!like) return [];
      const setting = `people: [{ name: ${yaml(like[0])}, aliases: [${yaml(label)}] }]`;
      return [
        { kind: 'name', line: lines[line]?.unit.line ?? 0, text: label, share: 1, message: doubtMessages.name(label, like[0]), setting },
      ];
    });
}

/** 发言人3 says 我叫郭丽: worth a line of the settings, and no change of name. */
function proposals(
  proposed: ReadonlyMap<string, string>,
  lines: readonly Line[],
  labels: ReadonlyMap<number, Candidate>,
): readonly Doubt[] {
  return [...proposed].map(([label, name]) => {
    const at = [...labels.values()].find(({ reading }) => reading.value === label)?.line ?? -1;
    const setting = `people: [{ name: ${yaml(name)}, aliases: [${yaml(label)}] }]`;
    return { kind: 'name', line: lines[at]?.unit.line ?? 0, text: label, share: 0, message: doubtMessages.name(label, name), setting };
  });
}

function differInOne(a: string, b: string): boolean {
  return a.length === b.length && [...a].filter((character, i) => character !== b[i]).length === 1;
}

const MOST_NAMES = 6;

/** The line of the settings that teaches the form; where no pattern can say it, that of its labels. */
function settingOf(form: Form): string {
  const names = [...new Set([...form.labels.values()].map(({ reading }) => reading.value))].slice(0, MOST_NAMES);
  return labelsSetting(
    ...(patternOf(form) === '' ? names.map((name) => patternOf(form, name)).filter((one) => one !== '') : [patternOf(form)]),
  );
}

const labelsSetting = (...patterns: readonly string[]): string =>
  `reading: { labels: [${patterns.map((pattern) => yaml(pattern)).join(', ')}] }`;

/** A text as YAML reads it back: 07, No and null would be something else there. */
const yaml = (text: string): string => (/^\p{Script=Han}[\p{L}\p{N}]*$/u.test(text) ? text : `'${text.replaceAll("'", "''")}'`);

/** The learned forms in the syntax of the settings, with their counts. */
export function formsOf(labels: ReadonlyMap<number, Candidate>): readonly LabelForm[] {
  const forms = new Map<string, Map<string, number>>();
  const patterns = new Map<Form, string>();
  for (const { form, reading } of labels.values()) {
    const pattern = patterns.get(form) ?? patternOf(form);
    patterns.set(form, pattern);
    const names = forms.get(pattern) ?? new Map<string, number>();
    forms.set(pattern, names.set(reading.value, (names.get(reading.value) ?? 0) + 1));
  }
  const found = [...forms].map(([pattern, names]): LabelForm => {
    const sorted = [...names].sort((a, b) => b[1] - a[1]);
    return { pattern, count: sorted.reduce((sum, [, count]) => sum + count, 0), names: sorted.map(([name]) => name) };
  });
  return found.sort((a, b) => b.count - a.count);
}
