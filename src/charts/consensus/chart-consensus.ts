import type { Chart, Tables } from '../../data.js';
import { groupBy } from '../../group-by.js';
import { type Reference, referTo } from '../../tables/reference.js';
import { castOf, mainSpeakers } from '../cast.js';
import { centreLines } from '../drawing/centre-lines.js';
import { frameOf, specification } from '../drawing/frame.js';
import { drawKey } from '../drawing/key.js';
import { fitText } from '../drawing/wrap-text.js';
import type { Layer, Pen } from '../pen.js';
import { theme } from '../theme.js';
import { writeInteger } from '../write-number.js';
import { flowWords } from './flow-words.js';
import { groupShared, mostSharedRows, type SharedBy } from './shared-rows.js';

const mostSpeakers = 12;
const mostLines = 9;
const size = theme.size.label;
const lineHeight = size + 5;
const rowGap = 7;
/** What few rows are set apart by, so that they fill the picture. */
const mostAir = 70;
const headLine = theme.size.small + 4;
const column = { least: 48, most: 96 };
const columnGap = 18;

/**
 * What did all say, what only some? A row is the words that the same people say: dots say who, from everybody to one alone. Null with
 * fewer than two counted speakers.
 */
export function chartConsensus(tables: Tables, pen: Pen): Chart | null {
  const { basis } = tables;
  if (basis.speakers.length < 2 || tables.sharedVocabulary.length === 0) return null;
  const text = words[pen.language];
  const { title } = text;
  const cast = castOf(tables.speakers);
  const counted = new Set(basis.speakers);
  const { shown, others } = mainSpeakers(
    cast.speakers.filter(({ speaker }) => counted.has(speaker)),
    mostSpeakers,
  );
  const { rows, left } = groupShared(tables, mostSharedRows);
  const refer = referTo(tables);
  const usesOf = groupBy(tables.keywordsBySpeaker, ({ term }) => term);
  const sourceOf = (row: SharedBy, people?: readonly string[]): Reference | undefined =>
    refer(
      'keywordsBySpeaker',
      row.words
        .flatMap(({ term }) => usesOf.get(term) ?? [])
        .filter(({ speaker, count }) => count > 0 && (people?.includes(speaker) ?? true)),
    );
  const caption = text.caption({ tables, rows, left, others: others.length });
  const frame = frameOf({ title, caption }, pen);
  const columns = [
    ...shown.map((row) => ({ name: row.speaker, people: [row] })),
    ...(others.length > 0 ? [{ name: text.others(others.length), people: others }] : []),
  ];
  const labels = rows.map((row) => text.people(row, basis.speakers.length));
  const labelWidth = Math.max(...labels.map((label) => pen.measure(label, size))) + columnGap;
  const step = Math.max(column.least, Math.min(column.most, (frame.width * 0.5 - labelWidth) / columns.length));
  const heads = columns.map(({ name }) => fitText(name, { width: step - 6, size: theme.size.small, lines: 3, measure: pen.measure }));
  const headHeight = Math.max(...heads.map((head) => head.split('\n').length)) * headLine + 8;
  const marked = rows.some((row) => row.words.some(({ lockword }) => lockword === 1));
  const items = [
    { label: cast.coloured ? text.says : text.saysPlain, shape: 'circle' as const, fill: theme.colour.single },
    { label: text.silent, shape: 'circle' as const, fill: theme.colour.line },
    ...(marked ? [{ label: text.lockword }] : []),
  ];
  const key = drawKey({ items, width: frame.width, above: headHeight, left: 0 }, pen);
  const countLeft = labelWidth + step * columns.length + 6;
  const countWidth = Math.max(
    pen.measure(text.number, theme.size.small),
    ...rows.map((row) => pen.measure(writeInteger(row.words.length), size)),
  );
  const textLeft = countLeft + countWidth + columnGap;
  const room = { width: frame.width - textLeft - 8, height: Math.floor(frame.height - key.height - headHeight) };
  const placed = placeRows(rows, { ...room, text }, pen);
  const unshown = new Set(others.map(({ speaker }) => speaker));
  const at = (index: number): number => labelWidth + (index + 0.5) * step;
  const dots = placed.flatMap(({ row, y, of }) =>
    row.people.length === 0 || row.words.length === 0
      ? []
      : shown.map(({ speaker }, index) => ({
          x: at(index),
          y,
          of,
          source: row.people.includes(speaker) ? sourceOf(row, [speaker]) : undefined,
          speaker,
          says: row.people.includes(speaker),
          fill: row.people.includes(speaker) ? cast.line(speaker) : theme.colour.line,
          area: row.people.includes(speaker) ? 150 : 40,
        })),
  );
  const links = placed.flatMap(({ y, row }) => {
    const xs = dots.filter((dot) => dot.y === y && dot.says).map(({ x }) => x);
    return xs.length > 1 && row.people.length > 1 ? [{ x: Math.min(...xs), x2: Math.max(...xs), y }] : [];
  });
  const rest = placed.flatMap(({ row, y, of }) => {
    const people = row.people.filter((speaker) => unshown.has(speaker));
    return others.length > 0 && row.people.length > 0 && row.words.length > 0
      ? [{ x: at(shown.length), y, label: `${people.length}/${others.length}`, of, source: sourceOf(row, people), people }]
      : [];
  });
  const plain = { type: 'text', baseline: 'middle', fontSize: size };
  const small = { ...plain, fontSize: theme.size.small, color: theme.colour.quiet };
  const spec = specification(frame, {
    width: frame.width,
    height: placed.at(-1)?.end ?? 0,
    layer: [
      ...key.layers,
      {
        data: {
          values: placed.map(({ row, of, start, end }) => ({
            of,
            source: sourceOf(row),
            x: 0,
            x2: frame.width,
            y: start,
            y2: end,
            fill: tints[row.kind],
          })),
        },
        mark: { type: 'rect' },
        encoding: {
          x: pixel('x'),
          x2: { field: 'x2' },
          y: pixel('y'),
          y2: { field: 'y2' },
          fill: { field: 'fill', type: 'nominal', scale: null },
        },
      },
      ...(links.length === 0
        ? []
        : [
            {
              data: { values: links },
              mark: { type: 'rule', strokeWidth: 2, color: theme.colour.unnamed },
              encoding: { x: pixel('x'), x2: { field: 'x2' }, y: pixel('y') },
            },
          ]),
      {
        data: { values: dots },
        mark: { type: 'point', filled: true, stroke: null, tooltip: true },
        encoding: {
          x: pixel('x'),
          y: pixel('y'),
          size: { field: 'area', type: 'quantitative', scale: null },
          fill: { field: 'fill', type: 'nominal', scale: null },
        },
      },
      ...(rest.length === 0 ? [] : [textLayer(rest, { ...small, align: 'center' })]),
      textLayer(
        placed.map(({ row, y, of }, index) => ({ of, source: sourceOf(row), x: 10, y, label: labels[index] ?? '' })),
        { ...plain, align: 'left' },
      ),
      textLayer(
        placed.map(({ row, y, of }) => ({
          of,
          source: sourceOf(row),
          x: countLeft + countWidth,
          y,
          label: writeInteger(row.words.length),
        })),
        { ...plain, align: 'right', color: theme.colour.quiet },
      ),
      textLayer(
        placed.map(({ row, lines, y, of }) => ({ of, source: sourceOf(row), x: textLeft, y, label: lines.join('\n') })),
        { ...plain, align: 'left', ...centreLines('label', lineHeight) },
      ),
      textLayer(
        heads.map((label, index) => ({
          people: (columns[index]?.people ?? []).map(({ speaker }) => speaker),
          source: refer('speakers', columns[index]?.people),
          x: at(index),
          y: -8 - (label.split('\n').length - 1) * headLine,
          label,
        })),
        { ...small, align: 'center', baseline: 'bottom', lineHeight: headLine, color: theme.colour.ink },
      ),
      textLayer([{ x: countLeft + countWidth, y: -8, label: text.number }], { ...small, align: 'right', baseline: 'bottom' }),
      textLayer([{ x: textLeft, y: -8, label: text.which }], { ...small, align: 'left', baseline: 'bottom' }),
    ],
  });
  return { id: 'consensus', section: 'keywords', title, caption, alt: text.alt(rows), spec };
}

const tints = { everyone: theme.heat[0], several: theme.colour.paper, one: theme.colour.band } as const;

interface PlacedRow {
  readonly row: SharedBy;
  /** Its place among the rows: what a mark of it stands for. */
  readonly of: number;
  readonly lines: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Of its middle. */
  readonly y: number;
}

/** Every row has a line; what room is left goes line by line, from the top, to rows whose words need it. */
function placeRows(
  rows: readonly SharedBy[],
  room: { readonly width: number; readonly height: number; readonly text: (typeof words)['zh' | 'en'] },
  pen: Pen,
): readonly PlacedRow[] {
  const { text } = room;
  const flow = (row: SharedBy, lines: number): ReturnType<typeof flowWords> =>
    row.words.length === 0
      ? { lines: [text.none], whole: true }
      : flowWords(text.list(row), { width: room.width, size, lines, between: text.between, measure: pen.measure });
  const flows = rows.map((row) => flow(row, 1));
  let free = Math.floor((room.height - rows.length * (lineHeight + rowGap)) / lineHeight);
  for (let given = true; given && free > 0; ) {
    given = false;
    for (const [index, row] of rows.entries()) {
      const now = flows[index]?.lines.length ?? 0;
      if (free === 0 || flows[index]?.whole || now >= mostLines) continue;
      flows[index] = flow(row, now + 1);
      free -= 1;
      given = true;
    }
  }
  const used = flows.reduce((sum, { lines }) => sum + lines.length * lineHeight + rowGap, 0);
  const airy = rowGap + Math.max(0, Math.min(mostAir, (room.height - used) / rows.length));
  let start = 0;
  return rows.map((row, index) => {
    const lines = flows[index]?.lines ?? [];
    const end = start + lines.length * lineHeight + airy;
    const placed = { row, of: index, lines, start, end, y: (start + end) / 2 };
    start = end;
    return placed;
  });
}

function pixel(field: string): Layer {
  return { field, type: 'quantitative', scale: null, axis: null };
}

function textLayer(values: readonly { readonly x: number; readonly y: number; readonly label: string }[], mark: Layer): Layer {
  return { data: { values }, mark, encoding: { x: pixel('x'), y: pixel('y'), text: { field: 'label', type: 'nominal' } } };
}

interface Facts {
  readonly tables: Tables;
  readonly rows: readonly SharedBy[];
  readonly left: number;
  readonly others: number;
}

const number = (rows: Tables['sharedVocabulary'], kind: SharedBy['kind']): string =>
  writeInteger(rows.filter((row) => row.class === kind).length);

/** With the name of who says it where no dot does. */
function listed(row: SharedBy, write: (word: string, speaker: string) => string): readonly string[] {
  return row.words.map(({ term, lockword, speakers }) => {
    const word = lockword === 1 ? `${term}★` : term;
    return row.people.length === 0 ? write(word, speakers[0] ?? '') : word;
  });
}

const first = ({ words: rows }: SharedBy): string[] => rows.slice(0, 6).map(({ term }) => term);

const words = {
  zh: {
    title: '哪些词人人都说，哪些只有几个人说？',
    others: (count: number) => `其余 ${count} 人`,
    says: '说过（颜色是人）',
    saysPlain: '说过',
    silent: '没有说',
    lockword: '★ 各人用得差不多一样多',
    number: '词数',
    which: '这些词（从多到少）',
    none: '没有这样的词',
    between: '、',
    people: ({ kind, people }: SharedBy, all: number) =>
      kind === 'everyone' ? `${all} 人都说` : kind === 'one' ? '只有一人说' : `${people.length} 人说`,
    list: (row: SharedBy) => listed(row, (word, speaker) => `${word}（${speaker}）`),
    caption: ({ tables: { sharedVocabulary: rows, basis }, left, others }: Facts) =>
      `每一行是同样几个人说、别人没说的词，圆点是说过的人。计入的 ${writeInteger(rows.length)} 个词里，${basis.speakers.length} 人都说的有 ${number(rows, 'everyone')} 个，几人说的 ${number(rows, 'several')} 个，只有一人说的 ${number(rows, 'one')} 个。话说得少的人，没说的词自然多。${
        left > 0 ? `几人说的只画出现最多的组合，另有 ${writeInteger(left)} 个词未画。` : ''
      }${others > 0 ? `圆点只画说得最多的 ${mostSpeakers} 人。` : ''}`,
    alt: (rows: readonly SharedBy[]) =>
      `${rows.length} 行，每行是同样几个人说的词。${rows
        .slice(0, 5)
        .map((row) => `${row.kind === 'one' ? '只有一人说' : `${row.people.length} 人说`}：${first(row).join('、') || '无'}`)
        .join('；')}。`,
  },
  en: {
    title: 'Which words does everyone say, and which only some?',
    others: (count: number) => `${count} others`,
    says: 'says it (colour: who)',
    saysPlain: 'says it',
    silent: 'does not',
    lockword: '★ used about equally by all',
    number: 'Words',
    which: 'These words, most frequent first',
    none: 'No such word',
    between: ', ',
    people: ({ kind, people }: SharedBy, all: number) =>
      kind === 'everyone' ? `all ${all}` : kind === 'one' ? 'one alone' : `${people.length} people`,
    list: (row: SharedBy) => listed(row, (word, speaker) => `${word} (${speaker})`),
    caption: ({ tables: { sharedVocabulary: rows, basis }, left, others }: Facts) =>
      `A row is the words that the same people say and nobody else; dots say who. Of ${writeInteger(rows.length)} counted words all ${basis.speakers.length} people say ${number(rows, 'everyone')}, several say ${number(rows, 'several')}, one alone says ${number(rows, 'one')}. Whoever talks little leaves more words out.${
        left > 0 ? ` Of several people only the most frequent combinations are drawn, ${writeInteger(left)} more words are not.` : ''
      }${others > 0 ? ` Dots for the ${mostSpeakers} who say most.` : ''}`,
    alt: (rows: readonly SharedBy[]) =>
      `${rows.length} rows of words that the same people say. ${rows
        .slice(0, 5)
        .map((row) => `${row.kind === 'one' ? 'One alone' : `${row.people.length} people`}: ${first(row).join(', ') || 'none'}`)
        .join('; ')}.`,
  },
} as const;
