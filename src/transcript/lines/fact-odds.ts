import { jobTitleAtEnd } from '../names/job-titles.js';
import { parseLabelName } from '../names/label-name.js';
import { isPersonName } from '../names/person-names.js';
import { readRosterLine } from './roster-line.js';

/** Whether what stands behind a label is a fact of the header (1: a date, a place, a job title, names) or something said (-1), in log odds. */
export function factOdds(text: string): number {
  if (text === '') return 0;
  if (isListOfNames(text)) return 3;
  if (text.length > 200) return -2.5;
  let odds = /[。！？!?…；;]/.test(text) ? -2.5 : 1;
  // No list of names and no job title is so long and ends as a sentence does.
  if (odds < 0 && text.length > 60) return odds - 1;
  if (/[我你您咱吗呢吧啊呀嘛]|大家|谢谢|各位/u.test(text)) odds -= 2.5;
  if (text.length > 60) odds -= 1;
  if (text.length <= 30 && parseLabelName(withoutNote(text), '').kind === 'person') odds += 2.5;
  if (jobTitleAtEnd(withoutNote(text)) !== '' || readRosterLine(text) !== null) odds += 2;
  const parts = text.split(/[、，,；;/／\s]+/u);
  if (parts.length > 1 && parts.every((part) => part.length >= 2 && part.length <= 12 && !/[的了是在先再]/.test(part)))
    odds += parts.every((part) => isPersonName(part)) ? 2.5 : 1;
  if (/\d{1,4}[年月日/.:-]\d/.test(text)) odds += 1;
  return odds;
}

/** Without what stands in brackets at its end. */
const withoutNote = (text: string): string =>
  /[)）]\s*$/.test(text) ? text.slice(0, Math.max(text.lastIndexOf('（'), text.lastIndexOf('('))).trim() : text.trim();

const isListOfNames = (text: string): boolean => {
  if (text.length > 2000 || /[。！？!?…]/.test(text)) return false;
  const parts = text.split(/[、，,；;/／\s\u3000]+/u);
  return parts.length > 3 && parts.filter((part) => isPersonName(part)).length > parts.length * 0.8;
};
