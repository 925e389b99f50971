import { describe, expect, it } from 'vitest';
import { packParts } from '../../../src/corpus/plan/make-plan.js';

describe('packParts', () => {
  const document = (key: string, bytes: number) => ({ id: key, key, bytes, container: '/x', member: '', settings: 0 });

  it('packs neighbours, each document once, none left out', () => {
    const documents = Array.from({ length: 200 }, (_, i) => document(String(i), 1000 + ((i * 7919) % 60_000)));
    const parts = packParts(documents, (text) => text.padEnd(32, '0'));
    expect(parts.flatMap((part) => part.documents)).toEqual(documents);
    expect(parts.length).toBeGreaterThan(8);
    expect(parts.every((part) => part.documents.length > 0)).toBe(true);
  });
});
