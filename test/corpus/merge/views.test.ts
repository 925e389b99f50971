import { describe, expect, it } from 'vitest';
import { choosePartsFor } from '../../../src/corpus/merge/views.js';
import type { Marker } from '../../../src/corpus/shapes.js';

describe('choosePartsFor', () => {
  it('takes each document from one part, whatever parts hold it', () => {
    const marker = (part: string, ...keys: readonly string[]): Marker => ({
      ...{ part, setAside: [], files: {} },
      documents: keys.map((key) => ({ id: key, key })),
    });
    const markers = [marker('a', '1', '2'), marker('b', '2', '3'), marker('c', '9')];
    expect(choosePartsFor(['1', '2', '3', '4'], markers)).toEqual({
      parts: [
        { part: 'a', keys: null },
        { part: 'b', keys: ['3'] },
      ],
      missing: ['4'],
    });
  });
});
