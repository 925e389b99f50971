import { writePercent } from '../charts/write-number.js';
import type { Tables } from '../data.js';
import { count, joined, type Line, name, said, text } from './document.js';
import { evidenceOfTheme, evidenceOfThemeSpeaker } from './evidence.js';
import { themeTerms } from './theme-terms.js';
import type { Wording } from './wording.js';

const MOST_THEMES = 3;
const MOST_SPEAKERS = 8;

/** The largest themes, and who surely holds one of them more than the others. */
export function themeFindings(tables: Tables, wording: Wording): readonly Line[] {
  return tables.themes.length === 0 ? [] : [largest(tables, wording), ...weights(tables, wording)];
}

function largest({ themes }: Tables, wording: Wording): Line {
  const rows = themes.toSorted((a, b) => b.sentences_coded - a.sentences_coded || (a.theme < b.theme ? -1 : 1)).slice(0, MOST_THEMES);
  const items = rows.map((row) => [
    said(row.theme),
    text(' '),
    count(evidenceOfTheme(row), wording.evidence.sentences(row.sentences_coded)),
    text(wording.findings.themeShare(writePercent(row.share))),
  ]);
  return [text(wording.findings.topThemes), ...joined(items, wording.and), text(wording.full)];
}

function weights({ themes, themeBySpeaker, basis }: Tables, wording: Wording): readonly Line[] {
  if (basis.speakers.length < 2) return [];
  const terms = themeTerms(themes);
  const strong = themeBySpeaker.filter((row) => row.tier === 'strong' && row.count > row.expected);
  if (strong.length === 0) return [[text(wording.findings.noStrongThemes)]];
  const items = strong
    .slice(0, MOST_SPEAKERS)
    .map((row) => [
      name(row.speaker),
      text(wording.colon),
      said(row.theme),
      text(' '),
      count(evidenceOfThemeSpeaker(row, terms.get(row.theme) ?? [])),
      text(wording.findings.of(row.of)),
    ]);
  return [[text(wording.findings.strongThemes), ...joined(items, wording.semicolon), text(wording.full), { kind: 'tier', tier: 'strong' }]];
}
