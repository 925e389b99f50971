import { factOdds } from '../../lines/fact-odds.js';
import { isFieldKey } from '../../lines/fields.js';
import { isNonSpeech } from '../../lines/notices.js';
import { isRosterLine } from '../../lines/read-roster.js';
import type { LabelName } from '../../names/label-name.js';
import { surnameOf } from '../../names/person-names.js';
import type { Form } from '../forms/form.js';
import { isTimeAlone, type Line, textAt } from '../line.js';
import type { Reading } from '../prefix/reading.js';
import { isWord, rateSpeaker } from '../rate-speaker.js';

/** Each number says how much the evidence moves the log odds of a value that stands in an accepted form. */
export const VALUE_WEIGHTS = {
  /** The form is supported by other labels. */
  supported: 0.6,
  /** The form is not the first of the file, and nobody of the first stands in this value. */
  further: -1,
  /** And nothing but bold type marks it: as well a word that is emphasised. Set by hand. */
  emphasised: -7,
  /** It looks like a speaker (1) or like a phrase of speech (-1). */
  plausibility: 2.4,
  /** It is known from settings, roster or introduction. */
  known: 4,
  /** It comes back. */
  returns: 1.6,
  /** It has the floor once, in a file in which the same few have it again and again, and could as well be a term (RAG, Dream Machine) or the beginning of a sentence. */
  once: -2,
  /** It is one of several points that stand below one another in a speech (技术：…, 经费：…), or stands where a speech announces its points. Set by hand: the files that the others are fitted to have none. */
  listed: -1.5,
  announced: -1.5,
  /** The very line stands in the file twice: copied, or shown on a slide. */
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
  /** It looks like nobody in particular and never has one, where nearly all others have: 待办：below 4、何川：. Set by hand, like the points of a speech. */
  unnumbered: -6,
  /** The line is a heading of the format, and the value does not come back: ### 往事：从头说起. */
  title: -2.5,
  /** It opens the file and does not come back: a headline with a colon. */
  headline: -1.5,
  /** Other symbols stand before it than before most. */
  ornament: -0.5,
  /** It opens with a quotation mark: somebody's words begin. */
  quotation: -2,
  /** What follows is a date, a job title, a list of names. */
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

/** What is known of a label beside its reading. */
export interface LabelFeatures {
  /** How often its value has the floor. */
  readonly count: number;
  /** Nearly all labels of the file are of people who have the floor again and again. */
  readonly settled: boolean;
  /** A term that stands in the file a few times, where others have the floor again and again. */
  readonly seldom: boolean;
  /** Other such labels stand right above or below it, and the speech above announces points. */
  readonly listed: boolean;
  readonly announced: boolean;
  readonly known: boolean;
  readonly repeats: boolean;
  readonly copied: boolean;
  /** The labels of the first form are timed, and this is one of another, without a time. */
  readonly timeless: boolean;
  readonly gapless: boolean;
  readonly numbered: boolean;
  readonly unnumbered: boolean;
  readonly further: boolean;
  readonly extraordinary: boolean;
  /** Behind nearly all labels of the file sentences end with the line. */
  readonly ends: boolean;
  /** The file has answers (A1). */
  readonly answered: boolean;
  /** Offset at which the speech begins. */
  readonly from: number;
}

interface LabelOfForm {
  readonly line: number;
  readonly form: Form;
  readonly reading: Reading;
}

/** The probability that a value in an accepted form is somebody's label. */
export function labelProbability(label: LabelOfForm, features: LabelFeatures, lines: readonly Line[]): number {
  const odds = oddsOfValue(label, features) + oddsOfContent(label, features, lines) + oddsOfSurroundings(label, features, lines);
  return 1 / (1 + Math.exp(-odds));
}

/** What the value says, and how it comes back. */
function oddsOfValue({ reading, form }: LabelOfForm, features: LabelFeatures): number {
  const weights = VALUE_WEIGHTS;
  const { plausibility, name } = rateSpeaker(reading.value, reading.note);
  const { count, settled, seldom, listed, announced, further, extraordinary, known, copied, repeats, unnumbered } = features;
  // 比如 comes back within speech; 毕竟 could be somebody of that surname.
  const isPhrase = plausibility <= -1 && surnameOf(reading.value) === '';
  // A point comes back with the next who has the same points.
  const returns = count > 1 && !isPhrase && !seldom && !listed && !announced;
  return (
    weights.supported +
    (further ? weights.further + (form.right === '' && !known ? weights.emphasised : 0) : 0) +
    weights.plausibility * plausibility * (extraordinary ? 0.5 : 1) +
    (extraordinary ? weights.extraordinary : 0) +
    (known ? weights.known : 0) +
    (returns ? weights.returns : 0) +
    (count > 3 && !isPhrase ? weights.often : 0) +
    (unnumbered && !known && plausibility < 0.8 ? weights.unnumbered : 0) +
    (settled && count === 1 && !known && isThing(reading.value, name.kind) ? weights.once : 0) +
    (listed ? weights.listed : 0) +
    (announced ? weights.announced : 0) +
    (copied && plausibility < 0.8 ? weights.copied : 0) +
    (repeats && plausibility < 0.5 ? weights.repeats : 0) +
    (isOpenQuestion(reading.value, features) ? weights.question : 0) +
    weights.length * Math.max(0, reading.value.length - 8) * (plausibility < 0.5 ? 1 : 0)
  );
}

/** A word, Latin letters alone, or more characters than a name of somebody or of an office has. */
const isThing = (value: string, kind: LabelName['kind']): boolean =>
  kind !== 'role' && (isWord(value) || !/\p{Script=Han}/u.test(value) || (kind === 'other' && value.length > LONGEST_NAME));
const LONGEST_NAME = 6;

const isOpenQuestion = (value: string, { answered }: LabelFeatures): boolean => !answered && /^[Q问問]\s?\d{1,3}$/.test(value);

/** What follows the label, or, at the end of a line, stands before it. */
function oddsOfContent({ reading, line, form }: LabelOfForm, { count, ends, from }: LabelFeatures, lines: readonly Line[]): number {
  const weights = VALUE_WEIGHTS;
  const { plausibility } = rateSpeaker(reading.value, reading.note);
  const text = textAt(lines, line);
  const content = form.place === 'end' ? text.slice(0, reading.from) : text.slice(from);
  const isKey = isFieldKey(reading.value);
  const isAboutText = !reading.alone && isNonSpeech(text);
  const isFact = isAboutText || ((count === 1 || isKey) && (reading.alone ? isRosterLine(text) : factOdds(content) > 1.5));
  // 何川：（点头）: who speaks elsewhere can answer so.
  const nods = count > (plausibility >= 0.5 ? 1 : 3) && /[\p{L}\p{N}]/u.test(content);
  const silent = reading.alone
    ? !lines[form.speech === 'above' ? line - 1 : line + 1]
    : !nods && !/[\p{L}\p{N}]/u.test(withoutBrackets(content.slice(0, 200)));
  const unended = ends && !reading.alone && !SENTENCE_END.test(content.slice(-2)) && plausibility < 1;
  return (
    (silent ? weights.silent : 0) +
    (unended ? weights.unended : 0) +
    (isFact ? weights.fact + (isKey && !reading.alone ? weights.field : 0) : 0)
  );
}

/** To be asked of the last two characters. */
export const SENTENCE_END = /[。！？!?…~～：:；;][”"’」』）)\]】]?$/;

const withoutBrackets = (text: string): string => text.replace(/[[(（【［〔][^\])）】］〕]{0,40}[\])）】］〕]/g, '');

/** Where the label stands, and what stands before it. */
function oddsOfSurroundings({ reading, line, form }: LabelOfForm, features: LabelFeatures, lines: readonly Line[]): number {
  const weights = VALUE_WEIGHTS;
  const { plausibility } = rateSpeaker(reading.value, reading.note);
  const { count, gapless, numbered, timeless } = features;
  const before = lines[line - 1];
  const isTitle = !reading.alone && count === 1 && (lines[line]?.unit.level ?? 0) > 0;
  const isHeadline = line === 0 && count === 1 && plausibility < 1;
  return (
    (form.speech === 'below' && isUnfinished(before) && plausibility < 1 ? weights.unfinished : 0) +
    (gapless ? weights.gapless : 0) +
    (isTitle ? weights.title : 0) +
    (isHeadline ? weights.headline * (form.right.trim() === '' ? 3 : 1) : 0) +
    (isTimed(reading, form, before) ? weights.timed : form.timed || timeless ? weights.untimed : 0) +
    (numbered ? weights.numbered : 0) +
    (reading.left === form.left ? 0 : /[“"「『‘]/.test(reading.left) ? weights.quotation : weights.ornament)
  );
}

/** A line that ends with a comma, a colon or within a sentence is one that goes on. */
function isUnfinished(before: Line | undefined): boolean {
  if (!before || before.unit.level > 0) return false;
  return before.text.length > 12 && /[，,、：:；;]/.test(before.text.slice(-1));
}

const isTimed = ({ time, lateTime }: Reading, { timed }: Form, before: Line | undefined): boolean =>
  timed ? time !== '' || lateTime !== '' : before !== undefined && isTimeAlone(before);
