import { describe, expect, it } from 'vitest';
import { documentKey, keyContext } from '../../../src/corpus/plan/document-key.js';
import { defaultSettings } from '../../../src/settings.js';

const bytes = new TextEncoder().encode('甲：水。');
const member = { id: 'a.txt', bytes, title: '水', date: '2025-01-02' };
const engine = { name: 'nodejieba', version: '3', dictionary: 'x' } as const;
const context = (version: string) => keyContext({ version, engine }, defaultSettings);

describe('documentKey', () => {
  it('is 16 hex digits, the same for the same document', () => {
    expect(documentKey(member, context('1'))).toMatch(/^[0-9a-f]{16}$/);
    expect(documentKey({ ...member }, context('1'))).toBe(documentKey(member, context('1')));
  });

  it('changes with everything that the rows of a document depend on', () => {
    const others = [
      documentKey({ ...member, id: 'b.txt' }, context('1')),
      documentKey({ ...member, title: '火' }, context('1')),
      documentKey({ ...member, date: '2025-01-03' }, context('1')),
      documentKey({ ...member, bytes: new TextEncoder().encode('甲：火。') }, context('1')),
      documentKey(member, context('2')),
      documentKey(member, keyContext({ version: '1', engine }, { ...defaultSettings, seed: 7 })),
    ];
    expect(new Set([documentKey(member, context('1')), ...others]).size).toBe(7);
  });
});
