import type { Settings, ThemeRule } from '../../settings.js';

/** Theme of the settings → its terms and rules, as they are written in a settings file. */
export function codebookEntries({
  themes,
  theme_rules,
}: Pick<Settings, 'themes' | 'theme_rules'>): ReadonlyMap<string, readonly unknown[]> {
  const rules = new Map(Object.entries(theme_rules));
  return new Map(Object.entries(themes).map(([theme, terms]) => [theme, [...terms, ...(rules.get(theme) ?? []).map(writtenRule)]]));
}

/** A rule without its empty lists. */
function writtenRule({ within, ...lists }: ThemeRule): Partial<ThemeRule> {
  const given = Object.entries(lists).filter(([, terms]) => terms.length > 0);
  return { ...Object.fromEntries(given), ...(lists.near.length > 0 ? { within } : {}) };
}
