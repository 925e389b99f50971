import type { Block, DocumentSection, Inline, Line } from '../document.js';
import type { Wording } from '../wording/wording.js';
import { escapeHtml } from './escape-html.js';
import { type EvidenceBook, sentenceLink } from './evidence-book.js';
import { figureToHtml } from './figure.js';

/** What the parts of the page are written with. */
export interface HtmlPen {
  readonly book: EvidenceBook;
  /** Id of a chart → its SVG. */
  readonly pictures: ReadonlyMap<string, string>;
  readonly wording: Wording;
}

/** A section of the report with its heading and blocks. */
export function sectionToHtml({ id, title, blocks }: DocumentSection, pen: HtmlPen): string {
  return `<section class="part" id="${id}"><h2>${escapeHtml(title)}</h2>\n${blocks.map((block) => blockToHtml(block, pen)).join('\n')}\n</section>`;
}

function blockToHtml(block: Block, pen: HtmlPen): string {
  switch (block.kind) {
    case 'heading':
      return `<h3${idOf(block)}>${lineToHtml(block.content, pen)}</h3>`;
    case 'subheading':
      return `<h4>${lineToHtml(block.content, pen)}</h4>`;
    case 'paragraph':
      return `<p${idOf(block)}>${lineToHtml(block.content, pen)}</p>`;
    case 'note':
      return `<p class="note">${lineToHtml(block.content, pen)}</p>`;
    case 'list':
      return `<ul class="lines">${block.items.map((item) => `<li>${lineToHtml(item, pen)}</li>`).join('\n')}</ul>`;
    case 'quote':
      return quoteToHtml(block, pen);
    case 'table':
      return tableToHtml(block, pen);
    case 'concordance':
      return concordanceToHtml(block, pen);
    case 'figure':
      return figureToHtml(block.chart, pen.pictures.get(block.chart.id) ?? null);
  }
}

function quoteToHtml({ text, sentences, speaker, inContext }: Extract<Block, { kind: 'quote' }>, { wording }: HtmlPen): string {
  const by = speaker === undefined ? '' : `<cite><bdi>${escapeHtml(speaker || wording.nobody)}</bdi></cite>`;
  const mark = inContext ? ` <span class="context" lang="${wording.language}">${escapeHtml(wording.mark.inContext)}</span>` : '';
  const said = `<bdi>${escapeHtml(text.trim())}</bdi> ${sentences.map(sentenceLink).join(' ')}`;
  return `<blockquote class="key${inContext ? ' around' : ''}" lang="zh-CN"><p>${by}${said}${mark}</p></blockquote>`;
}

const idOf = ({ id }: { readonly id?: string }): string => (id === undefined ? '' : ` id="${id}"`);

function tableToHtml({ caption, headed, columns, rows }: Extract<Block, { kind: 'table' }>, pen: HtmlPen): string {
  const kind = (numeric: boolean): string => (numeric ? ' class="number"' : '');
  const named = columns.some(({ title }) => title !== '');
  const head = columns.map(({ title, numeric }) => `<th scope="col"${kind(numeric)}><bdi>${escapeHtml(title)}</bdi></th>`).join('');
  const body = rows.map(
    (cells) =>
      `<tr>${cells.map((cell, i) => cellToHtml(cell, { first: i === 0, numeric: columns[i]?.numeric ?? false }, pen)).join('')}</tr>`,
  );
  return [
    // A region that scrolls must be reachable with the keyboard.
    `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(caption)}"><table>`,
    headed ? '' : `<caption>${escapeHtml(caption)}</caption>`,
    named ? `<thead><tr>${head}</tr></thead>` : '',
    `<tbody>${body.join('\n')}</tbody></table></div>`,
  ].join('');
}

/** One table, so that the words stand below each other; the terms are groups of its rows. */
function concordanceToHtml({ caption, terms }: Extract<Block, { kind: 'concordance' }>, pen: HtmlPen): string {
  const said = (content: string): string => `<bdi>${escapeHtml(content)}</bdi>`;
  const groups = terms.map(({ head, lines }) => {
    const rows = lines.map(
      ({ speaker, before, word, after, sentence }) =>
        `<tr><th scope="row">${said(speaker)}</th><td class="left">${said(before)}</td><td class="match">${lineToHtml([word], pen)}</td><td>${said(after)}</td><td>${sentenceLink(sentence)}</td></tr>`,
    );
    return `<tbody><tr><th class="term" scope="rowgroup" colspan="5">${lineToHtml(head, pen)}</th></tr>\n${rows.join('\n')}</tbody>`;
  });
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(caption)}"><table class="concordance">${groups.join('\n')}</table></div>`;
}

/** Chinese may break after any character: only cells with more than a few are allowed to. */
const LONG = 12;

function cellToHtml(cell: Line, { first, numeric }: { readonly first: boolean; readonly numeric: boolean }, pen: HtmlPen): string {
  const length = cell.reduce((sum, part) => sum + ('text' in part ? part.text.length : 0), 0);
  const kind = numeric ? ' class="number"' : length > LONG ? ' class="long"' : '';
  const content = lineToHtml(cell, pen);
  return first ? `<th scope="row"${kind}>${content}</th>` : `<td${kind}>${content}</td>`;
}

export const lineToHtml = (line: Line, pen: HtmlPen): string => line.map((part) => inlineToHtml(part, pen)).join('');

function inlineToHtml(part: Inline, { book, wording }: HtmlPen): string {
  switch (part.kind) {
    case 'text':
      return escapeHtml(part.text);
    case 'said':
      return part.strong ? `<b><bdi>${escapeHtml(part.text)}</bdi></b>` : `<bdi>${escapeHtml(part.text)}</bdi>`;
    case 'code':
      return `<code><bdi>${escapeHtml(part.text)}</bdi></code>`;
    case 'count':
    case 'opens':
    case 'also':
      return book.link(part, wording);
    case 'leads':
      return `<a class="leads" href="#${part.to}">${escapeHtml(part.text)}</a>`;
    case 'file':
      return `<b><a href="${escapeHtml(part.to)}"><bdi>${escapeHtml(part.text)}</bdi></a></b>`;
    case 'tier':
      return tierToHtml(part, wording);
    case 'share':
      return `<span class="share">${bar(part.share)}<span>${book.link({ kind: 'also', text: part.text, evidence: part.of }, wording)}</span></span>`;
  }
}

/** A grade that says what it rests on opens, without a script. */
function tierToHtml({ tier, reason }: Extract<Inline, { kind: 'tier' }>, wording: Wording): string {
  const mark = escapeHtml(wording.tier[tier]);
  if (reason === undefined) return `<span class="tier ${tier}">${mark}</span>`;
  return `<details class="reason"><summary class="tier ${tier}">${mark}</summary><span><bdi>${escapeHtml(reason)}</bdi></span></details>`;
}

/** Drawn with attributes: the page allows no style inside elements. */
function bar(share: number): string {
  const width = Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
  return `<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="10"/></svg>`;
}
