import { describe, expect, it } from 'vitest';
import { groupTerms } from '../../../src/themes/discovery/group-terms.js';

describe('groupTerms', () => {
  const clique = (terms: readonly string[]) => terms.flatMap((a, i) => terms.slice(i + 1).map((b) => ({ a, b, weight: 1 })));

  it('gives stability and agreement 1 to groups that every seed finds', () => {
    const nodes = ['甲', '乙', '丙', '丁', '戊', '己', '独'];
    const edges = [...clique(['甲', '乙', '丙']), ...clique(['丁', '戊', '己'])];
    const { groups, agreement } = groupTerms({ nodes, edges }, 1);
    expect(groups.map(({ terms, stability }) => [[...terms].sort(), stability])).toEqual([
      [['丁', '己', '戊'], 1],
      [['丙', '乙', '甲'], 1],
    ]);
    expect(agreement).toBe(1);
  });

  it('gives less where the groups depend on the seed', () => {
    const ring = Array.from({ length: 24 }, (_, i) => `词${String(i).padStart(2, '0')}`);
    const edges = ring.map((a, i) => ({ a, b: ring[(i + 1) % ring.length] ?? '', weight: 1 }));
    const { groups, agreement } = groupTerms({ nodes: ring, edges }, 1);
    expect(agreement).toBeGreaterThan(0.1);
    expect(agreement).toBeLessThan(0.9);
    for (const { stability } of groups) expect(stability).toBeGreaterThan(0);
  });

  it('gives nothing where nothing is linked', () =>
    expect(groupTerms({ nodes: ['甲'], edges: [] }, 1)).toEqual({ groups: [], agreement: null }));
});
