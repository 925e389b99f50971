import { moderatorsOf } from '../../charts/moderators.js';
import { writeInteger } from '../../charts/write-number.js';
import type { KeywordRow, Tables } from '../../data.js';
import { TABLES } from '../../tables/tables.js';
import { also, type Block, count, type DocumentSection, joined, type Line, mentioned, name, opens, said, text } from '../document.js';
import { evidenceOfKeyword } from '../evidence/evidence.js';
import { saidByAll } from '../findings/said-by-all.js';
import type { SectionParts } from '../report-parts.js';
import { tableColumns } from '../table-columns.js';
import type { Wording } from '../wording/wording.js';
import { writeDecimal, writeRate } from '../wording/write-value.js';
import { concordanceBlocks } from './concordance-blocks.js';
import { figuresOf } from './figures.js';
import { markedTerm } from './marked-term.js';

const MOST = 30;
const MOST_SHARED = 40;

/** The most frequent words, and those that everybody says. */
export function keywordsSection({ tables, charts, wording }: SectionParts): DocumentSection {
  const title = wording.titles.keywords;
  if (tables.keywords.length === 0) return { id: 'keywords', title, blocks: [{ kind: 'note', content: [text(wording.keywords.none)] }] };
  const shown = tables.keywords.slice(0, MOST);
  const { caption, spread, order, orderFixed } = wording.keywords;
  // In a short discussion most words are rarer than there are turns: a column of dashes says nothing.
  const spreads = shown.some(({ dispersion }) => dispersion !== null);
  return {
    id: 'keywords',
    title,
    blocks: [
      {
        kind: 'table',
        caption: caption(shown.length, writeInteger(tables.keywords.length)),
        columns: tableColumns(
          TABLES.keywords,
          [
            'term',
            'count',
            'per_thousand',
            'speakers',
            'turns',
            ...(spreads ? (['dispersion'] as const) : []),
            'introduced_by',
            'taken_up_by',
          ],
          wording,
        ),
        rows: shown.map((row) => keywordRow(row, spreads, wording)),
      },
      ...(spreads ? [{ kind: 'note', content: [text(spread)] } as const] : []),
      { kind: 'note', content: [text(tables.basis.order_fixed ? orderFixed : order)] },
      ...sharedBlocks(tables, wording),
      ...figuresOf(charts, 'keywords'),
      ...concordanceBlocks(tables, wording),
    ],
  };
}

function keywordRow(row: KeywordRow, spreads: boolean, wording: Wording): readonly Line[] {
  const all = evidenceOfKeyword(row);
  const spread = writeDecimal(row.dispersion);
  return [
    markedTerm(row, wording),
    [count(all)],
    [also(all, writeRate(row.per_thousand))],
    [opens(all, String(row.speakers))],
    [opens(all, String(row.turns))],
    ...(spreads ? [[row.dispersion === null ? text(spread) : also(all, spread)]] : []),
    [said(row.introduced_by)],
    [said(row.taken_up_by.join(wording.and))],
  ];
}

function sharedBlocks(tables: Tables, wording: Wording): readonly Block[] {
  if (tables.basis.speakers.length < 2) return [];
  const { rows, speakers, withoutModerator } = saidByAll(tables);
  const items = rows.slice(0, MOST_SHARED).map((row) => countedWord(row, wording));
  return [
    { kind: 'heading', content: [text(wording.keywords.everyone({ speakers, withoutModerator }))] },
    { kind: 'paragraph', content: items.length > 0 ? joined(items, wording.and) : [text(wording.keywords.everyoneNone)] },
    ...missingBlocks(tables, wording),
  ];
}

const countedWord = (row: KeywordRow, { findings }: Wording): Line => [
  ...mentioned(row.term),
  ...findings.bracketed([count(evidenceOfKeyword(row), findings.times(row.count))]),
];

/** What all but one say, by the one who does not, nor another word with its ending: who says 大语言模型 does speak of 大模型. */
function missingBlocks(tables: Tables, wording: Wording): readonly Block[] {
  const { keywords, keywordsBySpeaker, sharedVocabulary, basis, speakers } = tables;
  const moderators = moderatorsOf({ speakers });
  const people = basis.speakers.filter((speaker) => !moderators.has(speaker));
  if (people.length < LEAST_PEOPLE) return [];
  const rowOf = new Map(keywords.map((row) => [row.term, row]));
  const lines = people.flatMap((speaker): readonly Line[] => {
    const endings = new Set(keywordsBySpeaker.filter((row) => row.speaker === speaker && row.count > 0).map(({ term }) => endingOf(term)));
    const terms = sharedVocabulary.filter(
      (row) => people.every((other) => row.speakers.includes(other) !== (other === speaker)) && !endings.has(endingOf(row.term)),
    );
    const items = terms.slice(0, MOST_MISSING).flatMap(({ term }) => {
      const row = rowOf.get(term);
      return row ? [countedWord(row, wording)] : [];
    });
    return items.length === 0 ? [] : [[name(speaker), text(wording.colon), ...joined(items, wording.and)]];
  });
  return lines.length === 0
    ? []
    : [
        { kind: 'heading', content: [text(wording.keywords.missing)] },
        { kind: 'list', items: lines },
      ];
}

const endingOf = (term: string): string => term.slice(-2);

/** Of three people and fewer, what all but one say is what two say. */
const LEAST_PEOPLE = 4;
const MOST_MISSING = 8;
