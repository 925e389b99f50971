import { isGeneral } from '../../charts/general-words.js';
import { moderatorsOf } from '../../charts/moderators.js';
import { announcedIn } from '../../charts/uptake/terms-to-trace.js';
import type { Tables, UptakeRow } from '../../data.js';
import { groupBy } from '../../group-by.js';
import { count, joined, type Line, mentioned, name, opens, said, text } from '../document.js';
import { type Evidence, evidenceOfUptake } from '../evidence/evidence.js';
import type { Wording } from '../wording/wording.js';
import { isDominated } from './dominated.js';
import { firstTurnOf, isPiece } from './in-longer-words.js';

const MOST_TERMS = 3;
const MOST_TAKERS = 5;
/** Shorter words (居民, 模型) are everybody's, and are said in several senses. */
const SHORTEST = 3;
/** With fewer takers everything that some people say would be an uptake. */
const LEAST_TAKERS = 3;

/**
 * Who brought up what, and who took it up: of the longer terms that carry the themes those that most people took up. What a title, a heading
 * or the lead says already was brought up by nobody. Nothing where the order of speaking was arranged, or one person
 * says most: then it tells nothing.
 */
export function uptakeFindings(tables: Tables, wording: Wording): readonly Line[] {
  if (tables.basis.order_fixed || isDominated(tables)) return [];
  const carried = termsToReport(tables);
  const moderators = moderatorsOf(tables);
  const byTerm = [...groupBy(tables.uptake, ({ term }) => term)]
    .flatMap(([term, all]): readonly TermUptake[] => {
      const rows = all.filter(({ taken_up_by }) => !moderators.has(taken_up_by));
      const [first] = rows;
      return first &&
        firstTurnOf(term, tables) === first.first_turn &&
        carried.has(term) &&
        term.length >= SHORTEST &&
        rows.length >= LEAST_TAKERS &&
        !moderators.has(first.introduced_by) &&
        !isPiece(term, tables)
        ? [{ term, first, rows }]
        : [];
    })
    .sort((x, y) => y.rows.length - x.rows.length || sum(y.rows) - sum(x.rows) || (x.term < y.term ? -1 : 1))
    .slice(0, MOST_TERMS);
  if (byTerm.length === 0) return [];
  const items = byTerm.map((one) => termLine(one, tables, wording));
  const { uptake, orderOpen } = wording.findings;
  return [
    [
      text(uptake(moderators.size > 0)),
      ...joined(items, wording.semicolon),
      text(wording.full),
      text(orderOpen),
      { kind: 'tier', tier: 'described' },
    ],
  ];
}

/** The terms of themes, without general words and those of titles, headings and lead. */
function termsToReport(tables: Tables): ReadonlySet<string> {
  const announced = announcedIn(tables);
  const general = new Set(tables.keywords.filter(isGeneral).map(({ term }) => term));
  return new Set(tables.themes.flatMap(({ terms }) => terms).filter((term) => !announced.includes(term) && !general.has(term)));
}

const sum = (rows: readonly UptakeRow[]): number => rows.reduce((all, row) => all + row.count, 0);

interface TermUptake {
  readonly term: string;
  /** One of the rows: they all have the same introduction. */
  readonly first: UptakeRow;
  readonly rows: readonly UptakeRow[];
}

function termLine({ term, first, rows }: TermUptake, tables: Tables, wording: Wording): Line {
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
    ...mentioned(term),
    text(wording.colon),
    name(first.introduced_by),
    ...introduced(opens(firstUse(first, tables), String(first.first_turn))),
    text(takenUp),
    ...joined(takers, wording.and),
    ...(rows.length > MOST_TAKERS ? [text(others(rows.length - MOST_TAKERS))] : []),
  ];
}

/** What whoever brought it up says of it in that turn. */
function firstUse({ term, introduced_by, first_turn }: UptakeRow, { sentences, tokens }: Tables): Evidence {
  const own = new Set(sentences.filter(({ turn }) => turn === first_turn).map(({ sentence }) => sentence));
  const uses = tokens.filter((token) => token.counts === 1 && token.term === term && own.has(token.sentence));
  const found = [...new Set(uses.map(({ sentence }) => sentence))];
  return { about: [term, introduced_by], turn: first_turn, count: uses.length, sentences: found, terms: [term], strings: [] };
}
