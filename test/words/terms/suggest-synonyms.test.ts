import { describe, expect, it } from 'vitest';
import { suggestSynonyms } from '../../../src/words/terms/suggest-synonyms.js';

const words = (...terms: readonly string[]) => terms.map((term, i) => ({ term, count: 10 - i }));

describe('suggestSynonyms', () => {
  it('proposes a mistyped Latin word under the more frequent spelling', () => {
    expect(suggestSynonyms(words('Framework', '大模型', 'Framwork'))).toEqual({ Framework: ['Framwork'] });
  });

  it('leaves alone what differs in more than a slip, is short, or is merged already', () => {
    expect(suggestSynonyms(words('product manager', 'project leader', 'API', 'APP', 'models', 'model'))).toEqual({});
  });

  it('proposes nothing for no words', () => expect(suggestSynonyms([])).toEqual({}));
});
