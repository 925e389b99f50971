import { type Block, type DocumentSection, name, quoted, text } from '../document.js';
import type { SectionParts } from '../report-parts.js';

/** One or two passages of each person over the whole discussion, verbatim. */
export function statementsSection({ tables, wording }: SectionParts): DocumentSection {
  const core = tables.quotes.filter(({ kind }) => kind.includes('core'));
  const blocks = tables.basis.speakers.flatMap((speaker): readonly Block[] => {
    const own = core.filter((row) => row.speaker === speaker);
    return own.length === 0 ? [] : [{ kind: 'subheading', content: [name(speaker || wording.nobody)] }, ...own.map(quoted)];
  });
  return {
    id: 'statements',
    title: wording.titles.statements,
    blocks: blocks.length === 0 ? [] : [{ kind: 'note', content: [text(wording.statements.note)] }, ...blocks],
  };
}
