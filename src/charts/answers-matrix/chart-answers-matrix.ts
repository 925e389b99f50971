import type { Chart, Tables } from '../../data.js';
import { text as named } from '../../tables/column.js';
import { referTo } from '../../tables/reference.js';
import { TABLES } from '../../tables/tables.js';
import { castOf } from '../cast.js';
import { type Dataset, tooltipOf } from '../dataset.js';
import { wrapText } from '../layout/wrap-text.js';
import { headAxis } from '../parts/heads.js';
import { colourBySpeaker } from '../parts/people.js';
import type { Pen } from '../pen.js';
import { adorning, type Channels, chartOf, type Layer, roomFor, shade, written } from '../specification.js';
import { theme } from '../theme.js';
import { type Cell, chooseAnswers, type Matrix } from './choose-answers.js';
import { GAP, type Grid, layOutGrid } from './lay-out-grid.js';
import { cornerLabel, LINE, PADDING } from './set-passages.js';

/** Pixels of the strip that has the colour of a person. */
const STRIP = 4;
const mostNamed = 4;

/** What did each speaker answer to each question? One verbatim passage a cell. Null with fewer than two questions or two people who answer. */
export function chartAnswersMatrix(tables: Tables, pen: Pen): Chart | null {
  const matrix = chooseAnswers(tables);
  if (matrix === null) return null;
  const text = words[pen.language];
  const facts = { matrix, quotes: matrix.cells.filter(({ quote }) => quote !== null).length };
  // How many passages are cut is known only below a caption of the same length.
  const room = roomFor({ title: text.title, caption: text.caption({ ...facts, cut: facts.quotes }) }, pen);
  const grid = layOutGrid(matrix, room, pen);
  const cut = grid.cells.filter((cell) => cell.cut).length;
  const heading = { title: text.title, caption: text.caption({ ...facts, cut }) };
  const answers = answersOf(grid, tables, pen);
  return chartOf(
    {
      id: 'answers-matrix',
      section: 'answers',
      ...heading,
      brief: text.brief(cut),
      alt: text.alt(matrix),
      datasets: [answers],
      beside: grid.names.width,
      drawing: {
        data: { name: answers.name },
        encoding: { x: columnsOf(grid), y: rowsOf(grid) },
        params: [
          { name: 'heads', value: grid.heads.labels },
          ...grid.names.params,
          // The lines are broken for cells of one size: in others the letters grow or shrink with them.
          { name: 'unit', expr: `min(width / ${Math.floor(grid.plot.width)}, height / ${Math.floor(grid.plot.height)})` },
        ],
        layer: layersOf(grid, answers, tables, pen),
      },
    },
    pen,
  );
}

const LABEL = named(TABLES.quotes.columns.sentences.title, {
  zh: '句子编号：s12.6–7 是第 12 轮的第 6、7 句；前面注明是否需看上下文',
  en: 'sentence numbers: s12.6–7 are the sixth and seventh sentence of turn 12; before them whether to read it in context',
});

const LINES = named(
  { zh: '分行', en: 'lines' },
  {
    zh: '图上的分行，太长的截断；没有摘录时是说明',
    en: 'as broken in the picture, cut where too long; a note where there is no passage',
  },
);

/** Cells without a passage lead nowhere. */
function answersOf({ cells, width }: Grid, tables: Tables, pen: Pen): Dataset {
  const refer = referTo(tables);
  const { section, speaker, rank, text } = TABLES.quotes.columns;
  return {
    name: TABLES.quotes.name,
    columns: { section, speaker, rank, text, label: LABEL, lines: LINES },
    values: cells.map(({ quote, lines, ...cell }) => ({
      ...{ section: cell.section, speaker: cell.speaker },
      ...{ rank: quote?.rank ?? null, text: quote?.text ?? null },
      label: quote ? cornerLabel(quote, pen.language) : null,
      lines: quote ? lines : noteOf(cell, width, pen),
      row: quote ? refer('quotes', quote) : undefined,
    })),
  };
}

function noteOf({ spoke }: Pick<Cell, 'spoke'>, width: number, { language, measure }: Pen): readonly string[] {
  const { unquoted, silent } = words[language];
  return wrapText(spoke ? unquoted : silent, { width: width - 2 * PADDING, size: theme.size.least, measure, lines: 3 });
}

/** The share of a step that lies between two cells. */
const padding = (cell: number): number => GAP / (cell + GAP);

const columnsOf = ({ columns, heads, width }: Grid): NonNullable<Channels['x']> => ({
  field: columns.field,
  type: 'nominal',
  sort: sortOf(columns),
  scale: { paddingInner: padding(width), paddingOuter: 0 },
  // On a narrower chart names are cut rather than laid over each other.
  axis: { ...headAxis(heads), labelLimit: { expr: "bandwidth('x')" } },
});

const rowsOf = ({ rows, names, height }: Grid): NonNullable<Channels['y']> => ({
  field: rows.field,
  type: 'nominal',
  sort: sortOf(rows),
  scale: { paddingInner: padding(height), paddingOuter: 0 },
  axis: names.axis,
});

const sortOf = ({ field, labels }: Grid['rows']): string[] | number[] =>
  field === 'section' ? Object.keys(labels).map(Number) : Object.keys(labels);

function layersOf(grid: Grid, answers: Dataset, tables: Tables, pen: Pen): Layer[] {
  const said = { transform: [{ filter: 'datum.rank !== null' }] };
  const blank = { transform: [{ filter: 'datum.rank === null' }] };
  const [x, y] = [columnsOf(grid), rowsOf(grid)];
  const corner = (position: 0 | 1): Channels => ({ x: { ...x, bandPosition: position }, y: { ...y, bandPosition: position } }) as Channels;
  const letters = (size: number) => ({
    fontSize: { expr: `floor(${size} * unit)` },
    lineHeight: { expr: `${LINE} * floor(${size} * unit)` },
  });
  const inset = { expr: `${PADDING} * unit` };
  return [
    {
      ...said,
      mark: { type: 'rect', ...shade.band, tooltip: false },
      encoding: { tooltip: tooltipOf(answers, ['speaker', 'text', 'label'], pen.language) },
    },
    {
      transform: [...said.transform, ...adorning.transform],
      mark: { type: 'rule', style: 'single', strokeWidth: STRIP, tooltip: false },
      encoding: { ...corner(0), y2: { field: grid.rows.field, bandPosition: 1 }, ...colourBySpeaker(castOf(tables.speakers), null, pen) },
    },
    { ...blank, mark: { type: 'rect', filled: false, color: { expr: 'ink' }, strokeOpacity: 0.25, strokeDash: [3, 4], tooltip: false } },
    {
      ...said,
      mark: written('ink', { ...letters(grid.size), align: 'left', baseline: 'top', dx: inset, dy: inset }),
      encoding: { ...corner(0), text: { field: 'lines' } },
    },
    {
      ...said,
      mark: written('faint', {
        ...{ ...letters(theme.size.least), align: 'right', baseline: 'bottom' },
        ...{ dx: { expr: `${-PADDING} * unit` }, dy: { expr: `${-PADDING / 2} * unit` } },
      }),
      encoding: { ...corner(1), text: { field: 'label' } },
    },
    {
      ...blank,
      mark: written('faint', { ...letters(theme.size.least), align: 'center' }),
      encoding: { text: { field: 'lines' } },
    },
  ];
}

interface Facts {
  readonly matrix: Matrix;
  readonly quotes: number;
  readonly cut: number;
}

const words = {
  zh: {
    title: '每个问题，各人怎么回答？',
    brief: (cut: number) => `每格是本人在这一节里的一段原话，右下角是句子编号${cut > 0 ? '；“…”之后的略去' : ''}。`,
    silent: '没有发言',
    unquoted: '见全文',
    caption: ({ matrix: { sections, speakers, left }, quotes, cut }: Facts) =>
      `${sections.length} 个问题（各节的标题）× ${speakers.length} 人，每格是本人在这一节里的一段原话，一字不改，取最像回答的，右下角是句子编号；注明“需看上下文”的，引用前请核对前后文。共 ${quotes} 段${
        cut > 0 ? `，其中 ${cut} 段太长，尽量在标点处截断，以“…”表示，全文见 quotes.csv` : ''
      }。一段话不是全部回答。${
        left.sections > 0 ? `另有 ${left.sections} 个问题未画，只画回答的人最多的。` : ''
      }${left.speakers > 0 ? `只画发言最多的，另有 ${left.speakers} 人未画。` : ''}${left.silent.length > 0 ? `不列${left.silent.slice(0, mostNamed).join('、')}${left.silent.length > mostNamed ? `等 ${left.silent.length} 人` : ''}：没有可摘录的回答，或主要是主持。` : ''}`,
    alt: (matrix: Matrix) =>
      `${matrix.sections.length} 个问题、${matrix.speakers.length} 人的回答。${firstAnswers(matrix)
        .map(({ title, speaker, text }) => `“${title}”${speaker}：“${text}”`)
        .join('；')}。`,
  },
  en: {
    title: 'What does each speaker answer to each question?',
    brief: (cut: number) =>
      `A cell is a passage of the speaker in the section, with its sentence number${cut > 0 ? '; what follows … is left out' : ''}.`,
    silent: 'did not speak',
    unquoted: 'see the text',
    caption: ({ matrix: { sections, speakers, left }, quotes, cut }: Facts) =>
      `${sections.length} questions (titles of sections) × ${speakers.length} people. A cell is a passage of the speaker in that section, verbatim, the one that looks most like an answer, with its sentence number; what is marked “read in context” is to be checked before it is quoted. ${quotes} passages${
        cut > 0 ? `, ${cut} of them too long and cut (…), at punctuation where possible: see quotes.csv` : ''
      }. A passage is not the whole answer.${left.sections > 0 ? ` ${left.sections} more questions with fewer answers are not drawn.` : ''}${
        left.speakers > 0 ? ` The ${speakers.length} who speak most are drawn, ${left.speakers} more are not.` : ''
      }${left.silent.length > 0 ? ` Without ${left.silent.slice(0, mostNamed).join(', ')}${left.silent.length > mostNamed ? ` and ${left.silent.length - mostNamed} more` : ''}: no passage, or mainly moderating.` : ''}`,
    alt: (matrix: Matrix) =>
      `Answers of ${matrix.speakers.length} people to ${matrix.sections.length} questions. ${firstAnswers(matrix)
        .map(({ title, speaker, text }) => `“${title}” ${speaker}: “${text}”`)
        .join('; ')}.`,
  },
} as const;

/** Of each question the answer that is ranked first. */
const firstAnswers = ({ sections, cells }: Matrix) =>
  sections.flatMap(({ section, title }) => {
    const [best] = cells
      .flatMap((cell) => (cell.section === section && cell.quote ? [cell.quote] : []))
      .toSorted((a, b) => a.rank - b.rank);
    return best ? [{ title, speaker: best.speaker, text: best.text }] : [];
  });
