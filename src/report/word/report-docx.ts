import { BorderStyle, type FileChild, Paragraph, TableOfContents } from 'docx';
import { composeReport } from '../compose-report.js';
import { plain, type ReportDocument } from '../document.js';
import type { ReportParts } from '../report-parts.js';
import { lineRuns } from './line-runs.js';
import { logoBlocks } from './logo.js';
import { type WordMeans, type WordPen, wordPen } from './pen.js';
import { widthInHan } from './table-parts.js';
import { textRun } from './text-run.js';
import { writeSection } from './write-blocks.js';
import { writeDocx } from './write-docx.js';

interface WordParts extends ReportParts, WordMeans {}

/** Rows and charts → report.docx. */
export const reportToDocx = (parts: WordParts): Promise<Uint8Array> =>
  documentToDocx(composeReport(parts), { ...parts, version: parts.run.version });

/** Any report → a Word document with a cover, contents, and sections. `version`: of the program. */
export function documentToDocx(
  report: ReportDocument,
  { version, ...means }: WordMeans & { readonly version: string },
): Promise<Uint8Array> {
  const pen = wordPen(means);
  const content = {
    title: report.title,
    subject: plain(report.facts),
    product: pen.wording.method.product(version),
    blocks: [...coverOf(report, pen), ...report.sections.flatMap((section, i) => writeSection(section, pen, { beginsPage: i === 0 }))],
  };
  return writeDocx(content, pen);
}

/** Logo, title, what is known of the discussion, how much there is of it, and the contents. */
function coverOf(report: ReportDocument, pen: WordPen): readonly FileChild[] {
  const { title, about, facts } = report;
  const { logo, colours } = pen.brand;
  const rule = { bottom: { style: BorderStyle.SINGLE, size: 12, space: 10, color: colours.accent.slice(1) } };
  return [
    ...logoBlocks(pen),
    new Paragraph({ style: 'Title', border: rule, spacing: { before: logo === null ? 600 : 200 }, children: [textRun(title, pen)] }),
    ...[about, facts]
      .filter((line) => plain(line) !== '')
      .map((line) => new Paragraph({ style: 'Subtitle', children: lineRuns(line, pen) })),
    ...contentsOf(report, pen),
  ];
}

/** More lines do not stand on the first page; a logo takes as much as some of them, and so does each further line of the title. */
const ROOM = { lines: 33, logo: 4, titleLine: 3, titleInHan: 18 };

/**
 * Titles only: numbers of pages would have to be made by Word, which asks before it opens such a document. Parts of sections are listed where there is
 * room for them.
 */
function contentsOf({ title, sections }: ReportDocument, pen: WordPen): readonly FileChild[] {
  const lines = sections.length + sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'heading')).length;
  const above = (pen.brand.logo === null ? 0 : ROOM.logo) + ROOM.titleLine * Math.floor(widthInHan(title) / ROOM.titleInHan);
  const levels = lines + above <= ROOM.lines ? '1-2' : '1-1';
  const look = { headingStyleRange: levels, pageNumbersEntryLevelsRange: levels };
  const { contents } = pen.wording.titles;
  return [
    new Paragraph({ style: 'ContentsHeading', children: [textRun(contents, pen)] }),
    new TableOfContents(contents, { ...look, hyperlink: true, beginDirty: false }),
  ];
}
