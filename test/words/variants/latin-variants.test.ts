import { describe, expect, it } from 'vitest';
import { latinVariants } from '../../../src/words/variants/latin-variants.js';

const words = (...terms: readonly string[]) => terms.map((term, i) => ({ term, count: 10 - i }));

describe('latinVariants', () => {
  it('proposes a mistyped Latin word under the more frequent spelling', () => {
    expect(latinVariants(words('Framework', '大模型', 'Framwork'))).toEqual({ Framework: ['Framwork'] });
  });

  it('leaves alone what differs in more than a slip, is short, or is merged already', () => {
    expect(latinVariants(words('product manager', 'project leader', 'API', 'APP', 'models', 'model'))).toEqual({});
  });

  it('takes phrases for one where they differ in blanks or one mistyped word, and not where a word is another', () => {
    expect(latinVariants(words('Open Data', 'OpenData'))).toEqual({ 'Open Data': ['OpenData'] });
    expect(latinVariants(words('social captial', 'social capital'))).toEqual({ 'social captial': ['social capital'] });
    expect(latinVariants(words('ramp down', 'ramp up', 'reference text', 'reference test', 'phase one', 'phase two'))).toEqual({});
  });

  it('proposes nothing for no words', () => expect(latinVariants([])).toEqual({}));
});
