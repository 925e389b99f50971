import { COLUMN_NAMES, isMilliseconds, plainHeading } from './find-columns.js';
import { printTime, readSeconds } from './seconds.js';
import type { SaidRow } from './write-utterances.js';

export interface FoundUtterances {
  readonly rows: readonly SaidRow[];
  readonly title: string;
  readonly date: string;
}

/** Keys under which recognisers and corpora keep their lists, the finest cut first. */
const LISTS =
  'sentence_info segments utterances turns sentences paragraphs transcripts transcript dialogue dialog conversation messages results resultdetail result items entries records data body lines 发言 发言记录 对话 段落'.split(
    ' ',
  );
const DEEPEST = 6;

/**
 * Where the utterances are in parsed JSON, whatever is around them; null where nothing has a text.
 *
 *   Whisper, WhisperX   { segments: [{ start, end, text, speaker? }] }
 *   FunASR              [{ sentence_info: [{ start, end, text, spk }] }], times in ms
 *   ConvoKit            [{ id, speaker, text, timestamp }], one per line
 *   others              [{ speaker | name | role …, text | content … }], bare or under turns, messages, data …
 */
export function findUtterances(value: unknown): FoundUtterances | null {
  const items = findItems(value, 0) ?? (isRecord(value) ? itemsOfList([value], DEEPEST) : null);
  if (items === null) return null;
  const rows = items.list.map((item) => readItem(item, items.milliseconds));
  if (rows.every(({ text }) => text.trim() === '')) return null;
  const about = isRecord(value) ? value : {};
  return { rows, title: textOf(pick(about, ['title', '标题', '主题'])), date: textOf(pick(about, ['date', '日期'])) };
}

type Json = Readonly<Record<string, unknown>>;
interface Items {
  readonly list: readonly Json[];
  readonly milliseconds: boolean;
}

function findItems(value: unknown, depth: number): Items | null {
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) return itemsOfList(value, depth);
  if (!isRecord(value)) return null;
  const keys = Object.keys(value);
  const known = LISTS.flatMap((list) => keys.filter((key) => key.toLowerCase() === list));
  for (const key of [...known, ...keys.filter((key) => !known.includes(key) && isRecord(value[key]))]) {
    const found = findItems(value[key], depth + 1);
    if (found) return key === 'sentence_info' ? { ...found, milliseconds: true } : found;
  }
  return null;
}

/** A list of utterances, or of recordings (channels, paragraphs) that each hold a list of them. */
function itemsOfList(list: readonly unknown[], depth: number): Items | null {
  const records = list.filter((item) => isRecord(item));
  if (records.length === 0) return null;
  const inner = records.map((record) => (namesSomebody(record) ? null : findItems(record, depth + 1)));
  if (inner.some((items) => items !== null)) {
    return { list: inner.flatMap((items) => items?.list ?? []), milliseconds: inner.some((items) => items?.milliseconds) };
  }
  return records.some((record) => pick(record, TEXT) !== undefined) ? { list: records, milliseconds: false } : null;
}

const namesSomebody = (record: Json): boolean => speakerOf(record) !== '' && pick(record, TEXT) !== undefined;

const NAME_KEYS = ['speaker', 'user', ...COLUMN_NAMES.speaker.split(' '), 'speakertag', 'spkid'];
const ROLE_KEYS = COLUMN_NAMES.role.split(' ');
const TEXT = [...COLUMN_NAMES.text.split(' '), 'words', 'value'];
const START = [...COLUMN_NAMES.start.split(' '), 'startoffset', 'offset'];
const END = COLUMN_NAMES.end.split(' ');

function readItem(item: Json, milliseconds: boolean): SaidRow {
  const speaker = speakerOf(item);
  const role = textOf(pick(item, ROLE_KEYS));
  const start = timeOf(item, START, milliseconds);
  return {
    speaker: speaker === '' ? role : speaker,
    role: speaker === '' ? '' : role,
    start: readSeconds(start),
    end: readSeconds(timeOf(item, END, milliseconds)),
    time: printTime(start),
    text: textOf(pick(item, TEXT)),
  };
}

/** A bare number is no name: '发言人0' can still be found in the file. */
function speakerOf(item: Json): string {
  const value = pick(item, NAME_KEYS);
  const name = isRecord(value) ? textOf(pick(value, ['name', 'displayname', '姓名', 'id'])) : textOf(value);
  return /^\d+$/.test(name) ? `发言人${name}` : name;
}

/** A date of 1973 or later in seconds: not a time of the recording. */
const CLOCK = 1e8;

function timeOf(item: Json, keys: readonly string[], milliseconds: boolean): unknown {
  const key = keyOf(item, keys);
  const value = key === undefined ? undefined : item[key];
  const number = typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value.trim()) ? Number(value) : value;
  if (typeof number !== 'number') return number;
  if (number >= CLOCK) return null;
  return milliseconds || isMilliseconds(key ?? '') || key === 'bg' || key === 'ed' ? number / 1000 : number;
}

function textOf(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    if (depth > DEEPEST) return '';
    const parts = value.map((part) => textOf(isRecord(part) ? pick(part, TEXT) : part, depth + 1));
    return parts.join(value.every((part) => typeof part === 'string') ? '\n' : '');
  }
  return '';
}

const pick = (record: Json, keys: readonly string[]): unknown => {
  const key = keyOf(record, keys);
  return key === undefined ? undefined : record[key];
};

function keyOf(record: Json, keys: readonly string[]): string | undefined {
  const own = Object.keys(record).filter((key) => record[key] !== null && record[key] !== '');
  const plain = own.map((key) => plainHeading(key));
  const found = keys.find((key) => plain.includes(key));
  return found === undefined ? undefined : own[plain.indexOf(found)];
}

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
