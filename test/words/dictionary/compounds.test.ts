import { describe, expect, it } from 'vitest';
import { readCompounds } from '../../../src/words/dictionary/compounds.js';

describe('readCompounds', () => {
  it('reads word, first and last from each line', () =>
    expect(readCompounds(['社区 12 20', '食堂 4 9'])).toEqual(
      new Map([
        ['社区', { first: 12, last: 20 }],
        ['食堂', { first: 4, last: 9 }],
      ]),
    ));
});
