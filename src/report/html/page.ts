import { createHash } from 'node:crypto';
import { toWebFont } from '../../fonts/web-font.js';
import type { DocumentSection, ReportDocument } from '../document.js';
import type { Wording } from '../wording/wording.js';
import { HTML_APP_STYLE } from './app-style.js';
import { type HtmlPen, lineToHtml } from './document-to-html.js';
import { escapeHtml } from './escape-html.js';
import { HTML_STYLE } from './style.js';

/** A TrueType font with the characters of a text; empty where no font is to be embedded. */
export type FontOf = (text: string, weight: 'regular' | 'bold') => Uint8Array;

/** Title, what is known of the discussion, and extent. `language`: that of the title. */
export function mastheadToHtml(
  { title, about, facts }: Pick<ReportDocument, 'title' | 'about' | 'facts'>,
  { pen, language }: { readonly pen: HtmlPen; readonly language: string },
): string {
  const lines = [about, facts].filter((line) => line.length > 0).map((line) => `<p><bdi>${lineToHtml(line, pen)}</bdi></p>`);
  return [
    `<a class="skip" href="#report">${escapeHtml(pen.wording.skip)}</a>`,
    `<header class="masthead"><h1 lang="${language}"><bdi>${escapeHtml(title)}</bdi></h1>${lines.join('')}</header>`,
  ].join('\n');
}

export function contentsToHtml(sections: readonly Pick<DocumentSection, 'id' | 'title'>[], wording: Wording): string {
  const links = sections.map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`).join('');
  return `<nav class="contents" aria-label="${escapeHtml(wording.titles.contents)}"><ul>${links}</ul></nav>`;
}

/** Fonts and rules. `shown`: all that the page can show; `drawn`: the HTML that holds its charts; `live`: a script adds what can be pressed. */
export function styleOf({
  shown,
  drawn,
  font,
  live,
}: {
  readonly shown: string;
  readonly drawn: string;
  readonly font: FontOf;
  readonly live: boolean;
}): string {
  const fonts = fontFace(font(shown, 'regular'), 400) + fontFace(font(boldText(drawn), 'bold'), 700);
  return fonts + HTML_STYLE + (live ? HTML_APP_STYLE : '');
}

/** The charts are set in this family; everything else falls back to it where the reader's machine has no Chinese font. */
function fontFace(font: Uint8Array, weight: 400 | 700): string {
  if (font.length === 0) return '';
  const data = Buffer.from(toWebFont(font)).toString('base64');
  return `@font-face { font-family: "Noto Sans SC"; font-weight: ${weight}; src: url(data:font/woff;base64,${data}) format("woff"); font-display: block; }\n`;
}

/** What the charts set in bold: their titles. The page's own headings use the reader's fonts where these lack a character. */
function boldText(body: string): string {
  return [...body.matchAll(/<text[^>]*font-weight="bold"[^>]*>([\s\S]*?)<\/text>/g)].map(([, text = '']) => text).join('');
}

export interface HtmlPage {
  readonly title: string;
  readonly wording: Wording;
  readonly style: string;
  readonly body: string;
  readonly script: string;
}

/** The whole file, with a policy that forbids every request, and every script and style but its own. */
export function pageOf({ title, wording, style, body, script }: HtmlPage): string {
  const scripts = script === '' ? '' : `script-src ${hashOf(script)}; `;
  const policy = `default-src 'none'; ${scripts}style-src ${hashOf(style)}; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`;
  return [
    '<!DOCTYPE html>',
    `<html lang="${wording.htmlLanguage}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    `<body>\n${body}\n${script === '' ? '' : `<script>${script}</script>\n`}</body>`,
    '</html>',
    '',
  ].join('\n');
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
