import type { SectionParts } from './compose-report.js';
import { type DocumentSection, type Line, text } from './document.js';
import { pairFindings } from './findings-pairs.js';
import { sharedFindings } from './findings-shared.js';
import { themeFindings } from './findings-themes.js';
import { wordFindings } from './findings-words.js';

/** The short answer at the head of the report: true sentences made from rows, with their numbers; never a paraphrase of speech. */
export function findingsSection({ tables, run, wording }: SectionParts): DocumentSection {
  const title = wording.titles.findings;
  const { speakers } = tables.basis;
  if (speakers.length === 0) return { id: 'findings', title, blocks: [{ kind: 'paragraph', content: [text(wording.findings.nothing)] }] };
  const compared = speakers.length > 1;
  const items: readonly Line[] = [
    ...themeFindings(tables, wording),
    ...(compared ? [...sharedFindings(tables, wording), ...wordFindings(tables, wording)] : [[text(wording.findings.one)]]),
    ...pairFindings(tables, run.thresholds.strong, wording),
  ];
  return {
    id: 'findings',
    title,
    blocks: [
      { kind: 'list', items },
      { kind: 'note', content: [text(wording.findings.caution)] },
    ],
  };
}
