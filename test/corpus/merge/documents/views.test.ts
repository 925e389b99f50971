import { describe, expect, it } from 'vitest';
import { choosePartsFor } from '../../../../src/corpus/merge/documents/views.js';
import type { Marker } from '../../../../src/corpus/shapes.js';

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
      setAside: [],
      missing: ['4'],
    });
  });

  it('takes a document from the part that could read it, and says of which none could', () => {
    const aside = (key: string) => ({ id: key, key, code: 'corpus.killed', message: { zh: '', en: '' } });
    const documents = ['1', '2', '3'].map((key) => ({ id: key, key }));
    const markers: readonly Marker[] = [
      { part: 'a', documents, setAside: [aside('1'), aside('3')], files: {} },
      { part: 'b', documents: documents.slice(0, 1), setAside: [], files: {} },
    ];
    expect(choosePartsFor(['1', '2', '3'], markers)).toEqual({
      parts: [
        { part: 'a', keys: ['2', '3'] },
        { part: 'b', keys: null },
      ],
      setAside: [aside('3')],
      missing: [],
    });
  });
});
