import { JOB_TITLES, TITLE_MODIFIERS } from './known-job-titles.js';

/** The job title that the text ends with (常务副院长), '' where there is none. */
export function jobTitleAtEnd(text: string): string {
  if (!endsLikeJobTitle(text)) return '';
  const tail = text.slice(-LONGEST);
  for (let start = 0; start < tail.length; start++) if (isModifiedTitle(tail.slice(start))) return tail.slice(start);
  return '';
}

/** The longest job title that the text begins with, '' where it begins with none. */
export function jobTitleAtStart(text: string): string {
  for (let end = Math.min(LONGEST, text.length); end > 0; end--) if (isJobTitle(text.slice(0, end))) return text.slice(0, end);
  return '';
}

/** Whether the text is a job title, or two of them in a row (主任医师), and nothing else. */
export const isJobTitle = (text: string): boolean =>
  text.length <= LONGEST * 2 && endsLikeJobTitle(text) && isModifiedTitle(text, isOneOrTwoTitles);

/** A cheap first test: few texts end in the last character of a job title, and the rest need not be compared with all of them. */
export const endsLikeJobTitle = (text: string): boolean => LAST_CHARACTERS.has(text.slice(-1));

/** Job titles are looked for in the last characters only. */
const LONGEST = 16;
const LAST_CHARACTERS: ReadonlySet<string> = new Set(['官', ...JOB_TITLES.map((title) => title.slice(-1))]);
const KNOWN: ReadonlySet<string> = new Set(JOB_TITLES);
const MOST_MODIFIERS = 3;

const isKnownTitle = (text: string): boolean => KNOWN.has(text) || /^首席[\p{Script=Han}A-Za-z]{1,6}官$/u.test(text);

/** Whether the text is up to three modifiers (常务, 副) before a job title. Sets, as one expression over all titles takes long to compile. */
function isModifiedTitle(text: string, isTitle: (rest: string) => boolean = isKnownTitle, modifiers = MOST_MODIFIERS): boolean {
  if (text === '') return false;
  if (isTitle(text)) return true;
  return (
    modifiers > 0 && TITLE_MODIFIERS.some((one) => text.startsWith(one) && isModifiedTitle(text.slice(one.length), isTitle, modifiers - 1))
  );
}

function isOneOrTwoTitles(text: string): boolean {
  if (isKnownTitle(text)) return true;
  for (let end = 1; end < text.length; end++) if (isKnownTitle(text.slice(0, end)) && isKnownTitle(text.slice(end))) return true;
  return false;
}
