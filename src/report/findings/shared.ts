import { isGeneral, preferTelling } from '../../charts/general-words.js';
import type { KeywordRow, Tables } from '../../data.js';
import { count, joined, type Line, mentioned, opens, text } from '../document.js';
import { evidenceOfKeyword, evidenceOfKeywords } from '../evidence/evidence.js';
import type { Wording } from '../wording/wording.js';
import { saidByAll } from './said-by-all.js';

const MOST = 6;

/** What everybody says, without general words unless there are no others; where nothing is, what is said by the most. Nothing where no two share a word. */
export function sharedFindings(tables: Tables, wording: Wording): readonly Line[] {
  const { rows: all, people, speakers, withoutModerator } = saidByAll(tables);
  const rows = preferTelling(all);
  if (rows.length > 0)
    return [
      [
        ...wording.findings.everyone({
          speakers,
          terms: opens(evidenceOfKeywords(rows, tables.sentences), String(rows.length)),
          withoutModerator,
          general: rows.length < all.length ? 'left out' : rows.some(isGeneral) ? 'only' : 'none',
        }),
        ...itemsOf(rows, { wording, withoutModerator }),
      ],
    ];
  const reach = new Map(
    tables.sharedVocabulary.map((row) => [row.term, row.speakers.filter((speaker) => people.includes(speaker)).length]),
  );
  const most = [...reach.values()].reduce((a, b) => Math.max(a, b), 0);
  if (most < 2) return [];
  const widest = tables.keywords.filter(({ term }) => reach.get(term) === most);
  return [
    [text(wording.findings.widest({ speakers, most, withoutModerator })), ...itemsOf(preferTelling(widest), { wording, withoutModerator })],
  ];
}

interface Counted {
  readonly wording: Wording;
  /** Whether a moderator is none of those of whom the line speaks; the counts are of all. */
  readonly withoutModerator: boolean;
}

function itemsOf(rows: readonly KeywordRow[], { wording, withoutModerator }: Counted): Line {
  const { times, timesInAll } = wording.findings;
  const items = rows.slice(0, MOST).map((row) => {
    const given = text(row.given === 1 ? wording.mark.given : '');
    return [
      ...mentioned(row.term),
      ...wording.findings.bracketed([count(evidenceOfKeyword(row), (withoutModerator ? timesInAll : times)(row.count)), given]),
    ];
  });
  return [...joined(items, wording.and), text(wording.full), { kind: 'tier', tier: 'described' }];
}
