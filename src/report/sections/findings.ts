import { tierMeaning } from '../../tables/tier-meaning.js';
import { type DocumentSection, type Line, text } from '../document.js';
import { limitFindings } from '../findings/limits.js';
import { pairFindings } from '../findings/pairs.js';
import { sharedFindings } from '../findings/shared.js';
import { themeFindings, themePairFindings, topicFindings } from '../findings/themes.js';
import { uptakeFindings } from '../findings/uptake.js';
import { wordFindings } from '../findings/words.js';
import type { SectionParts } from '../report-parts.js';

/**
 * The short answer at the head of the report: true sentences made from rows, with their numbers; never a paraphrase of speech. What it was
 * about, what all said, what sets each apart, what goes together, who took up what, and what the numbers do not show.
 */
export function findingsSection({ tables, run, wording }: SectionParts): DocumentSection {
  const title = wording.titles.findings;
  const { speakers } = tables.basis;
  const { nothing, noWords } = wording.findings;
  if (speakers.length === 0)
    return { id: 'findings', title, blocks: [{ kind: 'paragraph', content: [text(tables.speakers.length > 0 ? noWords : nothing)] }] };
  const compared = speakers.length > 1;
  const items: readonly Line[] = [
    ...topicFindings(tables, wording),
    ...(compared
      ? [...sharedFindings(tables, wording), ...themeFindings(tables, wording), ...wordFindings(tables, wording)]
      : [[text(wording.findings.one)]]),
    ...themePairFindings(tables, wording),
    ...pairFindings(tables, wording),
    ...(compared ? uptakeFindings(tables, wording) : []),
    ...limitFindings(tables, run, wording),
  ];
  return {
    id: 'findings',
    title,
    blocks: [
      { kind: 'list', items },
      { kind: 'note', content: [text(wording.findings.caution(tierMeaning(wording.language, tables.basis.thresholds)))] },
    ],
  };
}
