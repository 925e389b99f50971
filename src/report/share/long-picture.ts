import type { Sheet, SheetMark, Tables } from '../../data.js';
import type { MeasureText } from '../../fonts/measure-text.js';
import type { Brand } from '../slides/brand.js';
import type { Wording } from '../wording/wording.js';
import { cloudMarks } from './cloud-marks.js';
import { logoMarks } from './logo-marks.js';
import { SMALLEST, type Style, setText, setTitle } from './set-text.js';
import type { ShareColours } from './share-colours.js';
import type { ShareContent, SharePassage, SharePerson } from './share-content.js';
import type { ShareWording } from './wording-share.js';

const [WIDTH, MARGIN] = [1080, 64];
const INNER = WIDTH - 2 * MARGIN;
const INDENT = 36;
/** Between columns, and between what stands below each other. */
const GAP = 24;
const CLOUD = { width: INNER, height: 720 } as const;

export interface LongParts {
  readonly id: string;
  readonly tables: Tables;
  readonly content: ShareContent;
  readonly colours: ShareColours;
  readonly brand: Brand;
  readonly wording: Wording;
  readonly words: ShareWording;
  readonly measure: MeasureText;
}

/** Part of the picture: its height, and its marks where it begins at `top`. */
interface Part {
  readonly height: number;
  readonly at: (top: number) => readonly SheetMark[];
}

/** Title, people, one statement of each, lines that can be quoted, and the words used most, one below the other, 1080 wide. */
export function composeLongPicture(parts: LongParts): Sheet {
  const { id, content, colours, wording, words } = parts;
  const { title, people, others, statements, lines } = content;
  const sections = [
    section(words.people(others), peopleParts(people, parts), parts),
    section(
      wording.overview.core,
      statements.map((passage) => passagePart(passage, parts)),
      parts,
    ),
    section(
      wording.overview.quotes,
      lines.map((passage) => passagePart(passage, parts)),
      parts,
    ),
    section(words.words, cloudPart(parts), parts),
  ].flat();
  const { height, marks } = stack([headPart(parts), ...sections, footPart(parts)]);
  return {
    ...{ id, title, mode: 'light' },
    alt: words.longAlt({ title, people: people.map(({ name }) => name).join(wording.and), quotes: statements.length + lines.length }),
    ...{ width: WIDTH, height: Math.ceil(height), paper: colours.paper },
    marks,
  };
}

function stack(parts: readonly Part[]): { readonly height: number; readonly marks: readonly SheetMark[] } {
  let height = 0;
  const marks: SheetMark[] = [];
  for (const part of parts) {
    marks.push(...part.at(height));
    height += part.height;
  }
  return { height, marks };
}

function headPart({ content, colours: { area, onArea: fill }, brand, measure }: LongParts): Part {
  const title = setTitle(content.title, INNER, { size: 68, leading: 1.35, fill, weight: 'bold', lines: 6 }, measure);
  const about = setText(content.about, INNER, { size: 32, leading: 1.5, fill, lines: 4 }, measure);
  const top = brand.logo ? 200 : 96;
  const height = top + title.height + 28 + about.height + 88;
  return {
    height,
    at: (y) => [
      { kind: 'box', x: 0, y, width: WIDTH, height, fill: area },
      ...logoMarks(brand.logo, { right: WIDTH - MARGIN, top: y + 72, height: 80, width: 360, on: area, brand }),
      ...title.at(MARGIN, y + top),
      ...about.at(MARGIN, y + top + title.height + 28),
    ],
  };
}

/** A heading and what stands below it; nothing where there is nothing. */
function section(heading: string, below: readonly Part[], { colours: { accent }, measure }: LongParts): readonly Part[] {
  if (below.length === 0) return [];
  const title = setText(heading, INNER, { size: 46, leading: 1.4, fill: accent, weight: 'bold' }, measure);
  return [{ height: 72 + title.height + 28, at: (y) => title.at(MARGIN, y + 72) }, ...below];
}

const COLUMNS = 3;

/** One below the other with their offices; several in a row where no office is known. */
function peopleParts(people: readonly SharePerson[], parts: LongParts): readonly Part[] {
  const columns = people.every(({ office }) => office === '') ? COLUMNS : 1;
  const rows = Array.from({ length: Math.ceil(people.length / columns) }, (_, i) => people.slice(i * columns, (i + 1) * columns));
  return rows.map((row): Part => {
    const cells = row.map((person, i) => personPart(person, { left: MARGIN + (i * INNER) / columns, width: INNER / columns }, parts));
    return { height: Math.max(...cells.map(({ height }) => height)), at: (y) => cells.flatMap((cell) => cell.at(y)) };
  });
}

/** Name and office beside a bar in the colour of the person. */
function personPart(
  person: SharePerson,
  { left, width }: { readonly left: number; readonly width: number },
  { colours, measure }: LongParts,
): Part {
  const room = width - INDENT - GAP;
  const name = setText(person.name, room, { ...nameStyle(colours), lines: 2 }, measure);
  const office = setTitle(person.office, room, { size: 30, leading: 1.45, fill: colours.quiet, lines: 4 }, measure);
  const inner = name.height + office.height;
  return {
    height: inner + GAP,
    at: (y) => [
      { kind: 'box', x: left, y: y + 6, width: 8, height: inner - 12, fill: colours.bar(person.colour) },
      ...name.at(left + INDENT, y),
      ...office.at(left + INDENT, y + name.height),
    ],
  };
}

const nameStyle = ({ ink }: ShareColours): Style => ({ size: 36, leading: 1.5, fill: ink, weight: 'bold' });

const PAD = 36;

/** Whoever said it, and what was said, on a band; the captions say where. */
function passagePart(passage: SharePassage, { colours, measure }: LongParts): Part {
  const width = INNER - 2 * PAD;
  const name = setText(passage.name, width, { ...nameStyle(colours), lines: 2 }, measure);
  const quote = setText(passage.text, width, { size: 38, leading: 1.6, fill: colours.ink }, measure);
  const inner = PAD + name.height + 10 + quote.height + PAD;
  return {
    height: inner + 28,
    at: (y) => [
      { kind: 'box', x: MARGIN, y, width: INNER, height: inner, fill: colours.band },
      { kind: 'box', x: MARGIN, y, width: 8, height: inner, fill: colours.bar(passage.colour) },
      ...name.at(MARGIN + PAD, y + PAD),
      ...quote.at(MARGIN + PAD, y + PAD + name.height + 10),
    ],
  };
}

function cloudPart({ tables, colours, words, measure }: LongParts): readonly Part[] {
  const cloud = cloudMarks(tables, CLOUD, { colours, measure });
  if (cloud === null) return [];
  const note = setText(words.cloud(cloud.coloured), INNER, { size: SMALLEST, leading: 1.5, fill: colours.quiet }, measure);
  return [
    { height: CLOUD.height + GAP, at: (y) => cloud.at(MARGIN, y) },
    { height: note.height, at: (y) => note.at(MARGIN, y) },
  ];
}

function footPart({ content: { statements, lines }, colours, words, measure }: LongParts): Part {
  const note = setText(
    words.verbatim(statements.length + lines.length),
    INNER,
    { size: SMALLEST, leading: 1.5, fill: colours.quiet },
    measure,
  );
  const product = setText(words.product, INNER, { size: 32, leading: 1.5, fill: colours.accent, weight: 'bold' }, measure);
  return {
    height: 72 + 32 + note.height + 16 + product.height + 72,
    at: (y) => [
      { kind: 'box', x: MARGIN, y: y + 72, width: INNER, height: 2, fill: colours.line },
      ...note.at(MARGIN, y + 104),
      ...product.at(WIDTH - MARGIN, y + 120 + note.height, 'end'),
    ],
  };
}
