import { describe, expect, it } from 'vitest';
import { tables } from './two-themes.js';

describe('listUncodedSentences', () => {
  it('gives every counted sentence that no theme has, and none twice', () => {
    const coded = new Set(tables.themes.flatMap(({ sentences }) => sentences));
    const uncoded = tables.uncodedSentences.map(({ sentence }) => sentence);
    expect(uncoded).toEqual(tables.sentences.map(({ sentence }) => sentence).filter((id) => !coded.has(id)));
    expect(uncoded.length + coded.size).toBe(12);
    expect(tables.uncodedSentences[0]?.text).toBe(tables.sentences.find(({ sentence }) => sentence === uncoded[0])?.text);
  });
});
