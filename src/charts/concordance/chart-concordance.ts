import type { Chart, KeywordRow, Tables } from '../../data.js';
import { type Refer, referTo } from '../../tables/reference.js';
import { type Cast, castOf } from '../cast.js';
import { frameOf, specification } from '../drawing/frame.js';
import { fitText } from '../drawing/wrap-text.js';
import type { Layer, Pen } from '../pen.js';
import { theme } from '../theme.js';
import { writeInteger } from '../write-number.js';
import { cutAfter, cutBefore } from './cut-context.js';
import { type Context, chooseContexts, readContexts } from './read-contexts.js';

const most = { terms: 8, lines: 6, contextEms: { one: 20, two: 12 } };
/** A term that is said once has no other use to be compared with. */
const leastCount = 2;
const size = { text: theme.size.label, name: theme.size.small, id: theme.size.least };
const line = { least: 22, most: 27, chip: 20 };
const head = 32;
const gap = { strips: 14, columns: 40, parts: 8 };
/** Vega's bounds of a text are a little wider than the text. */
const inset = 2;
const widest = { name: 96, word: 132 };

interface Strip {
  readonly row: KeywordRow;
  readonly term: string;
  readonly count: number;
  readonly lines: readonly Context[];
}

/** The main terms where they are said: a strip a term, a line an occurrence, with the words around it. Null where no term is said twice. */
export function chartConcordance(tables: Tables, pen: Pen): Chart | null {
  const terms = mainTerms(tables);
  const contexts = readContexts(tables, new Set(terms.map(({ term }) => term)));
  const found = terms.filter(({ term }) => contexts.has(term));
  if (found.length === 0) return null;
  const cast = castOf(tables.speakers);
  const text = words[pen.language];
  const { title } = text;
  const stripsFor = (frame: { readonly height: number }): readonly (readonly Strip[])[] => {
    const columns = found.length > 3 ? 2 : 1;
    const { rows, lines } = shareOut(frame.height, Math.ceil(found.length / columns));
    const strips = found
      .slice(0, rows * columns)
      .map((row) => ({ row, term: row.term, count: row.count, lines: chooseContexts(contexts.get(row.term) ?? [], lines) }));
    const first = Math.ceil(strips.length / columns);
    return [strips.slice(0, first), strips.slice(first)].slice(0, columns);
  };
  const captionOf = (columns: readonly (readonly Strip[])[]): string => text.caption({ strips: columns.flat(), coloured: cast.coloured });
  // How long the caption is depends on the strips, and their number on the room that it leaves: the first caption is as long as the last.
  const drawn = stripsFor(frameOf({ title, caption: captionOf(stripsFor({ height: theme.canvas.height })) }, pen));
  const caption = captionOf(drawn);
  const frame = frameOf({ title, caption }, pen);
  const layers = layersOf(drawn, { frame, cast, pen, refer: referTo(tables) });
  return {
    id: 'concordance',
    section: 'keywords',
    title,
    caption,
    brief: text.brief,
    alt: text.alt(drawn.flat()),
    spec: specification(frame, { ...layers }),
  };
}

/** The most frequent term of each theme, the largest theme first, then the most frequent of all; in order of how often they are said. */
function mainTerms({ keywords, themes }: Tables): readonly KeywordRow[] {
  const ranked = keywords.filter(({ count }) => count >= leastCount).toSorted((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1));
  const largest = themes.toSorted((a, b) => b.sentences_coded - a.sentences_coded || (a.theme < b.theme ? -1 : 1));
  const ofThemes = largest.slice(0, most.terms).flatMap(({ terms }) => ranked.find(({ term }) => terms.includes(term)) ?? []);
  const chosen = [...new Set([...ofThemes, ...ranked])].slice(0, most.terms);
  return ranked.filter((row) => chosen.includes(row));
}

/** How many strips stand below each other, with how many lines each: rather fewer strips than fewer than three lines. */
function shareOut(height: number, wanted: number): { readonly rows: number; readonly lines: number } {
  const linesIn = (rows: number): number => Math.floor(((height + gap.strips) / rows - gap.strips - head) / line.least);
  let rows = wanted;
  while (rows > 1 && linesIn(rows) < 3) rows--;
  return { rows, lines: Math.max(1, Math.min(most.lines, linesIn(rows))) };
}

interface Plot {
  readonly frame: { readonly width: number; readonly height: number };
  readonly cast: Cast;
  readonly pen: Pen;
  readonly refer: Refer;
}

function layersOf(columns: readonly (readonly Strip[])[], plot: Plot): Layer {
  const { frame, pen, refer } = plot;
  const width = (frame.width - 2 * inset - gap.columns * (columns.length - 1)) / columns.length;
  const lines = columns.flat().flatMap((strip) => strip.lines);
  const widthOf = (texts: readonly string[], of: number, weight?: 'bold'): number =>
    Math.max(...texts.map((each) => pen.measure(each, of, weight)));
  const names = lines.map(({ speaker }) => fitName(speaker, pen));
  const grid: Grid = {
    width,
    name: widthOf(names, size.name),
    id: widthOf(
      lines.map(({ sentence }) => sentence),
      size.id,
    ),
    chip: widthOf(
      lines.map(({ word }) => fitWord(word, pen)),
      size.text,
      'bold',
    ),
    context: (columns.length === 1 ? most.contextEms.one : most.contextEms.two) * size.text,
  };
  const heads: Readonly<Record<string, unknown>>[] = [];
  const drawn: DrawnLine[] = [];
  const height = lineHeight(columns, frame.height);
  columns.forEach((strips, column) => {
    const left = inset + column * (width + gap.columns);
    let y = 0;
    for (const strip of strips) {
      heads.push({ source: refer('keywords', strip.row), ...headOf(strip, { left, y, width, pen }) });
      y += head;
      for (const context of strip.lines) {
        drawn.push(lineOf(context, { ...plot, grid, left, y: y + height / 2 }));
        y += height;
      }
      y += gap.strips;
    }
  });
  return { width: frame.width, height: frame.height, layer: layersFrom(heads, drawn) };
}

/** The room that is left is shared out among the lines. */
function lineHeight(columns: readonly (readonly Strip[])[], height: number): number {
  const least = Math.min(
    ...columns.map((strips) => {
      const lines = strips.reduce((sum, strip) => sum + strip.lines.length, 0);
      return (height - strips.length * head - (strips.length - 1) * gap.strips) / Math.max(1, lines);
    }),
  );
  return Math.floor(Math.min(line.most, Math.max(line.least, least)));
}

/** Pixels of the parts of a line: name, what stands before, word, what stands behind, number of the sentence. */
interface Grid {
  readonly width: number;
  readonly name: number;
  readonly id: number;
  readonly chip: number;
  readonly context: number;
}

const fitName = (name: string, { measure }: Pen): string => fitText(name, { width: widest.name, size: size.name, measure });
const fitWord = (word: string, { measure }: Pen): string => fitText(word, { width: widest.word, size: size.text, measure, weight: 'bold' });

function headOf(
  { term, count, lines }: Strip,
  at: { readonly left: number; readonly y: number; readonly width: number; readonly pen: Pen },
) {
  const text = words[at.pen.language];
  const label = fitText(term, { width: at.width * 0.6, size: theme.size.heading, measure: at.pen.measure, weight: 'bold' });
  const rest = count - lines.length;
  return {
    row: term,
    term: label,
    count: text.count(count),
    more: rest > 0 ? text.more(rest) : '',
    left: at.left,
    behind: at.left + at.pen.measure(label, theme.size.heading, 'bold') + gap.parts,
    right: at.left + at.width,
    y: at.y + theme.size.heading / 2 + 2,
    below: at.y + head - 6,
  };
}

type DrawnLine = ReturnType<typeof lineOf>;

function lineOf(
  context: Context,
  { pen, cast, refer, grid, left, y }: Plot & { readonly grid: Grid; readonly left: number; readonly y: number },
) {
  const { measure } = pen;
  const word = fitWord(context.word, pen);
  const end = left + grid.width - (grid.id + gap.parts);
  const room = (grid.width - grid.name - grid.id - grid.chip - 2 * chipPadding - 4 * gap.parts) / 2;
  const side = Math.min(grid.context, room);
  const from = left + grid.name + gap.parts + (room - side) + side + gap.parts / 2;
  const to = from + measure(word, size.text, 'bold') + 2 * chipPadding;
  const fill = cast.colour(context.speaker);
  return {
    ...{ row: context.term, source: refer('tokens', context.token), speaker: context.speaker, sentence: context.sentence },
    name: fitName(context.speaker, pen),
    before: cutBefore(context.before.trimEnd(), { width: side, size: size.text, measure }),
    word,
    after: cutAfter(context.after.trimStart(), { width: Math.min(grid.context, end - to - gap.parts / 2), size: size.text, measure }),
    ...{ left, from, to, y },
    middle: (from + to) / 2,
    ends: from - gap.parts / 2,
    begins: to + gap.parts / 2,
    right: left + grid.width,
    top: y - line.chip / 2,
    bottom: y + line.chip / 2,
    fill,
    ink: theme.dark.some((dark) => dark === fill) ? theme.colour.paper : theme.colour.ink,
  };
}

const chipPadding = 4;

function layersFrom(heads: readonly Readonly<Record<string, unknown>>[], lines: readonly object[]): readonly Layer[] {
  const place = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null });
  const written = (values: readonly object[], field: string, at: { x: string; align: string; mark: Layer; colour?: string }): Layer => ({
    data: { values },
    mark: { type: 'text', baseline: 'middle', align: at.align, ...at.mark },
    encoding: {
      x: place(at.x),
      y: place('y'),
      text: { field, type: 'nominal' },
      ...(at.colour ? { color: { field: at.colour, type: 'nominal', scale: null } } : {}),
    },
  });
  const quiet = { fontSize: size.name, color: theme.colour.quiet };
  const said = { fontSize: size.text };
  return [
    {
      data: { values: heads },
      mark: { type: 'rule', color: theme.colour.line },
      encoding: { x: place('left'), x2: { field: 'right' }, y: place('below') },
    },
    {
      data: { values: lines },
      mark: { type: 'rect', cornerRadius: 3, tooltip: true },
      encoding: {
        x: place('from'),
        x2: { field: 'to' },
        y: place('top'),
        y2: { field: 'bottom' },
        color: { field: 'fill', type: 'nominal', scale: null },
      },
    },
    written(heads, 'term', { x: 'left', align: 'left', mark: { fontSize: theme.size.heading, fontWeight: 'bold' } }),
    written(heads, 'count', { x: 'behind', align: 'left', mark: quiet }),
    written(
      heads.filter(({ more }) => more !== ''),
      'more',
      { x: 'right', align: 'right', mark: quiet },
    ),
    written(lines, 'name', { x: 'left', align: 'left', mark: quiet }),
    written(lines, 'before', { x: 'ends', align: 'right', mark: said }),
    written(lines, 'word', { x: 'middle', align: 'center', mark: { ...said, fontWeight: 'bold' }, colour: 'ink' }),
    written(lines, 'after', { x: 'begins', align: 'left', mark: said }),
    written(lines, 'sentence', { x: 'right', align: 'right', mark: { fontSize: size.id, color: theme.colour.faint } }),
  ];
}

interface Facts {
  readonly strips: readonly Strip[];
  readonly coloured: boolean;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
const all = (strips: readonly Strip[]): number => sum(strips.map(({ count }) => count));
const shown = (strips: readonly Strip[]): number => sum(strips.map(({ lines }) => lines.length));
const quoted = ({ lines }: Strip): string => {
  const [first] = lines;
  return first ? `${first.before.slice(-12)}${first.word}${first.after.slice(0, 12)}` : '';
};

const words = {
  zh: {
    title: '主要的词，各人是在什么话里说的？',
    brief: '一行是一处原话，词在中间，两边是同一次发言里紧挨着的字，右边是句子编号。按先后排列，先取每人的第一处。',
    count: (count: number) => `${writeInteger(count)} 次`,
    more: (rest: number) => `另有 ${writeInteger(rest)} 处`,
    caption: ({ strips, coloured }: Facts) =>
      `${strips.length} 个词（各主题里说得最多的，再加全场说得最多的）；一行是一处原话，词在中间，两边是同一次发言里紧挨着的字，右边是句子编号。按先后排列，先取每人的第一处${coloured ? '；底色是人' : ''}。共 ${writeInteger(all(strips))} 处，列出 ${writeInteger(shown(strips))} 处。`,
    alt: (strips: readonly Strip[]) =>
      `${strips.length} 个词的上下文：${strips
        .slice(0, 6)
        .map((strip) => `${strip.term} ${strip.count} 次，如${strip.lines[0]?.speaker ?? ''}“${quoted(strip)}”`)
        .join('；')}。`,
  },
  en: {
    title: 'In what words are the main terms said?',
    brief:
      'A line is one occurrence, verbatim, with what stands beside it in the same turn, and the number of its sentence. In order of the discussion, the first of each person first.',
    count: (count: number) => `${writeInteger(count)} times`,
    more: (rest: number) => `${writeInteger(rest)} more`,
    caption: ({ strips, coloured }: Facts) =>
      `${strips.length} terms: the most frequent of each theme, then of all. A line is one occurrence, verbatim, with what stands beside it in the same turn, and the number of its sentence. In order of the discussion, the first of each person before a second of anybody${coloured ? '; colour: who' : ''}. ${writeInteger(shown(strips))} of ${writeInteger(all(strips))} occurrences are shown.`,
    alt: (strips: readonly Strip[]) =>
      `${strips.length} terms in context: ${strips
        .slice(0, 6)
        .map((strip) => `${strip.term} ${strip.count} times, as in ${strip.lines[0]?.speaker ?? ''}: “${quoted(strip)}”`)
        .join('; ')}.`,
  },
} as const;
