import { likeness } from './likeness.js';

/** Its most central term, and the next one that says something else: 产业链·打通, not 大模型·基础模型. `terms` by centrality. */
export function nameTheme(terms: readonly string[]): string {
  const [first = '', ...others] = terms;
  const second = others.find((term) => likeness(first, term) === 0);
  return second === undefined ? first : `${first}·${second}`;
}
