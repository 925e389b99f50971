import { describe, expect, it } from 'vitest';
import { decodeEntities, entityAt } from '../../../../src/files/formats/markup/entities.js';

describe('decodeEntities', () => {
  it.each([
    ['a &amp; b', 'a & b'],
    ['&#28193;&#x53e3;', '渡口'],
    ['&nbsp;&unknown;&', ' &unknown;&'],
    ['&#0;', '&#0;'],
    ['&#10;', ' '],
  ])('of %j is %j', (text, decoded) => expect(decodeEntities(text)).toBe(decoded));
});

describe('entityAt', () => {
  it('reads the reference at an offset alone', () => {
    expect(entityAt('灯&lt;', 1)).toEqual({ whole: '&lt;', text: '<' });
    expect(entityAt('灯&lt;', 0)).toBeNull();
  });
});
