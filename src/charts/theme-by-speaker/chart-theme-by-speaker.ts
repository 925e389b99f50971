import type { Chart, SpeakerRow, Tables, ThemeSpeakerRow } from '../../data.js';
import { referTo } from '../../tables/reference.js';
import { castOf, mainSpeakers } from '../cast.js';
import { frameOf, specification } from '../drawing/frame.js';
import { drawHeatGrid } from '../drawing/heat-grid.js';
import type { Layer, Pen } from '../pen.js';
import { writeInteger, writePercent } from '../write-number.js';
import type { ThemeDrawing } from './theme-drawing.js';
import { themePanels } from './theme-panels.js';

const mostThemes = 14;
const mostSpeakers = 16;

/** Who holds which theme: a panel of intervals per person, or a grid when people are many. Null without themes or with one speaker. */
export function chartThemeBySpeaker(tables: Tables, pen: Pen): Chart | null {
  const cast = castOf(tables.speakers);
  const counted = new Set(tables.basis.speakers);
  const { shown, others } = mainSpeakers(
    cast.speakers.filter(({ speaker }) => counted.has(speaker)),
    mostSpeakers,
  );
  const themes = tables.themes
    .filter(({ sentences_coded }) => sentences_coded > 0)
    .toSorted((a, b) => b.sentences_coded - a.sentences_coded || (a.theme < b.theme ? -1 : 1))
    .slice(0, mostThemes);
  const people = new Set(shown.map(({ speaker }) => speaker));
  const wanted = new Set(themes.map(({ theme }) => theme));
  const rows = tables.themeBySpeaker.filter(({ speaker, theme }) => people.has(speaker) && wanted.has(theme));
  if (shown.length < 2 || rows.length === 0) return null;
  const text = words[pen.language];
  const { title } = text;
  const form = cast.coloured ? 'panels' : 'grid';
  const facts = { tables, rows, themes: themes.length, others: others.length };
  const caption = text[form](facts);
  const frame = frameOf({ title, caption }, pen);
  const drawing = { panels: themePanels, grid: themeGrid }[form]({ tables, themes, shown, rows, cast, frame }, pen);
  return { id: 'theme-by-speaker', section: 'themes', title, caption, alt: text.alt(shown, rows), spec: specification(frame, drawing) };
}

function themeGrid({ tables, themes, shown, rows, frame }: ThemeDrawing, pen: Pen): Layer {
  const text = words[pen.language];
  const refer = referTo(tables);
  return drawHeatGrid(
    {
      rows: themes.map((row) => ({ row: row.theme, source: refer('themes', row), label: row.theme, note: String(row.sentences_coded) })),
      columns: shown.map((row) => ({ column: row.speaker, source: refer('speakers', row), label: row.speaker })),
      cells: rows
        .filter(({ count }) => count > 0)

        .map((row) => ({
          row: row.theme,
          column: row.speaker,
          source: refer('themeBySpeaker', row),
          value: row.share,
          label: String(row.count),
          marked: row.tier === 'strong',
        })),
      key: { title: text.key, write: writePercent, marked: text.marked(tables.basis.thresholds) },
      notes: text.notes,
      room: frame,
    },
    pen,
  );
}

interface Facts {
  readonly tables: Tables;
  readonly rows: readonly ThemeSpeakerRow[];
  readonly themes: number;
  readonly others: number;
}

const strong = (rows: readonly ThemeSpeakerRow[]): number => rows.filter(({ tier }) => tier === 'strong').length;

function topTheme(rows: readonly ThemeSpeakerRow[], speaker: string): ThemeSpeakerRow | undefined {
  return rows
    .filter((row) => row.speaker === speaker && row.count > 0)
    .toSorted((a, b) => b.share - a.share || (a.theme < b.theme ? -1 : 1))[0];
}

const words = {
  zh: {
    title: '谁在谈哪些主题？',
    key: '占此人句子的比例',
    marked: ({ strong }: Tables['basis']['thresholds']) => `强：与其他人的差别通过校正（q<${strong}）和打乱`,
    notes: '全场句数',
    panels: ({ tables, rows, themes }: Facts) =>
      `最常谈到的 ${themes} 个主题；圆点是此人的句子里谈到它的比例，右边是“谈到的句数/此人的句数”，灰色短线是全场的比例。共 ${writeInteger(tables.basis.sentences)} 句，一句可以谈到几个主题。与其他人比较，强的差别有 ${strong(rows)} 个（共 ${rows.length} 个组合）。`,
    grid: ({ tables, rows, themes, others }: Facts) =>
      `最常谈到的 ${themes} 个主题。颜色是此人的句子里谈到它的比例，数字是句数，空白表示没有谈到。共 ${writeInteger(tables.basis.sentences)} 句，一句可以谈到几个主题。与其他人比较，强的差别有 ${strong(rows)} 个（共 ${rows.length} 个组合）。${
        others > 0 ? `只画说得最多的 ${mostSpeakers} 人，另有 ${others} 人未画。` : ''
      }`,
    alt: (shown: readonly SpeakerRow[], rows: readonly ThemeSpeakerRow[]) =>
      `各人谈得最多的主题：${shown
        .slice(0, 8)
        .flatMap(({ speaker }) => {
          const top = topTheme(rows, speaker);
          return top === undefined ? [] : [`${speaker}—${top.theme}（${top.count}/${top.of} 句）`];
        })
        .join('；')}。`,
  },
  en: {
    title: 'Who talks about which themes?',
    key: "Share of the person's sentences",
    marked: ({ strong }: Tables['basis']['thresholds']) => `strong: unlike the others after correction (q<${strong}) and shuffling`,
    notes: 'Sentences',
    panels: ({ tables, rows, themes }: Facts) =>
      `The ${themes} most frequent themes. The dot is the share of the person's sentences that touch the theme; at the right, those sentences of all of the person's; grey: the whole discussion. ${writeInteger(tables.basis.sentences)} sentences; one may touch several themes. Strong differences from the others: ${strong(rows)} of ${rows.length}.`,
    grid: ({ tables, rows, themes, others }: Facts) =>
      `The ${themes} most frequent themes. Colour: share of the person's sentences that touch the theme; number: those sentences; blank: none. ${writeInteger(tables.basis.sentences)} sentences; one may touch several themes. Strong differences from the others: ${strong(rows)} of ${rows.length}.${
        others > 0 ? ` The ${mostSpeakers} who say most are drawn, ${others} more are not.` : ''
      }`,
    alt: (shown: readonly SpeakerRow[], rows: readonly ThemeSpeakerRow[]) =>
      `Main theme of each person: ${shown
        .slice(0, 8)
        .flatMap(({ speaker }) => {
          const top = topTheme(rows, speaker);
          return top === undefined ? [] : [`${speaker} – ${top.theme} (${top.count} of ${top.of} sentences)`];
        })
        .join('; ')}.`,
  },
} as const;
