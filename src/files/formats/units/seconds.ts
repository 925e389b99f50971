/**
 * A time as a file gives it → seconds: numbers, '62.5', '62.5s', '1:02', '00:01:02,500', 'PT1M2.5S', '1分2秒', the first of a range, a time
 * of day in a cell of Excel. Null where it is none.
 */
export function readSeconds(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? value : null;
  if (value instanceof Date) return secondsOfDate(value);
  if (typeof value !== 'string' || value.length > LONGEST) return null;
  const text = value.trim().replace(/^[[(（【]\s*|\s*[\])）】]$/g, '');
  const plain = /^(\d+(?:\.\d+)?)\s*(?:s|sec|秒)?$/i.exec(text);
  if (plain) return Number(plain[1]);
  return clockSeconds(text) ?? clockSeconds(RANGE.exec(text)?.[1] ?? '') ?? unitSeconds(text);
}

/** The second time of a range, '00:01 - 00:05'; null where it is none. */
export const rangeEnd = (value: unknown): number | null =>
  typeof value === 'string' && value.length <= LONGEST
    ? clockSeconds(RANGE.exec(value.replace(/[[\](（）【】)]/g, '').trim())?.[2] ?? '')
    : null;

const LONGEST = 60;
const RANGE = /^([\d:：.,]+)\s*(?:-{1,2}>|[-–—~～至到])\s*([\d:：.,]+)$/;

function clockSeconds(text: string): number | null {
  const clock = /^(?:(\d{1,3})[:：])?(\d{1,3})[:：](\d{1,2})(?:[.,](\d{1,3}))?$/.exec(text);
  if (!clock) return null;
  const [, hours = '0', minutes = '0', seconds = '0', fraction = '0'] = clock;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(`${seconds}.${fraction}`);
}

/** 'PT1H2M3.5S', '1小时2分3秒', '2分'. */
function unitSeconds(text: string): number | null {
  const match =
    /^(?:PT)?(?:(\d+)\s*(?:H|小时|小時|时|時))?\s*(?:(\d+)\s*(?:M|分钟|分鐘|分))?\s*(?:(\d+(?:\.\d+)?)\s*(?:S|秒钟|秒鐘|秒))?$/i.exec(text);
  if (!match || match.slice(1).every((part) => part === undefined)) return null;
  const [, hours = '0', minutes = '0', seconds = '0'] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** As printed where it is printed (a clock time, a date), else hh:mm:ss. @param unit seconds of one, for bare numbers. */
export function printTime(value: unknown, unit = 1): string {
  if (typeof value === 'string' && /[:：年/分]/.test(value)) return value.trim().replace(/^[[(（【]|[\])）】]$/g, '');
  if (value instanceof Date && Number.isNaN(value.getTime())) return '';
  if (value instanceof Date && secondsOfDate(value) === null) return value.toISOString().slice(0, 19).replace('T', ' ');
  const seconds = recordingSeconds(value, unit);
  return seconds === null ? '' : clockTime(seconds);
}

/** A cell of seconds, '12.30', stays as it is printed, so that a reader of the table finds its row again. */
export const printCellTime = (value: unknown, unit = 1): string =>
  typeof value === 'string' && unit === 1 && /^\s*\d+\.\d+\s*$/.test(value) ? value.trim() : printTime(value, unit);

/** A date of 1973 or later in seconds: not a time of the recording. */
const CLOCK = 1e8;

/** Seconds of a recording; null for the date of a message. @param unit seconds of one, for bare numbers. */
export function recordingSeconds(value: unknown, unit = 1): number | null {
  const read = readSeconds(value);
  if (read === null) return null;
  const isBare = typeof value === 'number' || (typeof value === 'string' && /^\s*\d+(?:\.\d+)?\s*$/.test(value));
  const seconds = isBare ? Math.round(read * unit * 1e6) / 1e6 : read;
  return seconds >= CLOCK ? null : seconds;
}

export function clockTime(seconds: number): string {
  const whole = Math.floor(seconds);
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Excel counts days from 30 December 1899, so that a time without a date falls on it or soon after. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const LONGEST_RECORDING = 30 * 86_400;

function secondsOfDate(date: Date): number | null {
  const seconds = (date.getTime() - EXCEL_EPOCH) / 1000;
  return seconds >= 0 && seconds < LONGEST_RECORDING ? Math.round(seconds * 1000) / 1000 : null;
}
