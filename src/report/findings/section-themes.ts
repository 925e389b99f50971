import type { Tables, ThemeSectionRow } from '../../data.js';
import { count, joined, type Line, mentioned, said, text } from '../document.js';
import { evidenceOfThemeSection } from '../evidence/evidence.js';
import { themeTerms } from '../evidence/theme-terms.js';
import { sectionLabel } from '../section-label.js';
import type { Wording } from '../wording/wording.js';

const MOST = 6;
const LEAST = 3;

/** What each section speaks of most, where that changes: its largest theme. Nothing where it is the same in all. */
export function sectionThemeFindings({ themes, themeBySection, sections }: Tables, wording: Wording): readonly Line[] {
  const terms = themeTerms(themes);
  const largest = sections.flatMap((section): readonly { section: typeof section; row: ThemeSectionRow }[] => {
    const rows = themeBySection.filter((row) => row.section === section.section && row.count >= LEAST);
    const [row] = rows.toSorted((a, b) => b.count - a.count || (a.theme < b.theme ? -1 : 1));
    return section.section === 0 || row === undefined ? [] : [{ section, row }];
  });
  if (new Set(largest.map(({ row }) => row.theme)).size < 2) return [];
  const items = largest
    .slice(0, MOST)
    .map(({ section, row }) => [
      ...wording.findings.inSection([said(sectionLabel(section))]),
      ...mentioned(row.theme),
      ...wording.findings.bracketed([
        count(evidenceOfThemeSection(row, sectionLabel(section), terms), wording.evidence.sentences(row.count)),
      ]),
    ]);
  return [
    [text(wording.findings.sectionThemes), ...joined(items, wording.semicolon), text(wording.full), { kind: 'tier', tier: 'described' }],
  ];
}
