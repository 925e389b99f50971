import type { Tables } from '../../data.js';
import { evidenceOfTheme, evidenceOfThemePair, evidenceOfThemeSpeaker } from './evidence.js';
import { type EvidenceOfMark, found, key, type MarkEvidence } from './mark-evidence.js';
import { panelsOf } from './marks-of-panels.js';
import { speech } from './marks-of-talk.js';
import { themeTerms } from './theme-terms.js';

const MOST_PANELS = 16;

/** Panels have the speaker in their place, the grid in its column. Before and behind the rows of the grid stands the theme of all. */
export function themeMarks(tables: Tables): EvidenceOfMark {
  const panels = panelsOf(tables, MOST_PANELS);
  const terms = themeTerms(tables.themes);
  const ofAll = themesOf(tables);
  const spokenBy = speech(tables);
  const rows = new Map(tables.themeBySpeaker.map((row) => [key(row.theme, row.speaker), row]));
  return ({ datum: { row, column, ink, note, speaker }, panel, text }) => {
    if (row === undefined) return column === undefined ? null : spokenBy([String(column)]);
    // Names before the rows have a colour of their own; of the numbers behind them only those of the panels are about a person.
    if (text && column === undefined && (ink !== undefined || (note !== undefined && speaker === undefined))) return ofAll(row);
    return found(rows.get(key(row, column ?? panels[panel])), (found) => evidenceOfThemeSpeaker(found, terms.get(found.theme) ?? []));
  };
}

const themesOf = ({ themes }: Tables): ((theme: unknown) => MarkEvidence | null) => {
  const rows = new Map(themes.map((row) => [row.theme, row]));
  return (theme) => found(rows.get(String(theme)), evidenceOfTheme);
};

/** A cell is a pair; before the rows and over the columns stand the themes. */
export function themePairMarks(tables: Tables): EvidenceOfMark {
  const terms = themeTerms(tables.themes);
  const ofAll = themesOf(tables);
  const rows = new Map(tables.themePairs.flatMap((row) => [[key(row.a, row.b), row] as const, [key(row.b, row.a), row] as const]));
  return ({ datum: { row, column } }) => {
    if (row === undefined || column === undefined) return ofAll(row ?? column);
    return found(rows.get(key(row, column)), (pair) =>
      evidenceOfThemePair(
        pair,
        [pair.a, pair.b].flatMap((theme) => terms.get(theme) ?? []),
      ),
    );
  };
}
