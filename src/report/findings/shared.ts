import { isGeneral } from '../../charts/general-words.js';
import type { Tables } from '../../data.js';
import { count, joined, type Line, mentioned, opens, text } from '../document.js';
import { evidenceOfKeyword, evidenceOfKeywords } from '../evidence/evidence.js';
import type { Wording } from '../wording/wording.js';
import { saidByAll } from './said-by-all.js';

const MOST = 6;

/** What everybody says, without general words and what title and question gave to all. Nothing where there is no more. */
export function sharedFindings(tables: Tables, wording: Wording): readonly Line[] {
  const { rows: all, speakers, withoutModerator } = saidByAll(tables);
  const rows = all.filter((row) => !isGeneral(row) && row.given === 0);
  if (rows.length === 0) return [];
  const { times, timesInAll, bracketed, everyone } = wording.findings;
  // The counts are of all, the moderator too.
  const items = rows
    .slice(0, MOST)
    .map((row) => [
      ...mentioned(row.term),
      ...bracketed([count(evidenceOfKeyword(row), (withoutModerator ? timesInAll : times)(row.count))]),
    ]);
  return [
    [
      ...everyone({
        speakers,
        terms: opens(evidenceOfKeywords(rows, tables.sentences), String(rows.length)),
        withoutModerator,
        leftOut: rows.length < all.length,
      }),
      ...joined(items, wording.and),
      text(wording.full),
      { kind: 'tier', tier: 'described' },
    ],
  ];
}
