import { describe, expect, it } from 'vitest';
import { CODING, codePlaces } from '../../../src/themes/discovery/code-places.js';
import { discussion, placed } from './placed.js';

describe('codePlaces', () => {
  const gathered = placed('绿茶', [10, 12, 60]);
  const even = placed('行业', [11, 40, 80], 1);
  const other = placed('香气', [14, 15, 62, 63, 90]);
  const code = (naming: readonly (typeof even)[], ...members: readonly (typeof even)[]) =>
    codePlaces({ naming, members: [...naming, ...members] }, discussion(100), CODING);

  it('covers all sentences of a gathered term that names the theme', () =>
    expect(code([gathered], placed('香气', [99]))).toEqual([10, 12, 60]));

  it('covers those of an even one only near another member', () => expect(code([even], placed('香气', [14, 99]))).toEqual([11]));

  it('covers those of other members up to two sentences from a naming term', () =>
    expect(code([gathered], other)).toEqual([10, 12, 14, 60, 62]));

  it('covers all sentences of a theme of one term', () => expect(code([even])).toEqual([11, 40, 80]));
});
