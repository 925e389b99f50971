import { around, type Said } from '../said.js';
import { type Figure, TO } from './figure.js';

const PATTERN = new RegExp(
  String.raw`(?<![\d.,第])(\d{2,3})(?:\s?年?${TO}(\d{2,3}))?\s?年(?!代|级|轻|龄)(?:度|年?初|年?底|(?:上|下)半年)?`,
  'gu',
);
/** What makes a duration of it on either side: 办学103年, 过了15年, 20年的历史, 30年前. */
const LASTS =
  /(?:办学|建校|创校|建党|成立|创立|创办|校庆|历[时经]|长达|持续|存在|第一个|两个|[过满近达超]|未来|过去|今后|最近|这|前|做|干|工作|花|用)了?\s?$/;
const LASTED = /^\s?(?:多|来|左右|以上|的?历史|的?时间|的?经验|(?:之|以)?[前内间]|周年)/;
const WHEN_BEFORE = /[在从自于至把]\s?$|到(?!了)\s?$/;
const NEAR = 5;
const WHEN_BEHIND = /^\s?(?:的时候|就|还是)/;

/** Whether the discussion counts its years as 民国 does: somebody says 106年 and means no duration. */
export const countsFromRepublic = (sentences: readonly Said[]): boolean =>
  sentences.some(({ plain }) =>
    [...plain.matchAll(/民国\s?\d|(?<![\d.,第])1[01][1-9]\s?年/g)].some(
      ({ index, 0: text }) => !lasts(...around(plain, { start: index, end: index + text.length }, NEAR)),
    ),
  );

/**
 * Years without their century, and those of 民国: 17年还是18年, 106年至108年, 在94年. A number that could be a duration is a year beside another such
 * number, or with a word that says when.
 */
export function bareYears({ plain }: Said, republican: boolean): readonly Figure[] {
  const found = [...plain.matchAll(PATTERN)].map(({ index: start, 0: text, 1: from = '', 2: to = '' }) => {
    return { start, end: start + text.length, from: Number(from), to: to === '' ? null : Number(to) };
  });
  return found.flatMap(({ start, end, from, to }, i): Figure | readonly [] => {
    const [before, behind] = around(plain, { start, end }, NEAR);
    const [left, right] = [found[i - 1], found[i + 1]];
    const isPaired =
      (to !== null && from % 10 > 0) ||
      (left !== undefined && start - left.end < 4 && follows(left.from, from)) ||
      (right !== undefined && right.start - end < 4 && follows(from, right.from));
    const saysWhen =
      isPaired ||
      (from > 60 && (from % 10 > 0 || republican) && behind.startsWith('的')) ||
      WHEN_BEFORE.test(before) ||
      WHEN_BEHIND.test(behind);
    const isLength = lasts(before, behind);
    const century = centuryOf(from, republican);
    const isYear =
      century === 1911 && from > 100 ? !isLength || saysWhen : saysWhen && (!isLength || isPaired) && (from !== 100 || republican);
    if (century === null || !isYear) return [];
    return { start, end, kind: 'date', value: century + from, high: to === null ? null : century + to, unit: '年', about: '' };
  });
}

const lasts = (before: string, behind: string): boolean => LASTS.test(before) || LASTED.test(behind);

const follows = (one: number, next: number): boolean => next > one && next - one <= 3 && (one % 5 > 0 || next % 5 > 0);

/** The year before the first of the calendar in which a number of two or three digits is a year, null where it is in none. */
function centuryOf(year: number, republican: boolean): number | null {
  if (republican) return year >= 80 && year < 120 ? 1911 : null;
  if (year >= 5 && year < 30) return 2000;
  return year >= 70 && year < 100 ? 1900 : null;
}
