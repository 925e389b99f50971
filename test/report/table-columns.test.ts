import { describe, expect, it } from 'vitest';
import { tableColumns } from '../../src/report/table-columns.js';
import { wordingOf } from '../../src/report/wording/wording.js';
import { TABLES } from '../../src/tables/tables.js';

describe('tableColumns', () => {
  it('heads a column as its table does, with a capital but for the letter of a statistic, and puts numbers to the right', () => {
    expect(tableColumns(TABLES.keywordsBySpeaker, ['term', 'per_thousand', 'q'], wordingOf('en'))).toEqual([
      { title: 'Term', numeric: false },
      { title: 'Per 1,000', numeric: true },
      { title: 'q', numeric: true },
    ]);
    expect(tableColumns(TABLES.keywords, ['dispersion', 'introduced_by'], wordingOf('zh'))).toEqual([
      { title: '集中度', numeric: true },
      { title: '首次提到', numeric: false },
    ]);
  });
});
