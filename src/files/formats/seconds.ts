/** A time as a file gives it → seconds: numbers, '62.5', '62.5s', '1:02', '00:01:02,500', a time of day in a cell of Excel. Null where it is none. */
export function readSeconds(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? value : null;
  if (value instanceof Date) return secondsOfDate(value);
  if (typeof value !== 'string') return null;
  const plain = /^(\d+(?:\.\d+)?)\s*(?:s|sec|秒)?$/i.exec(value.trim());
  if (plain) return Number(plain[1]);
  const clock = /^(?:(\d{1,3})[:：])?(\d{1,3})[:：](\d{1,2})(?:[.,](\d{1,3}))?$/.exec(value.trim());
  if (!clock) return null;
  const [, hours = '0', minutes = '0', seconds = '0', fraction = '0'] = clock;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(`${seconds}.${fraction}`);
}

/** As printed where it is printed, else hh:mm:ss. */
export function printTime(value: unknown): string {
  if (typeof value === 'string' && !/^\d+(?:\.\d+)?$/.test(value.trim())) return value.trim();
  if (value instanceof Date && secondsOfDate(value) === null) return value.toISOString().slice(0, 19).replace('T', ' ');
  const seconds = readSeconds(value);
  return seconds === null ? '' : clockTime(seconds);
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
