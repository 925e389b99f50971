import type { ThemeRow } from '../../data.js';

/** Theme → its terms. */
export function themeTerms(themes: readonly ThemeRow[]): ReadonlyMap<string, readonly string[]> {
  return new Map(themes.map(({ theme, terms }) => [theme, terms]));
}
