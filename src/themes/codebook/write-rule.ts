import type { ThemeRule } from '../../settings.js';

/** The terms that a rule looks for, those that it excludes aside. */
export const wantedTerms = ({ any, all, near }: ThemeRule): readonly string[] => [...new Set([...any, ...all, ...near])];

/** A rule as the settings may write it: { near: [保险, 赔付], within: 10, not: [车险] }. */
export function writeRule({ any, all, near, within, not }: ThemeRule): string {
  const list = (key: string, terms: readonly string[]): readonly string[] => (terms.length > 0 ? [`${key}: [${terms.join(', ')}]`] : []);
  const distance = near.length > 0 ? [`within: ${within}`] : [];
  return `{ ${[...list('any', any), ...list('all', all), ...list('near', near), ...distance, ...list('not', not)].join(', ')} }`;
}
