import { writeInteger, writePercent } from '../../charts/write-number.js';
import type { PairRow, ThemeSpeakerRow } from '../../data.js';
import { TABLES } from '../../tables/tables.js';
import { tableColumn, tableColumns } from '../table-columns.js';
import { writeDecimal, writeProbability } from '../wording/write-value.js';
import { evidenceOf } from './choose-quote.js';
import { bodyHeight, headCell, layout, type MeasurePoints, type TableCell } from './deck.js';
import { heatTable } from './heat-table.js';
import { shortText } from './short-text.js';
import { countedSpeakers } from './slide-keywords.js';
import type { ChartSlide, SlideParts } from './slide-parts.js';

const MOST_THEMES = 11;
const MOST_PAIRS = 10;
const SIZE = 12;

/** Who holds which theme, as a table of shares. */
export function slideThemes({ tables, words, measure, brand }: SlideParts): ChartSlide {
  const themes = tables.themes
    .filter(({ sentences_coded }) => sentences_coded > 0)
    .toSorted((a, b) => b.sentences_coded - a.sentences_coded || (a.theme < b.theme ? -1 : 1))
    .slice(0, MOST_THEMES);
  const { shown, others } = countedSpeakers(tables);
  const cells = new Map(tables.themeBySpeaker.map((row) => [`${row.speaker}\n${row.theme}`, row]));
  const listed = themes.flatMap(({ theme }) => shown.flatMap(({ speaker }) => cells.get(`${speaker}\n${theme}`) ?? []));
  const strong = listed.filter(({ tier }) => tier === 'strong');
  const caption = words.themes({
    themes: themes.length,
    sentences: writeInteger(tables.basis.sentences),
    strong: strong.length,
    cells: listed.length,
    others: others.length,
  });
  return {
    caption,
    body: heatTable(
      {
        name: words.theme,
        first: words.theme,
        columns: [{ heading: words.sentences, plain: true }, ...shown.map(({ speaker }) => ({ heading: speaker }))],
        rows: themes.map(({ theme, sentences_coded }) => ({
          label: theme,
          cells: [
            { text: writeInteger(sentences_coded), value: 0 },
            ...shown.map(({ speaker }) => shareCell(cells.get(`${speaker}\n${theme}`))),
          ],
        })),
        size: SIZE,
        room: { width: layout.inner, height: bodyHeight(true) },
      },
      { measure, brand },
    ),
    evidence: evidenceOf([...strong.toSorted((a, b) => (a.p_rs ?? 1) - (b.p_rs ?? 1) || b.count - a.count), ...themes]),
  };
}

function shareCell(row: ThemeSpeakerRow | undefined) {
  if (!row) return { text: '', value: 0 };
  const strong = row.tier === 'strong';
  const arrow = strong ? ' ↑' : '';
  return { text: row.count > 0 ? `${writePercent(row.share)}${arrow}` : '', value: row.count > 0 ? row.share : 0, bold: strong };
}

const isStrong = ({ tier }: PairRow): boolean => tier === 'strong';

/** The themes that meet most closely. */
export function slideThemePairs({ tables, wording, words, measure }: SlideParts): ChartSlide {
  const meeting = tables.themePairs.filter(({ both }) => both > 0);
  const rows = meeting
    .toSorted((a, b) => Number(isStrong(b)) - Number(isStrong(a)) || b.dice - a.dice || (`${a.a}\n${a.b}` < `${b.a}\n${b.b}` ? -1 : 1))
    .slice(0, MOST_PAIRS);
  const numbers = [
    tableColumn(TABLES.themePairs, 'both', wording),
    { title: wording.pairs.totals, numeric: true },
    ...tableColumns(TABLES.themePairs, ['dice', 'q'], wording),
  ];
  const themes = [words.theme, words.theme].map((title) => ({ title, numeric: false }));
  return {
    caption: words.pairs({
      shown: rows.length,
      pairs: meeting.length,
      strong: meeting.filter(isStrong).length,
      limit: String(tables.basis.thresholds.strong),
      sentences: writeInteger(tables.basis.sentences),
    }),
    body: {
      kind: 'table',
      table: {
        name: words.theme,
        widths: [3.2, 3.2, 1.2, 2.3, 1.1, 1.1],
        size: SIZE + 1,
        headHeight: 0.4,
        rowHeight: Math.min(0.4, (bodyHeight(true) - 0.4) / rows.length),
        rows: [[...themes, ...numbers].map(headCell), ...rows.map((row) => pairLine(row, measure))],
      },
    },
    evidence: evidenceOf(rows),
  };
}

function pairLine(row: PairRow, measure: MeasurePoints): readonly TableCell[] {
  const short = (text: string): string => shortText(text, { width: 3 * 72, size: SIZE + 1, measure });
  const strong = isStrong(row) ? ({ bold: true } as const) : {};
  return [
    { text: short(row.a), align: 'left', ...strong },
    { text: short(row.b), align: 'left', ...strong },
    { text: String(row.both), align: 'right', ...strong },
    { text: `${row.a_total} · ${row.b_total}`, align: 'right', quiet: true },
    { text: writeDecimal(row.dice), align: 'right' },
    { text: writeProbability(row.q), align: 'right', ...strong },
  ];
}
