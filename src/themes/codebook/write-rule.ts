import type { ThemeRule } from '../../settings.js';

/** A rule as written in settings: { near: [保险, 赔付], within: 10, not: [车险] }. */
export function writeRule({ any, all, near, within, not }: ThemeRule): string {
  const list = (key: string, terms: readonly string[]): readonly string[] => (terms.length > 0 ? [`${key}: [${terms.join(', ')}]`] : []);
  const distance = near.length > 0 ? [`within: ${within}`] : [];
  return `{ ${[...list('any', any), ...list('all', all), ...list('near', near), ...distance, ...list('not', not)].join(', ')} }`;
}
