import { datasetOf } from '../../charts/dataset.js';
import { heatMap } from '../../charts/parts/heat-map.js';
import type { Pen } from '../../charts/pen.js';
import { chartOf, roomFor } from '../../charts/specification.js';
import { writeInteger } from '../../charts/write-number.js';
import type { Chart } from '../../data.js';
import { CORPUS_TABLES } from '../../tables/corpus-tables.js';
import { referIn } from '../../tables/reference.js';
import type { CorpusTables, ThemeByRow } from '../rows.js';
import { byDate, documentNames, isDated } from './document-names.js';

const mostThemes = 12;
const mostDocuments = 16;
const mostPeople = 14;
/** Of fewer sentences no share is drawn. */
const leastSentences = 30;
/** Pixels of all documents' names together, which are broken into three lines each. */
const namesRoom = 2300;

/** Themes down, the longest discussions across. Null without themes or with one discussion. */
export function chartThemeByDocument(tables: CorpusTables, pen: Pen): Chart | null {
  const text = words[pen.language];
  const longest = tables.documents.toSorted((a, b) => b.words - a.words || (a.document < b.document ? -1 : 1)).slice(0, mostDocuments);
  const names = documentNames(tables, Math.floor(namesRoom / Math.max(1, longest.length)), pen);
  const documents = longest.toSorted(byDate).map(({ document }) => ({ name: document, label: names.get(document) ?? document }));
  const heading = {
    title: text.documentTitle,
    caption: text.documentCaption({ shown: documents.length, others: tables.documents.length - documents.length, dated: isDated(tables) }),
    brief: text.brief,
  };
  return themeGrid({ id: 'theme-by-document', heading, table: 'themeByDocument', columns: documents }, tables, pen);
}

/** Themes down, across the people who came more than once. Null without themes or with fewer than two of them. */
export function chartThemeByPerson(tables: CorpusTables, pen: Pen): Chart | null {
  const text = words[pen.language];
  const sentences = new Map(tables.themeByPerson.map(({ group, of }) => [group, of]));
  const people = tables.people
    .filter(({ person, documents }) => documents >= 2 && (sentences.get(person) ?? 0) >= leastSentences)
    .toSorted((a, b) => b.words - a.words || (a.person < b.person ? -1 : 1))
    .slice(0, mostPeople)
    .map(({ person }) => ({ name: person, label: person }));
  const heading = { title: text.personTitle, caption: text.personCaption(people.length), brief: text.brief };
  return themeGrid({ id: 'theme-by-person', heading, table: 'themeByPerson', columns: people }, tables, pen);
}

interface Grid {
  readonly id: string;
  readonly heading: Pick<Chart, 'title' | 'caption' | 'brief'>;
  readonly table: 'themeByDocument' | 'themeByPerson';
  /** Documents or people. */
  readonly columns: readonly { readonly name: string; readonly label: string }[];
}

/** Colours are lower ends of intervals: who says little cannot be dark by chance. */
function themeGrid({ id, heading, table, columns }: Grid, tables: CorpusTables, pen: Pen): Chart | null {
  const text = words[pen.language];
  const themes = tables.themes.filter(({ sentences }) => sentences > 0).slice(0, mostThemes);
  const labels = new Map(columns.map(({ name, label }) => [name, label]));
  const down = new Set(themes.map(({ theme }) => theme));
  const all = new Map(tables[table].map(({ group, of }) => [group, of]));
  const shown = tables[table].filter(({ group, theme, count }) => labels.has(group) && down.has(theme) && count > 0);
  if (columns.length < 2 || shown.length === 0) return null;
  const refer = referIn(CORPUS_TABLES, tables);
  const cells = datasetOf(CORPUS_TABLES[table], ['group', 'theme', 'count', 'of', 'share', 'low', 'high'], shown, (row) =>
    refer(table, row),
  );
  const totals = datasetOf(CORPUS_TABLES.themes, ['theme', 'sentences'], themes, (row) => refer('themes', row));
  const map = heatMap(
    {
      cells,
      ...{ column: 'group', row: 'theme', colour: 'low', number: 'count' },
      columns: columns.map((each) => ({ ...each, note: text.of(writeInteger(all.get(each.name) ?? 0)) })),
      rows: [...down],
      legend: { title: text.key, format: '.0%' },
      totals: { dataset: totals, number: 'sentences', title: text.notes },
      room: roomFor(heading, pen),
    },
    pen,
  );
  const top = shown.toSorted((a, b) => b.low - a.low).slice(0, 5);
  const alt = text.alt(
    heading.title,
    top.map((row) => ({ ...row, name: labels.get(row.group) ?? row.group })),
  );
  return chartOf({ id, ...heading, alt, datasets: [cells, totals], ...map }, pen);
}

interface Shown {
  readonly shown: number;
  readonly others: number;
  readonly dated: boolean;
}

type Named = Pick<ThemeByRow, 'theme' | 'count' | 'of'> & { readonly name: string };

const words = {
  zh: {
    documentTitle: '每场讨论谈了哪些主题？',
    documentCaption: ({ shown, others, dated }: Shown) =>
      `格中数字是谈到该主题的句数，一句可以谈到几个主题；名称下是这场的全部句数。颜色是占比的 95% 置信区间（Wilson）的下限，句子少的场次不会因偶然而显得深。${others > 0 ? `只画内容最多的 ${shown} 场` : `共 ${shown} 场`}${dated ? '，按日期排列' : ''}${others > 0 ? `，另有 ${others} 场见 theme-by-document.csv` : ''}。`,
    personTitle: '参加多场的人各谈哪些主题？',
    personCaption: (people: number) =>
      `在至少两场讨论中发言、至少 ${leastSentences} 句的人，发言最多的 ${people} 人。格中数字是谈到该主题的句数，姓名下是本人的全部句数。颜色是占比的 95% 置信区间（Wilson）的下限，发言少的人不会因偶然而显得深。`,
    brief: '格中数字是谈到该主题的句数，一句可以谈到几个主题；颜色是占比的 95% 置信区间的下限。',
    key: '占比（置信区间下限）',
    of: (count: string) => `${count} 句`,
    notes: '句数',
    alt: (title: string, top: readonly Named[]) =>
      `${title}占比最高的：${top.map(({ name, theme, count, of }) => `${name}：${theme}（${count}/${of} 句）`).join('；')}。`,
  },
  en: {
    documentTitle: 'What was each discussion about?',
    documentCaption: ({ shown, others, dated }: Shown) =>
      `Numbers are sentences on the theme; a sentence may be about several. Under each name: all sentences. Colour: lower end of the 95% CI of the share (Wilson), so that a short discussion is not dark by chance. ${others > 0 ? `The ${shown} longest` : `All ${shown}`}${dated ? ', in order of date' : ''}${others > 0 ? `; ${others} more are in theme-by-document.csv` : ''}.`,
    personTitle: 'Which themes do people in several discussions discuss?',
    personCaption: (people: number) =>
      `People with at least ${leastSentences} sentences in two discussions or more, the ${people} who speak most. Numbers are sentences on the theme; under each name: all sentences of the person. Colour: lower end of the 95% CI of the share (Wilson), so that people who say little are not dark by chance.`,
    brief: 'Numbers are sentences on the theme; a sentence may be about several. Colour: lower end of the 95% CI of the share.',
    key: 'Share (lower end of the CI)',
    of: (count: string) => `of ${count}`,
    notes: 'sentences',
    alt: (title: string, top: readonly Named[]) =>
      `${title} Most: ${top.map(({ name, theme, count, of }) => `${name}: ${theme} (${count} of ${of} sentences)`).join('; ')}.`,
  },
} as const;
