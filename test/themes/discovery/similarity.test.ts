import { describe, expect, it } from 'vitest';
import { similarity } from '../../../src/themes/discovery/similarity.js';

describe('similarity', () => {
  it('counts a common ending or a term inside the other, of at least two characters', () => {
    expect(similarity('垂类模型', '基座模型')).toBe(0.5);
    expect(similarity('合作', '合作伙伴')).toBe(2 / 3);
    expect(similarity('学校', '高校')).toBe(0);
    expect(similarity('茶', '绿茶')).toBe(0);
  });

  it('compares Latin terms by words, not by letters', () => {
    expect(similarity('digital library', 'public library')).toBe(0.5);
    expect(similarity('library', 'library card')).toBe(2 / 3);
    expect(similarity('AI芯片', '芯片')).toBe(2 / 3);
    for (const [a, b] of [
      ['lending', 'spending'],
      ['nation', 'information'],
      ['art', 'party'],
      ['class', 'glass'],
      ['station', 'education'],
      ['port', 'support'],
      ['ledger', 'edge'],
      ['rain', 'training'],
      ['king', 'banking'],
      ['unit', 'community'],
    ] as const)
      expect(similarity(a, b), `${a} ${b}`).toBe(0);
  });
});
