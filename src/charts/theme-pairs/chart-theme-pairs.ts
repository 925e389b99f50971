import type { Chart, PairRow, Tables, ThemeRow } from '../../data.js';
import { referTo } from '../../tables/reference.js';
import { TABLES } from '../../tables/tables.js';
import { type Dataset, datasetOf } from '../dataset.js';
import { heatMap } from '../parts/heat-map.js';
import type { Pen } from '../pen.js';
import { chartOf, roomFor } from '../specification.js';
import { writeInteger } from '../write-number.js';
import { orderBySimilarity } from './order-by-similarity.js';

const mostThemes = 16;

/** Which themes are touched in the same sentence: one triangle of a matrix. Null with fewer than three themes that ever meet. */
export function chartThemePairs(tables: Tables, pen: Pen): Chart | null {
  const pairs = tables.themePairs.filter(({ both }) => both > 0);
  const meeting = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const themes = tables.themes
    .filter(({ theme }) => meeting.has(theme))
    .toSorted((a, b) => b.sentences_coded - a.sentences_coded || (a.theme < b.theme ? -1 : 1))
    .slice(0, mostThemes);
  if (themes.length < 3) return null;
  const wanted = new Set(themes.map(({ theme }) => theme));
  const drawn = pairs.filter(({ a, b }) => wanted.has(a) && wanted.has(b));
  const text = words[pen.language];
  const heading = { title: text.title, caption: text.caption({ tables, themes, drawn }) };
  const order = orderBySimilarity([...wanted], drawn);
  const sentences = Object.fromEntries(themes.map(({ theme, sentences_coded }) => [theme, writeInteger(sentences_coded)]));
  const cells = triangle(tables, { drawn, order });
  const map = heatMap(
    {
      cells,
      ...{ column: 'b', row: 'a', colour: 'dice', number: 'both' },
      rows: order.slice(0, -1),
      rowNotes: sentences,
      // The last theme first: the triangle then leans against both rows of labels.
      columns: order
        .slice(1)
        .toReversed()
        .map((name) => ({ name, note: sentences[name] ?? '' })),
      legend: { title: text.key, format: '.2f' },
      ...(countStrong(drawn) > 0 && {
        border: { field: 'tier', value: 'strong', label: text.marked(tables.basis.thresholds), corner: 'bottom-right' },
      }),
      room: roomFor(heading, pen),
    },
    pen,
  );
  return chartOf({ id: 'theme-pairs', section: 'themes', ...heading, alt: text.alt(drawn), datasets: [cells], ...map }, pen);
}

/** The pairs, each with the theme first that comes first in the order: its row. */
function triangle(tables: Tables, { drawn, order }: { readonly drawn: readonly PairRow[]; readonly order: readonly string[] }): Dataset {
  const refer = referTo(tables);
  const cells = datasetOf(TABLES.themePairs, ['a', 'b', 'both', 'dice', 'q', 'tier'], drawn, (row) => refer('themePairs', row));
  const place = new Map(order.map((theme, index) => [theme, index]));
  const inOrder = ({ a, b }: PairRow) => ((place.get(a) ?? 0) < (place.get(b) ?? 0) ? { a, b } : { a: b, b: a });
  return { ...cells, values: drawn.map((row, index) => ({ ...cells.values[index], ...inOrder(row) })) };
}

interface Facts {
  readonly tables: Tables;
  readonly themes: readonly ThemeRow[];
  readonly drawn: readonly PairRow[];
}

const countStrong = (rows: readonly PairRow[]): number => rows.filter(({ tier }) => tier === 'strong').length;

const closest = (rows: readonly PairRow[]): readonly PairRow[] =>
  rows.toSorted((a, b) => b.dice - a.dice || (`${a.a} ${a.b}` < `${b.a} ${b.b}` ? -1 : 1)).slice(0, 5);

const words = {
  zh: {
    title: '哪些主题常在一起谈？',
    key: 'Dice 系数（0 从不同句，1 总是同句）',
    marked: ({ strong }: Tables['basis']['thresholds']) => `强：比偶然更常同句（q<${strong}，至少 3 句）`,
    caption: ({ tables, themes, drawn }: Facts) =>
      `同一句话里谈到两个主题，算一起谈一次。颜色是 Dice 系数，格中数字是一起出现的句数，空白表示没有同句；主题后的数字是它的句数。共 ${writeInteger(tables.basis.sentences)} 句、${themes.length} 个主题，同句过的有 ${drawn.length} 对，其中 ${countStrong(drawn)} 对是强的：比偶然更常同句。`,
    alt: (drawn: readonly PairRow[]) =>
      `最常一起谈的主题：${closest(drawn)
        .map(({ a, b, both }) => `${a}与${b} ${both} 句`)
        .join('；')}。`,
  },
  en: {
    title: 'Which themes occur together?',
    key: 'Dice (0 never, 1 always in one sentence)',
    marked: ({ strong }: Tables['basis']['thresholds']) => `strong: more often than by chance (q<${strong}, 3 sentences or more)`,
    caption: ({ tables, themes, drawn }: Facts) =>
      `Two themes touched in one sentence count as together once. Colour: Dice coefficient; number: sentences with both; blank: none. After each theme, its sentences. ${writeInteger(tables.basis.sentences)} sentences, ${themes.length} themes; ${drawn.length} pairs meet, ${countStrong(drawn)} of them strong: more often than by chance.`,
    alt: (drawn: readonly PairRow[]) =>
      `Themes most often together: ${closest(drawn)
        .map(({ a, b, both }) => `${a} with ${b}, ${both} sentences`)
        .join('; ')}.`,
  },
} as const;
