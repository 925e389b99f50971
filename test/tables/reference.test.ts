import { describe, expect, it } from 'vitest';
import { CORPUS_TABLES } from '../../src/tables/corpus-tables.js';
import { readReference, referIn, referTo } from '../../src/tables/reference.js';
import { sampleCorpus } from '../corpus/sample-corpus.js';
import { discussion } from '../report/small-discussion.js';

const refer = referTo(discussion);

describe('referTo', () => {
  it('names a table and the numbers of its rows, counted from 1', () => {
    expect(refer('turns', discussion.turns[1])).toBe('turns/2');
    expect(refer('keywordsBySpeaker', discussion.keywordsBySpeaker.slice(0, 2))).toBe('keywords-by-speaker/1,2');
  });

  it('refers to nothing where nothing is drawn', () => {
    expect(refer('turns', undefined)).toBeUndefined();
    expect(refer('turns', [])).toBeUndefined();
  });

  it('refuses a copy: what is drawn must be a row of the table', () => {
    const [row] = discussion.turns;
    expect(() => refer('turns', row && { ...row })).toThrow('not a row of turns');
  });
});

describe('referIn', () => {
  it('refers to the tables of a corpus', () => {
    const tables = sampleCorpus({ documents: 3, periods: ['2020-01', '2020-02'], people: 2 });
    const refer = referIn(CORPUS_TABLES, tables);
    expect(refer('termsByMonth', tables.termsByMonth.slice(1, 3))).toBe('terms-by-month/2,3');
    expect(refer('map', tables.map[0])).toBe('document-map/1');
  });
});

describe('readReference', () => {
  it('gives the very rows back', () => {
    const drawn = discussion.keywordsBySpeaker.slice(0, 2);
    expect(readReference(discussion, refer('keywordsBySpeaker', drawn))).toEqual({ table: 'keywordsBySpeaker', rows: drawn });
  });

  it.each([undefined, 'turns', 'turns/0', 'turns/99', 'turns/1,99', 'nothing/1', 'turns/1;2', '__proto__/1'])(
    'gives null for %s',
    (reference) => {
      expect(readReference(discussion, reference)).toBeNull();
    },
  );
});
