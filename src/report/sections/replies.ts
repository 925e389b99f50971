import type { Tables } from '../../data.js';
import { TABLES } from '../../tables/tables.js';
import { type Block, count, joined, name, said, text } from '../document.js';
import { evidenceOfRow } from '../evidence/evidence.js';
import { tableColumn } from '../table-columns.js';
import type { Wording } from '../wording/wording.js';
import { heading, moreNote } from './headed.js';

const MOST = 15;

/** Who answers or refers to whom, in which words; not who only thanks or hands over. */
export function replyBlocks({ replies, sentences }: Tables, wording: Wording): readonly Block[] {
  const told = replies.filter(({ relation }) => relation !== 'thanks' && relation !== 'ask');
  const shown = told.slice(0, MOST);
  const textOf = new Map(sentences.map((row) => [row.sentence, row.text]));
  if (shown.length === 0) return [];
  return [
    heading(wording.factual.replies),
    {
      kind: 'table',
      caption: wording.factual.replies,
      headed: true,
      columns: [
        tableColumn(TABLES.replies, 'speaker', wording),
        tableColumn(TABLES.replies, 'to', wording),
        tableColumn(TABLES.replies, 'relation', wording),
        tableColumn(TABLES.replies, 'text', wording),
        { title: wording.factual.sentence, numeric: false },
      ],
      rows: shown.map((row) => [
        [name(row.speaker || wording.nobody)],
        joined(
          row.to.map((to) => [said(to)]),
          wording.and,
        ),
        [text(wording.factual.relations[row.relation])],
        [count(evidenceOfRow(TABLES.replies, row), row.text)],
        [said(textOf.get(row.sentence)?.trim() ?? '')],
      ]),
    },
    ...moreNote(told.length, shown.length, 'replies', wording),
  ];
}
