import { type DocumentSection, quotedBy, text } from '../document.js';
import type { SectionParts } from '../report-parts.js';
import { quotableOf } from './overview.js';

/** Short and pointed passages, over all people. */
export function quotableSection({ tables, wording }: SectionParts): DocumentSection {
  const rows = quotableOf(tables);
  return {
    id: 'quotable',
    title: wording.titles.quotable,
    blocks: rows.length === 0 ? [] : [{ kind: 'note', content: [text(wording.quotable.note)] }, ...rows.map(quotedBy)],
  };
}
