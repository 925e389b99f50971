import { factOdds, isFieldKey, isMark } from '../lines/fields.js';
import { isRosterLine } from '../lines/read-roster.js';
import { timeAt } from '../lines/times.js';
import { surnameOf } from '../names/person-names.js';
import type { Form, Label, Line } from './learn-forms.js';
import type { Reading } from './read-heads.js';
import { somebody } from './somebody.js';

/** A line that was taken for somebody's label, or could have been. */
export interface Candidate {
  readonly line: number;
  readonly form: Form;
  readonly reading: Reading;
  readonly id: string;
  /** Where the speech stands; within a block quotation as the label lies in it. */
  readonly speech: Form['speech'];
  /** As printed, '' where none. */
  readonly time: string;
  /** Where the speech begins and ends in the line; both its length where it stands on other lines. */
  readonly from: number;
  readonly to: number;
  /** Probability that this is somebody's label. */
  readonly probability: number;
}

/** Each number says how much the evidence moves the log odds of a value that stands in an accepted form. */
export const VALUE_WEIGHTS = {
  /** The form is carried by others. */
  carried: 0.6,
  /** The form is not the first of the file, and nobody of the first stands in this value. */
  further: -1,
  /** It looks like somebody (1) or like a phrase of speech (-1). */
  looks: 2.4,
  /** It is known from settings, roster or introduction. */
  known: 4,
  /** It comes back at the same place. */
  returns: 1.6,
  /** The very line stands at two places: copied, or shown on a slide. */
  copied: -2,
  /** It comes back often. */
  often: 1,
  /** It stands there twice in a row: a way of speaking, or one speech in several lines. */
  repeats: -0.6,
  /** The line before has not ended: what stands here goes on with it. */
  unfinished: -2,
  /** The other labels stand behind a gap, and this one does not. */
  gapless: -1.2,
  /** A time stands at it, or on the line before, as at most labels of its form. */
  timed: 1.8,
  /** No time stands at it, although one stands at the others. */
  untimed: -1.5,
  /** The marks are none of ordinary text: a phrase between them is not likely, however it looks. */
  extraordinary: 1.2,
  /** Nothing that can be speech follows. */
  silent: -2.5,
  /** A list number stands before it, which the others do not have. */
  numbered: -2.5,
  /** The line is a heading of the format, and the value does not come back: ### 往事：从头说起. */
  title: -2.5,
  /** It opens the file and does not come back: a headline with a colon. */
  headline: -1.5,
  /** Other signs stand before it than before most. */
  ornament: -0.5,
  /** It opens with a quotation mark: somebody's words begin. */
  quotation: -2,
  /** What follows is a date, an office, a list of names. */
  fact: -3,
  /** And the value is the key of such a line: 主持人：沈知远, in the middle of a file. */
  field: -3,
  /** What follows does not end as a sentence does, although it does behind nearly all labels. */
  unended: -1.5,
  /** Q1, with no answer A1 in the file: a heading. */
  question: -4,
  /** Names are short: each letter above eight. */
  length: -0.15,
} as const;

/** A line of this length that comes back word by word is not said again: 何川：对。 is. */
const AGAIN = 15;

/** Which lines of the accepted forms carry a label: decided for each value over the whole file, and for each place. */
export function weighLabels(lines: readonly Line[], forms: readonly Form[], known: ReadonlySet<string>): readonly Candidate[] {
  const all = forms.flatMap((form) => [...form.labels].map(([line, label]) => ({ line, form, ...label })));
  all.sort((a, b) => a.line - b.line);
  const { counts, copied } = countFloors(all, lines);
  const firstIds = new Set([...(forms[0]?.labels.values() ?? [])].map(({ id }) => id));
  const sure = all.filter(({ id, reading }) => (counts.get(id) ?? 0) > 1 && somebody(reading.value, reading.note).look > -0.3);
  const behindGap = sure.length > 3 && sure.filter(({ line }) => line === 0 || lines[line]?.unit.afterGap).length > sure.length * 0.9;
  const ends = sure.length > 3 && sure.filter(({ line }) => ENDED.test((lines[line]?.text ?? '').slice(-2))).length > sure.length * 0.9;
  const answered = all.some(({ reading }) => /^[A答]/.test(reading.value));
  const numbered = sure.filter(({ reading }) => reading.numbered).length > sure.length * 0.3;
  return all.map((label, i) => {
    const { line, form, reading, id } = label;
    const text = lines[line]?.text ?? '';
    const isEnd = form.place === 'end';
    const from = isEnd ? 0 : speechFrom(text, reading, form);
    const to = isEnd ? text.slice(0, reading.from).trimEnd().length : text.length;
    const place = {
      count: counts.get(id) ?? 0,
      copied: copied.has(text),
      timeless: form !== forms[0] && forms[0]?.timed === true && reading.time === '' && reading.lateTime === '',
      known: known.has(reading.value) || known.has(id),
      repeats: all[i - 1]?.id === id && (counts.get(id) ?? 0) <= 3,
      gapless: behindGap && line > 0 && lines[line]?.unit.afterGap === false && lines[line - 1]?.unit.level === 0,
      numbered: reading.numbered && !numbered,
      extraordinary:
        form.place === 'inline' &&
        (form.left + form.right).length > 1 &&
        !/^[：:\sT]*$/.test(form.left + form.right) &&
        form.labels.size >= 5 &&
        reading.left === form.left,
      further: form !== forms[0] && !firstIds.has(id),
      ends,
      answered,
      from,
    };
    const time = reading.time || (form.timed ? reading.lateTime : '');
    const speech = signs(lines, line, reading) ?? form.speech;
    return { line, form, reading, id, speech, time, from, to, probability: probabilityOf(label, place, lines) };
  });
}

type Placed = Label & { readonly line: number; readonly form: Form };

/** How often each value has the floor, and the lines that stand in the file twice: those are slides or repetitions. */
function countFloors(all: readonly Placed[], lines: readonly Line[]) {
  // Who comes back has the floor again after somebody else, where there is anybody else.
  const others = new Set(all.filter(({ reading }) => !isFieldKey(reading.value)).map(({ id }) => id)).size > 1;
  const counts = new Map<string, number>();
  const said = new Set<string>();
  const copied = new Set<string>();
  for (const [i, { id, line, reading }] of all.entries()) {
    const text = lines[line]?.text ?? '';
    const isCopy = !reading.alone && text.length > AGAIN && said.has(text);
    if (isCopy) copied.add(text);
    said.add(text);
    if ((others && all[i - 1]?.id === id) || isCopy) continue;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return { counts, copied };
}

/** The last line of a block quotation says who is quoted, and so does the first; null elsewhere. */
export function signs(lines: readonly Line[], line: number, { alone }: Reading): Form['speech'] | null {
  const isQuoted = (i: number): boolean => lines[i]?.unit.quoted === true;
  if (!alone || !isQuoted(line)) return null;
  const opens = !isQuoted(line - 1) || lines[line]?.unit.afterGap === true;
  const closes = !isQuoted(line + 1) || lines[line + 1]?.unit.afterGap === true;
  return closes && !opens ? 'above' : 'below';
}

interface PlaceOfLabel {
  readonly count: number;
  readonly known: boolean;
  readonly repeats: boolean;
  readonly copied: boolean;
  /** The labels of the first form are timed, and this is one of another, without a time. */
  readonly timeless: boolean;
  readonly gapless: boolean;
  readonly numbered: boolean;
  readonly further: boolean;
  readonly extraordinary: boolean;
  readonly ends: boolean;
  readonly answered: boolean;
  readonly from: number;
}

function probabilityOf({ reading, line, form }: Placed, place: PlaceOfLabel, lines: readonly Line[]): number {
  const weights = VALUE_WEIGHTS;
  const { look } = somebody(reading.value, reading.note);
  // 比如 comes back within speech; 毕竟 could be somebody of that surname.
  const isPhrase = look <= -1 && surnameOf(reading.value) === '';
  const text = lines[line]?.text ?? '';
  const rest = form.place === 'end' ? text.slice(0, reading.from) : text.slice(place.from);
  const isKey = isFieldKey(reading.value);
  const isSystem = !reading.alone && isMark(text);
  const isFact = isSystem || ((place.count === 1 || isKey) && (reading.alone ? isRosterLine(text) : factOdds(rest) > 1.5));
  // 何川：（点头）: who speaks elsewhere can answer so.
  const nods = place.count > (look >= 0.5 ? 1 : 3) && /[\p{L}\p{N}]/u.test(rest);
  const silent = reading.alone
    ? !lines[form.speech === 'above' ? line - 1 : line + 1]
    : !nods && !/[\p{L}\p{N}]/u.test(withoutBrackets(rest.slice(0, 200)));
  const odds =
    weights.carried +
    (place.further ? weights.further : 0) +
    weights.looks * look * (place.extraordinary ? 0.5 : 1) +
    (place.extraordinary ? weights.extraordinary : 0) +
    (place.known ? weights.known : 0) +
    (place.count > 1 && !isPhrase ? weights.returns : 0) +
    (place.count > 3 && !isPhrase ? weights.often : 0) +
    (place.copied && look < 0.8 ? weights.copied : 0) +
    (place.repeats && look < 0.5 ? weights.repeats : 0) +
    (form.speech === 'below' && isUnfinished(lines[line - 1]) && look < 1 ? weights.unfinished : 0) +
    (place.gapless ? weights.gapless : 0) +
    (silent ? weights.silent : 0) +
    (place.ends && !reading.alone && !ENDED.test(rest.slice(-2)) && look < 1 ? weights.unended : 0) +
    (isFact ? weights.fact + (isKey && !reading.alone ? weights.field : 0) : 0) +
    (isOpenQuestion(reading.value, place) ? weights.question : 0) +
    (!reading.alone && place.count === 1 && (lines[line]?.unit.level ?? 0) > 0 ? weights.title : 0) +
    (line === 0 && place.count === 1 && look < 1 ? weights.headline * (form.right.trim() === '' ? 3 : 1) : 0) +
    (isTimed(reading, form, lines[line - 1]) ? weights.timed : form.timed || place.timeless ? weights.untimed : 0) +
    (place.numbered ? weights.numbered : 0) +
    (reading.left !== form.left ? (/[“"「『‘]/.test(reading.left) ? weights.quotation : weights.ornament) : 0) +
    weights.length * Math.max(0, reading.value.length - 8) * (look < 0.5 ? 1 : 0);
  return 1 / (1 + Math.exp(-odds));
}

const isOpenQuestion = (value: string, { answered }: PlaceOfLabel): boolean => !answered && /^[Q问問]\s?\d{1,3}$/.test(value);

const ENDED = /[。！？!?…~～：:；;][”"’」』）)\]】]?$/;

const isTimed = ({ time, lateTime }: Reading, { timed }: Form, before: Line | undefined): boolean =>
  timed ? time !== '' || lateTime !== '' : before !== undefined && before.head.time !== '' && before.head.from >= before.text.length;

const withoutBrackets = (text: string): string => text.replace(/[[(（【［〔][^\])）】］〕]{0,40}[\])）】］〕]/g, '');

/** A line that ends with a comma, a colon or within a sentence is one that goes on. */
function isUnfinished(before: Line | undefined): boolean {
  if (!before || before.unit.level > 0) return false;
  return before.text.length > 12 && /[，,、：:；;]/.test(before.text.slice(-1));
}

/** Where the speech begins: behind value, note, mark and times, and behind signs that begin no speech. */
export function speechFrom(text: string, reading: Reading, { right, timed }: Pick<Form, 'right' | 'timed'>): number {
  if (reading.alone) return text.length;
  let at = reading.end;
  if (right.startsWith('T')) {
    while (/[\s\u3000\u00a0]/.test(text.charAt(at))) at++;
    at = timeAt(text, at, 'any')?.end ?? at;
  }
  if (reading.note !== '') at = text.indexOf(reading.note, at) + reading.note.length + 1;
  let left = right.trim().replace(/^T/, '');
  while (at < text.length) {
    const stamp = timeAt(text, at, left === '' && !timed ? 'long' : 'any');
    if (stamp) at = stamp.end;
    else if (left !== '' && (text.charAt(at) === left.charAt(0) || (left.charAt(0) === '：' && /[:︰﹕]/.test(text.charAt(at))))) {
      left = left.slice(1);
      at++;
    } else if (/[\s\u3000\u00a0]/.test(text.charAt(at))) at++;
    else if (left === '' && /[：:|｜,，]/.test(text.charAt(at))) at++;
    else break;
  }
  return afterStageNote(text, at);
}

/** (笑) or （翻开样书） right behind the label is not said; a turn that holds nothing else keeps it. */
function afterStageNote(text: string, from: number): number {
  const note = /^[（(【[][^（()）【】[\]]{1,16}[）)】\]][\s\u3000]*/.exec(text.slice(from, from + 24));
  const after = from + (note?.[0].length ?? 0);
  return after < text.length ? after : from;
}
