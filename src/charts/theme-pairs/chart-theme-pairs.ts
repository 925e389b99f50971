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
    title: '哪些主题常在同一句里谈到？',
    key: 'Dice 系数（0＝从未共现，1＝总是共现）',
    marked: ({ strong }: Tables['basis']['thresholds']) => `强：共现多于各轮内随机重排句子的预期（q < ${strong}，至少 3 句、2 轮）`,
    caption: ({ tables, themes, drawn }: Facts) =>
      `同一句里谈到两个主题，算共现一次。颜色是 Dice 系数，格中数字是共现的句数，空白表示没有共现；主题后的数字是它的句数。共 ${writeInteger(tables.basis.sentences)} 句、${themes.length} 个主题，有共现的 ${drawn.length} 对；共现多于各轮内随机重排句子的预期（强）有 ${countStrong(drawn)} 对。`,
    alt: (drawn: readonly PairRow[]) =>
      `最常在同一句里谈到的主题：${closest(drawn)
        .map(({ a, b, both }) => `“${a}”与“${b}”${both} 句`)
        .join('；')}。`,
  },
  en: {
    title: 'Which themes are often in the same sentence?',
    key: 'Dice coefficient (0 never together, 1 always)',
    marked: ({ strong }: Tables['basis']['thresholds']) =>
      `strong: more often than if sentences were drawn anew within turns (q < ${strong}, at least 3 sentences, 2 turns)`,
    caption: ({ tables, themes, drawn }: Facts) =>
      `Two themes in one sentence co-occur once. Colour: Dice coefficient; number: sentences with both; blank: none. After each theme: its sentences. ${writeInteger(tables.basis.sentences)} sentences, ${themes.length} themes; ${drawn.length} pairs co-occur, ${countStrong(drawn)} more often than if sentences were drawn anew within turns (strong).`,
    alt: (drawn: readonly PairRow[]) =>
      `Themes most often together: ${closest(drawn)
        .map(({ a, b, both }) => `“${a}” and “${b}”, ${both} sentences`)
        .join('; ')}.`,
  },
} as const;
