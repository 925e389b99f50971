import type { KeywordRow, Tables } from '../data.js';
import { count, joined, type Line, said, text } from './document.js';
import { evidenceOfKeyword } from './evidence.js';
import { robustnessText } from './robustness-text.js';
import { saidByAll } from './said-by-all.js';
import type { Wording } from './wording.js';

const MOST = 6;

/** What everybody says; where nothing is, what is said by the most. */
export function sharedFindings(tables: Tables, wording: Wording): readonly Line[] {
  const { rows, asked, speakers, withoutModerator } = saidByAll(tables);
  if (rows.length > 0)
    return [[text(wording.findings.everyone({ speakers, terms: rows.length, withoutModerator })), ...listed(rows, tables, wording)]];
  const reach = new Map(tables.sharedVocabulary.map((row) => [row.term, row.speakers.filter((speaker) => asked.includes(speaker)).length]));
  const most = [...reach.values()].reduce((a, b) => Math.max(a, b), 0);
  if (most < 2) return [[text(wording.findings.apart)]];
  const widest = tables.keywords.filter(({ term }) => reach.get(term) === most);
  return [[text(wording.findings.widest({ speakers, most, withoutModerator })), ...listed(widest, tables, wording)]];
}

function listed(rows: readonly KeywordRow[], { robustness }: Tables, wording: Wording): Line {
  const items = rows.slice(0, MOST).map((row) => {
    const robust = robustnessText(robustness, { kind: 'shared', speaker: '', items: [row.term] }, wording);
    return [said(row.term), text(' '), count(evidenceOfKeyword(row)), text(wording.findings.aside(robust))];
  });
  return [...joined(items, wording.and), text(wording.full), { kind: 'tier', tier: 'described' }];
}
