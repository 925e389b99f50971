import type { ComparisonRow, Tables } from '../../data.js';
import { groupBy } from '../../group-by.js';
import { type Block, type DocumentSection, joined, type Line, mentioned, quotedBy, said, text } from '../document.js';
import type { SectionParts } from '../report-parts.js';
import { sectionLabel } from '../section-label.js';
import type { Wording } from '../wording/wording.js';
import { replyBlocks } from './replies.js';

const KINDS = ['same terms', 'different answers', 'different figures'] as const;

/** Passages side by side, and who answers whom: where people say the like and where they differ. That nobody contradicted is never said. */
export function comparisonsSection({ tables, wording }: SectionParts): DocumentSection {
  const blocks = [...KINDS.flatMap((kind) => kindBlocks(kind, tables, wording)), ...replyBlocks(tables, wording)];
  return {
    id: 'comparisons',
    title: wording.titles.comparisons,
    blocks: blocks.length === 0 ? [] : [{ kind: 'note', content: [text(wording.comparisons.note)] }, ...blocks],
  };
}

function kindBlocks(kind: ComparisonRow['kind'], tables: Tables, wording: Wording): readonly Block[] {
  const rows = tables.comparisons.filter((row) => row.kind === kind);
  if (rows.length === 0) return [];
  const { title, note } = wording.comparisons.kinds[kind];
  const blocks = [...groupBy(rows, ({ block }) => block).values()].flatMap((members): readonly Block[] => [
    { kind: 'subheading', content: headOf(members, tables, wording) },
    ...members.map(quotedBy),
  ]);
  return [{ kind: 'heading', content: [text(title)] }, { kind: 'note', content: [text(note)] }, ...blocks];
}

/** What the passages of a block share: words, a question, a thing that is counted. */
export function headOf(members: readonly ComparisonRow[], { sections }: Tables, wording: Wording): Line {
  const [first] = members;
  if (first === undefined) return [];
  const section = sections.find((row) => row.section === first.section);
  if (first.kind === 'different answers' && section) return [said(sectionLabel(section))];
  return joined(first.terms.map(mentioned), wording.and);
}
