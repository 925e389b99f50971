import type { Chart, Language, Picture } from '../../data.js';
import { composeBrief } from '../brief/compose-brief.js';
import { composeReport } from '../compose-report.js';
import { evidenceOfMarks, type FindEvidence } from '../evidence/evidence-of-marks.js';
import { openMarks } from '../evidence/marks.js';
import type { ReportParts } from '../report-parts.js';
import { type Wording, wordingOf } from '../wording/wording.js';
import { besideToHtml } from './beside.js';
import { type HtmlPen, sectionToHtml } from './document-to-html.js';
import { escapeHtml } from './escape-html.js';
import { EvidenceBook } from './evidence-book.js';
import { contentsToHtml, type FontOf, mastheadToHtml, pageOf, styleOf } from './page.js';
import { pageData } from './page-data-of.js';
import { pageCharacters } from './page-words.js';
import { transcriptToHtml } from './transcript.js';

/** Charts with their pictures, in one language. */
export interface Drawings {
  readonly charts: readonly Chart[];
  /** SVG, without fonts of their own. */
  readonly pictures: readonly Picture[];
}

export interface HtmlParts extends ReportParts, Drawings {
  /** The same charts in the other language; null: the page has one language only. */
  readonly translated: Drawings | null;
  /** The page's own script; '': none. */
  readonly script: string;
  /** A TrueType font with the characters of a text; empty where no font is to be embedded. */
  readonly font: FontOf;
  /** Names of the formats that are written into the same folder. */
  readonly formats: ReadonlySet<string>;
}

/**
 * The report as one file that needs nothing else: no request, and a policy that forbids every script but its own. Without script
 * every counted number leads to its sentences, and every sentence to its place in the transcript; with it they open beside the
 * page, which can be searched, filtered and read in the other language too.
 */
export function reportToHtml({ pictures, translated, script, font, formats, ...parts }: HtmlParts): string {
  const wording = wordingOf(parts.language);
  const book = new EvidenceBook(parts.tables, wording);
  const find = evidenceOfMarks(parts.tables);
  const here = partsOfPage(parts, { pictures, book, find, formats });
  const other = translated && script !== '' ? { ...parts, charts: translated.charts, language: otherThan(parts.language) } : null;
  const there = other && partsOfPage(other, { pictures: translated?.pictures ?? [], book, find, formats });
  const charts = { [parts.language]: parts.charts, ...(other ? { [other.language]: other.charts } : {}) };
  const translation = there && SLOTS.map((slot) => `<div data-slot="${slot}">${there[slot]}</div>`).join('\n');
  const transcript = transcriptToHtml(parts.tables, wording, wordingOf(otherThan(parts.language)));
  const page = [
    `<div data-slot="head">${here.head}</div>`,
    `<main id="report">\n<div data-slot="sections">\n${here.sections}\n</div>\n${transcript}\n</main>`,
    `<footer data-slot="foot">${here.foot}</footer>`,
    script === '' ? asideOf(book, wording) : `<noscript>${asideOf(book, wording)}</noscript>`,
    script === ''
      ? ''
      : `<script type="application/json" id="data">${jsonInHtml(pageData({ tables: parts.tables, charts, pictures, book, find, other: translation }))}</script>`,
  ].join('\n');
  const shown = page + (translation ?? '') + (script === '' ? '' : pageCharacters());
  return pageOf({
    title: parts.tables.title,
    wording,
    style: styleOf({ shown, drawn: page + (translation ?? ''), font, live: script !== '' }),
    body: page,
    script,
  });
}

const otherThan = (language: Language): Language => (language === 'zh' ? 'en' : 'zh');

interface Pictured {
  readonly pictures: readonly Picture[];
  readonly book: EvidenceBook;
  readonly find: FindEvidence;
}

/** What stands in the page once for each language. */
const SLOTS = ['head', 'sections', 'foot'] as const;

function partsOfPage(
  parts: ReportParts,
  { formats, ...pictured }: Pictured & { readonly formats: ReadonlySet<string> },
): Readonly<Record<(typeof SLOTS)[number], string>> {
  const wording = wordingOf(parts.language);
  const report = composeReport(parts);
  const pen: HtmlPen = { book: pictured.book, pictures: openingPictures(pictured), wording };
  const { product } = wording.method;
  const transcript = { id: 'transcript', title: wording.titles.transcript };
  const beside = { formats, brief: composeBrief(parts.tables, parts.language) !== null };
  return {
    head: `${mastheadToHtml(report, { pen, language: 'zh-CN' })}\n${besideToHtml(beside, wording)}${contentsToHtml([...report.sections, transcript], wording)}`,
    sections: report.sections.map((section) => sectionToHtml(section, pen)).join('\n'),
    foot: `${escapeHtml(product(parts.run.version))} · ${escapeHtml(parts.run.engine.name)} ${escapeHtml(parts.run.engine.version)}`,
  };
}

/** Pictures whose marks have the number of what they open. */
function openingPictures({ pictures, book, find }: Pictured): ReadonlyMap<string, string> {
  const number = (reference: string): number | null => {
    const found = find(reference);
    return found ? book.number(found.evidence) : null;
  };
  return new Map(pictures.map(({ id, svg }) => [id, openMarks(svg, number)]));
}

const asideOf = (book: EvidenceBook, wording: Wording): string =>
  `<aside aria-label="${escapeHtml(wording.evidence.title)}">\n${book.toHtml()}\n</aside>`;

/** JSON that cannot end its element, whatever the transcript says. */
const jsonInHtml = (value: unknown): string =>
  JSON.stringify(value).replace(/[<\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
