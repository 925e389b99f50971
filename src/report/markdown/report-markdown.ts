import type { Chart } from '../../data.js';
import { composeReport } from '../compose-report.js';
import { type Block, type Inline, type Line, plain, type ReportDocument } from '../document.js';
import type { ReportParts } from '../report-parts.js';
import { type Wording, wordingOf } from '../wording/wording.js';
import { escapeMarkdown } from './escape-markdown.js';

/** So many ids of sentences stand behind a number; the tables hold all of them. */
const MOST_IDS = 4;

/** Beside Chinese, asterisks work only next to letters and digits: other names stay plain. */
const BOLD = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u;

/** The report as Markdown, with the charts as pictures beside it in charts/. */
export function reportToMarkdown(parts: ReportParts): string {
  return documentToMarkdown(composeReport(parts), wordingOf(parts.language));
}

export function documentToMarkdown(report: ReportDocument, wording: Wording): string {
  const head = [
    `# ${escapeMarkdown(report.title)}`,
    ...[report.about, report.facts]
      .map(plain)
      .filter((line) => line !== '')
      .map(escapeMarkdown),
  ];
  const body = report.sections.flatMap(({ title, blocks }) => [
    `## ${escapeMarkdown(title)}`,
    ...blocks.map((block) => blockToMarkdown(block, wording)),
  ]);
  return `${[...head, ...body].join('\n\n')}\n`;
}

function blockToMarkdown(block: Block, wording: Wording): string {
  switch (block.kind) {
    case 'heading':
      return `### ${lineToMarkdown(block.content, wording)}`;
    case 'subheading':
      return `#### ${lineToMarkdown(block.content, wording)}`;
    case 'paragraph':
      return lineToMarkdown(block.content, wording);
    case 'note':
      return lineToMarkdown(block.content, wording);
    case 'list':
      return block.items.map((item) => `- ${lineToMarkdown(item, wording, MOST_IDS)}`).join('\n');
    case 'quote':
      return quoteToMarkdown(block, wording);
    case 'table':
      return tableToMarkdown(block, wording);
    case 'concordance':
      return concordanceToMarkdown(block, wording);
    case 'figure':
      return figureToMarkdown(block.chart);
  }
}

function quoteToMarkdown({ text, sentences, speaker, inContext }: Extract<Block, { kind: 'quote' }>, wording: Wording): string {
  const { nobody, colon, open, close, mark } = wording;
  const by = speaker === undefined ? '' : `**${escapeMarkdown(speaker || nobody)}**${colon}`;
  const note = inContext ? `${open}${escapeMarkdown(mark.inContext)}${close}` : '';
  return `> ${by}${escapeMarkdown(text.trim())} ${sentences.map((id) => `\`${id}\``).join(' ')}${note}`;
}

const figureToMarkdown = ({ id, alt, title, caption }: Chart): string =>
  `![${escapeMarkdown(alt)}](charts/${encodeURIComponent(id)}.svg)\n\n**${escapeMarkdown(title)}** ${escapeMarkdown(caption)}`;

/** Lists: in a table Markdown cannot put the words below each other. */
function concordanceToMarkdown({ terms }: Extract<Block, { kind: 'concordance' }>, wording: Wording): string {
  const said = (content: string): Inline => ({ kind: 'said', text: content });
  return terms
    .flatMap(({ head, lines }) => [
      lineToMarkdown(head, wording),
      lines
        .map(({ speaker, before, word, after, sentence }) => {
          const match = { kind: 'said', text: 'text' in word ? word.text : '', strong: true } as const;
          return `- ${lineToMarkdown([said(`${speaker}${wording.colon}${before}`), match, said(after)], wording)} \`${sentence}\``;
        })
        .join('\n'),
    ])
    .join('\n\n');
}

function tableToMarkdown({ columns, rows }: Extract<Block, { kind: 'table' }>, wording: Wording): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map(({ title }) => escapeMarkdown(title))),
    row(columns.map(({ numeric }) => (numeric ? '---:' : '---'))),
    ...rows.map((cells) => row(cells.map((cell) => lineToMarkdown(cell, wording)))),
  ].join('\n');
}

/** `ids`: how many sentence ids to show behind each counted number. */
function lineToMarkdown(line: Line, wording: Wording, ids = 0): string {
  return line
    .map((part) => inlineToMarkdown(part, wording, ids))
    .join('')
    .trim();
}

function inlineToMarkdown(part: Inline, wording: Wording, ids: number): string {
  switch (part.kind) {
    case 'text':
    case 'opens':
    case 'also':
    case 'leads':
    case 'share':
      return escapeMarkdown(part.text);
    case 'said':
      return part.strong && BOLD.test(part.text) ? `**${escapeMarkdown(part.text)}**` : escapeMarkdown(part.text);
    case 'file':
      return `[${escapeMarkdown(part.text)}](<${part.to}>)`;
    case 'code':
      return codeToMarkdown(part.text);
    case 'count':
      return `${escapeMarkdown(part.text)}${idsToMarkdown(part.evidence.sentences, ids)}`;
    case 'tier':
      return ` \\[${escapeMarkdown(wording.tier[part.tier])}\\] `;
  }
}

/** Longer fences than any run of backticks inside; a bar would end the cell of a table. */
function codeToMarkdown(content: string): string {
  const line = content.replace(/\s+/g, ' ').replaceAll('|', '\\|');
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`;
}

function idsToMarkdown(sentences: readonly string[], most: number): string {
  if (most === 0 || sentences.length === 0) return '';
  return ` (${sentences
    .slice(0, most)
    .map((id) => `\`${id}\``)
    .join(' ')}${sentences.length > most ? ' …' : ''})`;
}
