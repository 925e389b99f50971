import type { KeywordRow, Tables } from '../data.js';
import { count, joined, type Line, said, text } from './document.js';
import { evidenceOfKeyword } from './evidence.js';
import { saidByAll } from './said-by-all.js';
import type { Wording } from './wording.js';

const MOST = 6;

/** What everybody says; where nothing is, what is said by the most. */
export function sharedFindings(tables: Tables, wording: Wording): readonly Line[] {
  const { rows, speakers, withoutModerator } = saidByAll(tables);
  if (rows.length > 0)
    return [[text(wording.findings.everyone({ speakers, terms: rows.length, withoutModerator })), ...listed(rows, wording)]];
  const most = tables.keywords.reduce((highest, row) => Math.max(highest, row.speakers), 0);
  if (most < 2) return [[text(wording.findings.apart)]];
  const widest = tables.keywords.filter((row) => row.speakers === most);
  return [[text(wording.findings.widest({ speakers, most, withoutModerator })), ...listed(widest, wording)]];
}

function listed(rows: readonly KeywordRow[], wording: Wording): Line {
  const items = rows.slice(0, MOST).map((row) => [said(row.term), text(' '), count(evidenceOfKeyword(row))]);
  return [...joined(items, wording.and), text(wording.full)];
}
