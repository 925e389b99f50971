import { announcedIn } from '../charts/terms-to-trace.js';
import type { Tables, UptakeRow } from '../data.js';
import { count, joined, type Line, name, said, text } from './document.js';
import { evidenceOfUptake } from './evidence.js';
import { groupRows } from './group-rows.js';
import type { Wording } from './wording.js';

const MOST_TERMS = 3;
const MOST_TAKERS = 5;
/** With one taker everything that two people say would be an uptake. */
const LEAST_TAKERS = 2;

/**
 * Who brought up what, and who took it up: of the terms that carry the themes those that most people took up. What a title, a heading
 * or the lead says already was brought up by nobody. Always with what order means here.
 */
export function uptakeFindings(tables: Tables, wording: Wording): readonly Line[] {
  const carried = termsToTell(tables);
  const moderators = new Set(tables.speakers.filter(({ role }) => role === 'moderator').map(({ speaker }) => speaker));
  const byTerm = [...groupRows(tables.uptake, ({ term }) => term)]
    .map(([term, rows]) => ({ term, rows: rows.filter(({ taken_up_by }) => !moderators.has(taken_up_by)) }))
    .filter(({ term, rows }) => carried.has(term) && rows.length >= LEAST_TAKERS && !moderators.has(rows[0]?.introduced_by ?? ''))
    .sort((x, y) => y.rows.length - x.rows.length || sum(y.rows) - sum(x.rows) || (x.term < y.term ? -1 : 1))
    .slice(0, MOST_TERMS);
  if (byTerm.length === 0) return [];
  const items = byTerm.map(({ term, rows }) => termLine(term, rows, wording));
  const { uptake, orderFixed, orderOpen } = wording.findings;
  return [
    [
      text(uptake),
      ...joined(items, wording.semicolon),
      text(wording.full),
      text(tables.basis.order_fixed ? orderFixed : orderOpen),
      { kind: 'tier', tier: 'described' },
    ],
  ];
}

/** The terms of themes, without those of titles and headings. */
function termsToTell(tables: Tables): ReadonlySet<string> {
  const announced = announcedIn(tables);
  return new Set(tables.themes.flatMap(({ terms }) => terms).filter((term) => !announced.includes(term)));
}

const sum = (rows: readonly UptakeRow[]): number => rows.reduce((all, row) => all + row.count, 0);

function termLine(term: string, rows: readonly UptakeRow[], wording: Wording): Line {
  const { introduced, takenUp, others } = wording.findings;
  const takers = rows
    .slice(0, MOST_TAKERS)
    .map((row) => [
      said(row.taken_up_by),
      text(wording.open),
      count(evidenceOfUptake(row), wording.findings.times(row.count)),
      text(wording.close),
    ]);
  return [
    said(term),
    text(wording.colon),
    name(rows[0]?.introduced_by ?? ''),
    text(introduced(rows[0]?.first_turn ?? 0)),
    text(takenUp),
    ...joined(takers, wording.and),
    ...(rows.length > MOST_TAKERS ? [text(others(rows.length - MOST_TAKERS))] : []),
  ];
}
