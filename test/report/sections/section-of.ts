import type { Tables } from '../../../src/data.js';
import { type Block, type DocumentSection, type Line, plain } from '../../../src/report/document.js';
import type { SectionParts } from '../../../src/report/report-parts.js';
import { wordingOf } from '../../../src/report/wording/wording.js';
import { run } from '../small-discussion.js';

/** A section of the Chinese report. */
export const sectionOf = (compose: (parts: SectionParts) => DocumentSection, tables: Tables): DocumentSection =>
  compose({ tables, charts: [], run, language: 'zh', wording: wordingOf('zh') });

/** Blocks one a line, as they read: what a block is, and what it says. */
export const written = ({ blocks }: DocumentSection): readonly string[] => blocks.flatMap(lines);

const cell = (line: Line): string => plain(line);

function lines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'quote':
      return [
        `quote ${block.speaker === undefined ? '' : `${block.speaker}：`}${block.text} ${block.sentences.join(' ')}${block.inContext ? ' in context' : ''}`,
      ];
    case 'list':
      return block.items.map((item) => `item ${plain(item)}`);
    case 'table':
      return block.rows.map((row) => `row ${row.map(cell).join(' | ')}`);
    case 'concordance':
    case 'figure':
      return [block.kind];
    default:
      return [`${block.kind} ${plain(block.content)}`];
  }
}
