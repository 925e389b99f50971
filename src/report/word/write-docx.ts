import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { mixColours } from '../slides/mix-colour.js';
import { wellFormed } from '../well-formed.js';
import { packDocx } from './pack-docx.js';
import { page } from './page.js';
import type { WordPen } from './pen.js';
import { wordStyles, wordTheme } from './styles.js';
import { textRun } from './text-run.js';
import { wordWording } from './wording-word.js';
import { BULLETS } from './write-blocks.js';

interface Content {
  readonly title: string;
  readonly subject: string;
  /** Program and version: who made the document. */
  readonly product: string;
  readonly blocks: readonly FileChild[];
}

/** Blocks → bytes of a DOCX, always the same. */
export async function writeDocx({ title, subject, product, blocks }: Content, pen: WordPen): Promise<Uint8Array> {
  const document = new Document({
    title: wellFormed(title),
    subject: wellFormed(subject),
    creator: product,
    lastModifiedBy: product,
    styles: wordStyles(pen),
    theme: wordTheme(pen.brand),
    numbering: { config: [{ reference: BULLETS, levels: [BULLET_LEVEL] }] },
    sections: [{ ...frameOf(title, pen), properties: { page: PAPER, titlePage: true }, children: blocks }],
    footnotes: pen.notes.all,
  });
  return packDocx(new Uint8Array(await Packer.toArrayBuffer(document)), pen.media);
}

const BULLET_LEVEL = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 360, hanging: 260 } } },
} as const;

const { width, height, margin } = page;
const PAPER = { size: { width, height }, margin: { top: margin, bottom: margin, left: margin, right: margin, header: 720, footer: 720 } };

/** What stands on every page: the title above all but the first, the number of the page below. */
function frameOf(title: string, pen: WordPen): Pick<ISectionOptions, 'headers' | 'footers'> {
  const { colours } = pen.brand;
  const [before, between, after] = wordWording[pen.language].page;
  const numbers = new Paragraph({
    style: 'Footer',
    children: [new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after], font: { hint: 'eastAsia' } })],
  });
  const rule = {
    bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: mixColours([colours.paper, colours.quiet], 0.4).slice(1) },
  };
  const header = new Header({ children: [new Paragraph({ style: 'Header', border: rule, children: [textRun(title, pen)] })] });
  const footer = new Footer({ children: [numbers] });
  return {
    headers: { default: header, first: new Header({ children: [new Paragraph('')] }) },
    footers: { default: footer, first: footer },
  };
}
