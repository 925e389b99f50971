import { describe, expect, it } from 'vitest';
import { similarity } from '../../../src/themes/discovery/similarity.js';

describe('similarity', () => {
  it('counts a common ending or a term inside the other, of at least two characters', () => {
    expect(similarity('垂类模型', '基座模型')).toBe(0.5);
    expect(similarity('合作', '合作伙伴')).toBe(2 / 3);
    expect(similarity('学校', '高校')).toBe(0);
    expect(similarity('茶', '绿茶')).toBe(0);
  });
});
