import type { SectionRow, Tables, ThemeSectionRow } from '../../data.js';
import { count, joined, type Line, mentioned, said, text } from '../document.js';
import { evidenceOfThemeSection } from '../evidence/evidence.js';
import { themeTerms } from '../evidence/theme-terms.js';
import { sectionLabel } from '../section-label.js';
import type { Wording } from '../wording/wording.js';

const MOST = 6;
/** Sentences below which a section speaks of no theme. */
const LEAST = 3;

/** What each section speaks of most, where that changes and its title does not say it: its largest theme, or several of one size. Nothing where it is the same in all. */
export function sectionThemeFindings({ themes, themeBySection, sections }: Tables, wording: Wording): readonly Line[] {
  const terms = themeTerms(themes);
  const parts = sections.filter(({ section }) => section > 0);
  const largest = parts.map((section) => ({ section, rows: largestIn(section, themeBySection) })).filter(({ rows }) => rows.length > 0);
  if (new Set(largest.map(({ rows }) => rows.map(({ theme }) => theme).join('\n'))).size < 2) return [];
  const shown = largest.filter(({ section, rows }) => !rows.every(({ theme }) => isInTitle(theme, section))).slice(0, MOST);
  if (shown.length === 0) return [];
  const items = shown.map(({ section, rows }) => {
    const label = sectionLabel(section);
    const named = rows.map((row) => [
      ...mentioned(row.theme),
      ...wording.findings.bracketed([count(evidenceOfThemeSection(row, label, terms), wording.evidence.sentences(row.count))]),
    ]);
    return [...wording.findings.inSection([said(label)]), ...joined(named, wording.and)];
  });
  const { sectionThemes, moreSections } = wording.findings;
  const others = parts.length - shown.length;
  return [
    [
      text(sectionThemes),
      ...joined(items, wording.semicolon),
      text(wording.full),
      ...(others > 0 ? [text(moreSections(others))] : []),
      { kind: 'tier', tier: 'described' },
    ],
  ];
}

/** Whether a title has one of the words that a theme is named by. */
const isInTitle = (theme: string, { title }: SectionRow): boolean =>
  theme.split(/[与與·]/u).some((word) => word.length > 1 && title.includes(word));

/** The themes with most sentences of a section. */
function largestIn({ section }: SectionRow, rows: readonly ThemeSectionRow[]): readonly ThemeSectionRow[] {
  const own = rows.filter((row) => row.section === section && row.count >= LEAST);
  const most = Math.max(...own.map((row) => row.count));
  return own.filter((row) => row.count === most).toSorted((a, b) => (a.theme < b.theme ? -1 : 1));
}
