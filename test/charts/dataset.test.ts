import { describe, expect, it } from 'vitest';
import { datasetOf, tooltipOf, withColumn } from '../../src/charts/dataset.js';
import { TABLES } from '../../src/tables/tables.js';

const row = { term: '堤坝', speaker: '甲', count: 3 };
const words = datasetOf(TABLES.keywordsBySpeaker, ['term', 'count'], [row as never], () => 'keywords-by-speaker/7');

describe('datasetOf', () => {
  it('takes the wanted columns, and gives each row its reference', () => {
    expect(words).toMatchObject({ name: 'keywords-by-speaker', values: [{ term: '堤坝', count: 3, row: 'keywords-by-speaker/7' }] });
    expect(Object.keys(words.values[0] ?? {})).not.toContain('speaker');
    expect(words.columns.count).toBe(TABLES.keywordsBySpeaker.columns.count);
  });
});

describe('withColumn', () => {
  it('adds a value to every row, and says what it is', () => {
    const twice = { name: 'twice', format: 'integer', title: { zh: '两倍', en: 'twice' }, description: { zh: '', en: '' } } as const;
    const more = withColumn(words, twice, ({ count }) => 2 * Number(count));
    expect(more.values).toEqual([{ term: '堤坝', count: 3, row: 'keywords-by-speaker/7', twice: 6 }]);
    expect(more.columns.twice).toBe(twice);
  });
});

describe('tooltipOf', () => {
  it('heads each column as its table does, and writes it in its format', () => {
    expect(tooltipOf(words, ['term', 'count'], 'zh')).toEqual([
      { field: 'term', title: '词语', type: 'nominal' },
      { field: 'count', title: '次数', type: 'quantitative', format: ',d' },
    ]);
    expect(() => tooltipOf(words, ['share'], 'zh')).toThrow('share');
  });
});
