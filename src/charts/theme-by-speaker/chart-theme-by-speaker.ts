import type { Chart, SpeakerRow, Tables, ThemeSpeakerRow } from '../../data.js';
import { referTo } from '../../tables/reference.js';
import { TABLES } from '../../tables/tables.js';
import { castOf, mainSpeakers } from '../cast.js';
import { datasetOf } from '../dataset.js';
import { heatMap } from '../parts/heat-map.js';
import type { Pen } from '../pen.js';
import { chartOf, roomFor } from '../specification.js';
import { writeInteger } from '../write-number.js';
import { mostCounted, type ThemeParts, themeCells } from './theme-cells.js';

const mostThemes = 14;
const mostSpeakers = 16;
/** With more people the scale of each is too narrow. */
const mostCells = 9;
/** Of somebody with fewer sentences every share is high: their counts have no colour. */
const fewSentences = 10;

/** Who holds which theme: a cell of intervals per person, or a heat map when people are many. Null without themes or with one speaker. */
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
  const form = shown.length <= mostCells ? 'cells' : 'grid';
  const few = withFewSentences(rows);
  const facts = { tables, rows, themes: themes.length, others: others.length, few: few.size, counted: shown.length <= mostCounted };
  const heading = { title: text.title, caption: text[form](facts) };
  const parts = { tables, themes, shown, rows, cast, room: roomFor(heading, pen) };
  const drawn = form === 'cells' ? themeCells(parts, pen) : themeGrid(parts, few, pen);
  return chartOf({ id: 'theme-by-speaker', section: 'themes', ...heading, alt: text.alt(shown, rows), ...drawn }, pen);
}

/** Whose share of anything is of too few sentences; nobody where that is so of everybody. */
function withFewSentences(rows: readonly ThemeSpeakerRow[]): ReadonlySet<string> {
  const said = rows.filter(({ count }) => count > 0);
  const few = said.filter(({ of }) => of < fewSentences);
  return new Set(few.length === said.length ? [] : few.map(({ speaker }) => speaker));
}

function themeGrid({ tables, themes, shown, rows, room }: ThemeParts, few: ReadonlySet<string>, pen: Pen) {
  const text = words[pen.language];
  const refer = referTo(tables);
  const columns = ['speaker', 'theme', 'count', 'of', 'share', 'tier'] as const;
  const said = rows.filter(({ count }) => count > 0);
  const cells = datasetOf(TABLES.themeBySpeaker, columns, said, (row) => refer('themeBySpeaker', row));
  const totals = datasetOf(TABLES.themes, ['theme', 'sentences_coded'], themes, (row) => refer('themes', row));
  return {
    datasets: [cells, totals],
    ...heatMap(
      {
        ...{ cells, column: 'speaker', row: 'theme', colour: 'share', number: 'count', plain: [...few], room },
        columns: shown.map(({ speaker }) => ({ name: speaker })),
        rows: themes.map(({ theme }) => theme),
        legend: { title: text.key, format: '.0%' },
        border: { field: 'tier', value: 'strong', label: text.marked(tables.basis.thresholds) },
        totals: { dataset: totals, number: 'sentences_coded', title: text.notes },
      },
      pen,
    ),
  };
}

interface Facts {
  readonly tables: Tables;
  readonly rows: readonly ThemeSpeakerRow[];
  readonly themes: number;
  readonly others: number;
  /** People with too few sentences for a colour. */
  readonly few: number;
  /** Whether the numbers stand beside the dots. */
  readonly counted: boolean;
}

const strong = (rows: readonly ThemeSpeakerRow[]): number => rows.filter(({ tier }) => tier === 'strong').length;

function topTheme(rows: readonly ThemeSpeakerRow[], speaker: string): ThemeSpeakerRow | undefined {
  return rows
    .filter((row) => row.speaker === speaker && row.count > 0)
    .toSorted((a, b) => b.share - a.share || (a.theme < b.theme ? -1 : 1))[0];
}

const words = {
  zh: {
    title: '各人谈到哪些主题？',
    key: '占本人句子的比例',
    marked: ({ strong }: Tables['basis']['thresholds']) => `强：比其他人谈得多（q < ${strong}）`,
    notes: '全场句数',
    cells: ({ tables, rows, themes, counted }: Facts) =>
      `最常谈到的 ${themes} 个主题。圆点是本人的句子里谈到它的比例，${counted ? '右边是“谈到的句数/本人的句数”，' : ''}灰色短线是全场的比例。共 ${writeInteger(tables.basis.sentences)} 句，一句可以谈到几个主题。比其他人谈得多、达到“强”的有 ${strong(rows)} 处，共比较 ${rows.length} 处。`,
    grid: ({ tables, rows, themes, others, few }: Facts) =>
      `最常谈到的 ${themes} 个主题。颜色是本人的句子里谈到它的比例，数字是句数，空白表示没有谈到。${few > 0 ? `不到 ${fewSentences} 句的人，比例不可靠，不上色。` : ''}共 ${writeInteger(tables.basis.sentences)} 句，一句可以谈到几个主题。比其他人谈得多、达到“强”的有 ${strong(rows)} 处，共比较 ${rows.length} 处。${
        others > 0 ? `只画发言最多的 ${mostSpeakers} 人，另有 ${others} 人未画。` : ''
      }`,
    alt: (shown: readonly SpeakerRow[], rows: readonly ThemeSpeakerRow[]) =>
      `各人谈得最多的主题：${shown
        .slice(0, 8)
        .flatMap(({ speaker }) => {
          const top = topTheme(rows, speaker);
          return top === undefined ? [] : [`${speaker}：${top.theme}（${top.count}/${top.of} 句）`];
        })
        .join('；')}。`,
  },
  en: {
    title: 'Which themes does each speaker discuss?',
    key: "Share of the speaker's sentences",
    marked: ({ strong }: Tables['basis']['thresholds']) => `strong: more than the others (q < ${strong})`,
    notes: 'Sentences',
    cells: ({ tables, rows, themes, counted }: Facts) =>
      `The ${themes} most frequent themes. The dot is the share of the speaker's sentences on the theme${counted ? "; at the right, those sentences of all of the speaker's" : ''}; grey: the whole discussion. ${writeInteger(tables.basis.sentences)} sentences; one may be about several themes. More than the others at the level of strong: ${strong(rows)} of ${rows.length}.`,
    grid: ({ tables, rows, themes, others, few }: Facts) =>
      `The ${themes} most frequent themes. Colour: share of the speaker's sentences on the theme; number: those sentences; blank: none.${few > 0 ? ` No colour for people with fewer than ${fewSentences} sentences: their shares are unreliable.` : ''} ${writeInteger(tables.basis.sentences)} sentences; one may be about several themes. More than the others at the level of strong: ${strong(rows)} of ${rows.length}.${
        others > 0 ? ` The ${mostSpeakers} who speak most are drawn, ${others} more are not.` : ''
      }`,
    alt: (shown: readonly SpeakerRow[], rows: readonly ThemeSpeakerRow[]) =>
      `Main theme of each speaker: ${shown
        .slice(0, 8)
        .flatMap(({ speaker }) => {
          const top = topTheme(rows, speaker);
          return top === undefined ? [] : [`${speaker}: ${top.theme} (${top.count} of ${top.of} sentences)`];
        })
        .join('; ')}.`,
  },
} as const;
