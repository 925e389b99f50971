import { createHash } from 'node:crypto';
import type { Picture } from '../data.js';
import { composeReport, type ReportParts } from './compose-report.js';
import type { ReportDocument } from './document.js';
import { escapeHtml } from './escape-html.js';
import { type HtmlPen, sectionToHtml } from './html-document.js';
import { EvidenceBook } from './html-evidence.js';
import { HTML_STYLE } from './html-style.js';
import { transcriptToHtml } from './html-transcript.js';
import { type Wording, wordingOf } from './wording.js';

export interface HtmlParts extends ReportParts {
  /** Charts as SVG, without fonts of their own. */
  readonly pictures: readonly Picture[];
  /** A TrueType font with the characters of a text; empty where no font is to be embedded. */
  readonly font: (text: string, weight: 'regular' | 'bold') => Uint8Array;
}

/**
 * The report as one file that needs nothing else: no script, no request, and a policy that forbids both. Every counted number
 * opens its sentences, and every sentence its place in the transcript.
 */
export function reportToHtml({ pictures, font, ...parts }: HtmlParts): string {
  const wording = wordingOf(parts.language);
  const report = composeReport(parts);
  const pen: HtmlPen = {
    book: new EvidenceBook(parts.tables, wording),
    pictures: new Map(pictures.map(({ id, svg }) => [id, svg])),
    wording,
  };
  const sections = report.sections.map((section) => sectionToHtml(section, pen)).join('\n');
  const body = [
    mastheadToHtml(report, wording),
    contentsToHtml(report, wording),
    `<main id="report">\n${sections}\n${transcriptToHtml(parts.tables, wording)}\n</main>`,
    `<footer>${escapeHtml(wording.method.product(parts.run.version))} · ${escapeHtml(parts.run.engine.name)} ${escapeHtml(parts.run.engine.version)}</footer>`,
    `<aside aria-label="${escapeHtml(wording.evidence.title)}">\n${pen.book.toHtml()}\n</aside>`,
  ].join('\n');
  return pageOf({
    title: report.title,
    wording,
    style: fontFace(font(body, 'regular'), 400) + fontFace(font(boldText(body), 'bold'), 700) + HTML_STYLE,
    body,
  });
}

function mastheadToHtml({ title, date, facts }: ReportDocument, wording: Wording): string {
  const line = [date, facts].filter((part) => part !== '').map((part) => `<bdi>${escapeHtml(part)}</bdi>`);
  return [
    `<a class="skip" href="#report">${escapeHtml(wording.skip)}</a>`,
    `<header class="masthead"><h1 lang="zh-CN"><bdi>${escapeHtml(title)}</bdi></h1><p>${line.join(' · ')}</p></header>`,
  ].join('\n');
}

function contentsToHtml({ sections }: ReportDocument, wording: Wording): string {
  const items = [...sections, { id: 'transcript', title: wording.titles.transcript }];
  const links = items.map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`).join('');
  return `<nav class="contents" aria-label="${escapeHtml(wording.titles.contents)}"><ul>${links}</ul></nav>`;
}

/** The charts are set in this family; everything else falls back to it where the reader's machine has no Chinese font. */
function fontFace(font: Uint8Array, weight: 400 | 700): string {
  if (font.length === 0) return '';
  const data = Buffer.from(font).toString('base64');
  return `@font-face { font-family: "Noto Sans SC"; font-weight: ${weight}; src: url(data:font/ttf;base64,${data}) format("truetype"); font-display: block; }\n`;
}

/** What the charts set in bold: their titles. The page's own headings use the reader's fonts where these lack a character. */
function boldText(body: string): string {
  return [...body.matchAll(/<text[^>]*font-weight="bold"[^>]*>([\s\S]*?)<\/text>/g)].map(([, text = '']) => text).join('');
}

interface Page {
  readonly title: string;
  readonly wording: Wording;
  readonly style: string;
  readonly body: string;
}

function pageOf({ title, wording, style, body }: Page): string {
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`;
  return [
    '<!DOCTYPE html>',
    `<html lang="${wording.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    `<body>\n${body}\n</body>`,
    '</html>',
    '',
  ].join('\n');
}
