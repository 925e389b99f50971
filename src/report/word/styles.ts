import { AlignmentType, BorderStyle, type IStylesOptions, type IThemeOptions, LineRuleType } from 'docx';
import { mixColours } from '../slides/mix-colour.js';
import { size } from './page.js';
import type { WordPen } from './pen.js';

/** Windows and macOS have it, and beside Microsoft YaHei it looks as if it belonged to it. */
const LATIN_FONT = 'Arial';

/** Sizes of type here are half points, distances twips. */
const half = (points: number): number => points * 2;

interface Spacing {
  readonly before?: number;
  readonly after: number;
  /** 240 is the line's own height. */
  readonly line?: number;
}

/** LibreOffice takes a line without its rule for an exact height, which cuts pictures. */
const spaced = (spacing: Spacing) => ({ ...spacing, lineRule: LineRuleType.AUTO });

/** The styles of Word's own names, so that whoever edits the document changes it in one place, and those of quotes, notes and tables. */
export function wordStyles(pen: Pick<WordPen, 'language' | 'brand'>): IStylesOptions {
  const { accent, ink, quiet } = hexOf(pen.brand.colours);
  const fonts = fontsOf(pen.brand);
  const heading = (points: number, before: number, color: string) => ({
    run: { size: half(points), bold: true, color, font: fonts },
    paragraph: { spacing: spaced({ before, after: 120, line: 300 }), keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: { font: fonts, size: half(size.body), color: ink, language: { value: 'en-US', eastAsia: 'zh-CN' } },
        paragraph: { spacing: spaced({ after: 120, line: 290 }) },
      },
      title: {
        run: { size: half(size.title), bold: true, color: ink, font: fonts },
        paragraph: { spacing: spaced({ after: 160, line: 300 }) },
      },
      heading1: heading(17, 360, accent),
      heading2: heading(13, 320, ink),
      heading3: heading(11, 220, ink),
      listParagraph: { paragraph: { alignment: alignmentOf(pen), spacing: spaced({ after: 80 }) } },
      caption: {
        run: { size: half(size.small), color: quiet, bold: false, italics: false },
        paragraph: { spacing: spaced({ before: 80, after: 120, line: 270 }) },
      },
      footnoteText: { run: { size: half(size.note), color: quiet }, paragraph: { spacing: spaced({ after: 0, line: 240 }) } },
      footnoteReference: { run: { color: accent, superScript: true } },
    },
    paragraphStyles: [...blockStyles(pen), ...frameStyles(pen)].map((style) => ({ ...style, basedOn: 'Normal', quickFormat: true })),
  };
}

type Styles = NonNullable<IStylesOptions['paragraphStyles']>;

const fontsOf = ({ font }: WordPen['brand']) => ({ ascii: LATIN_FONT, hAnsi: LATIN_FONT, cs: LATIN_FONT, eastAsia: font });

/** Chinese text fills its lines. */
const alignmentOf = ({ language }: Pick<WordPen, 'language'>) => (language === 'zh' ? AlignmentType.BOTH : AlignmentType.LEFT);

/** Of what is said and shown. */
function blockStyles(pen: Pick<WordPen, 'language' | 'brand'>): Styles {
  const { colours } = pen.brand;
  const alignment = alignmentOf(pen);
  const left = { style: BorderStyle.SINGLE, size: 18, space: 10, color: mixColours([colours.paper, colours.accent], 0.6).slice(1) };
  const small = { size: half(size.small) };
  return [
    {
      ...{ id: 'Quote', name: 'Quote', run: { color: hexOf(colours).ink } },
      paragraph: {
        ...{ alignment, indent: { left: 400, right: 200 }, border: { left }, keepLines: true },
        spacing: spaced({ before: 60, after: 140 }),
      },
    },
    {
      ...{ id: 'Note', name: 'Note', run: { ...small, color: hexOf(colours).quiet } },
      paragraph: { alignment, spacing: spaced({ after: 120, line: 270 }) },
    },
    { id: 'TableText', name: 'Table Text', run: small, paragraph: { spacing: spaced({ after: 0, line: 250 }) } },
    { id: 'TermHead', name: 'Term', run: small, paragraph: { keepNext: true, spacing: spaced({ before: 160, after: 60 }) } },
    { id: 'Figure', name: 'Figure', paragraph: { spacing: spaced({ before: 200, after: 0, line: 240 }) } },
    { id: 'Gap', name: 'Gap', run: { size: 8 }, paragraph: { spacing: spaced({ after: 60, line: 240 }) } },
  ];
}

/** Of the first page, and of what stands on every page. */
function frameStyles({ brand: { colours } }: Pick<WordPen, 'brand'>): Styles {
  const { accent, quiet } = hexOf(colours);
  const small = { size: half(size.small), color: quiet };
  return [
    { id: 'Subtitle', name: 'Subtitle', run: { color: quiet }, paragraph: { spacing: spaced({ after: 60 }) } },
    { id: 'Header', name: 'header', run: small, paragraph: { spacing: spaced({ after: 0 }) } },
    { id: 'Footer', name: 'footer', run: small, paragraph: { spacing: spaced({ after: 0 }), alignment: AlignmentType.CENTER } },
    {
      ...{ id: 'ContentsHeading', name: 'Contents Heading', run: { size: half(13), bold: true, color: accent } },
      paragraph: { spacing: spaced({ before: 360, after: 80 }) },
    },
    { id: 'TOC1', name: 'toc 1', run: { bold: true }, paragraph: { spacing: spaced({ before: 40, after: 0, line: 260 }) } },
    {
      ...{ id: 'TOC2', name: 'toc 2', run: { size: half(size.small) } },
      paragraph: { indent: { left: 320 }, spacing: spaced({ after: 0, line: 250 }) },
    },
  ];
}

/** Colours and fonts that Word offers to whoever edits the document: those that it has. */
export function wordTheme({ colours, font }: WordPen['brand']): IThemeOptions {
  const { accent, ink, quiet, paper } = hexOf(colours);
  const fonts = { latin: LATIN_FONT, eastAsia: font };
  return {
    colors: { dark1: ink, light1: paper, dark2: quiet, accent1: accent, hyperlink: accent },
    fonts: { headings: fonts, body: fonts },
  };
}

/** Without the sign before them. */
const hexOf = ({ accent, ink, quiet, paper }: WordPen['brand']['colours']) => ({
  ...{ accent: accent.slice(1), ink: ink.slice(1), quiet: quiet.slice(1), paper: paper.slice(1) },
});
