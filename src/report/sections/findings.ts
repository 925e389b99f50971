import { tierMeaning } from '../../tables/tier-meaning.js';
import { type DocumentSection, type Line, text } from '../document.js';
import { aloneFindings } from '../findings/alone.js';
import { sectionThemeFindings } from '../findings/section-themes.js';
import { themeFindings } from '../findings/themes.js';
import { uptakeFindings } from '../findings/uptake.js';
import { wordFindings } from '../findings/words.js';
import type { SectionParts } from '../report-parts.js';

/**
 * What the words show: true sentences made from rows, each one claim with its numbers; never a paraphrase of speech. What each section was about, what
 * sets each apart, who took up what. What it was about stands in the overview, what was not found with the checks.
 */
export function findingsSection({ tables, wording }: SectionParts): DocumentSection {
  const title = wording.titles.findings;
  const { speakers } = tables.basis;
  const { nothing, noWords } = wording.findings;
  if (speakers.length === 0)
    return { id: 'findings', title, blocks: [{ kind: 'paragraph', content: [text(tables.speakers.length > 0 ? noWords : nothing)] }] };
  const compared = speakers.length > 1;
  const items: readonly Line[] = [
    ...sectionThemeFindings(tables, wording),
    ...(compared
      ? [...themeFindings(tables, wording), ...wordFindings(tables, wording), ...aloneFindings(tables, wording)]
      : [[text(wording.findings.one)]]),
    ...(compared ? uptakeFindings(tables, wording) : []),
  ];
  return {
    id: 'findings',
    title,
    blocks: [
      items.length === 0 ? { kind: 'paragraph', content: [text(wording.findings.noFindings)] } : { kind: 'list', items },
      { kind: 'note', content: [text(wording.findings.caution(tierMeaning(wording.language, tables.basis.thresholds)))] },
    ],
  };
}
