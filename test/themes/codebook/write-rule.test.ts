import { describe, expect, it } from 'vitest';
import { writeRule } from '../../../src/themes/codebook/write-rule.js';

const NOTHING = { any: [], all: [], near: [], within: 10, not: [] };

describe('writeRule', () => {
  it('writes the lists that are not empty, and the distance beside near', () => {
    expect(writeRule({ ...NOTHING, any: ['茶', '水'] })).toBe('{ any: [茶, 水] }');
    expect(writeRule({ ...NOTHING, near: ['保险', '赔付'], not: ['车险'] })).toBe('{ near: [保险, 赔付], within: 10, not: [车险] }');
    expect(writeRule({ any: ['a'], all: ['b'], near: ['c', 'd'], within: 3, not: ['e'] })).toBe(
      '{ any: [a], all: [b], near: [c, d], within: 3, not: [e] }',
    );
  });
});
