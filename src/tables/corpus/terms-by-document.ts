import { integer, number, text } from '../column.js';
import { G2, PER_THOUSAND, TERM } from '../shared-columns.js';
import { type Row, table } from '../table.js';
import { COUNT, DOCUMENTS, EXAMPLES } from './shared-columns.js';

/** How a term of a document differs from the rest: described, not tested. */
export const termsByDocument = table({
  name: 'terms-by-document',
  title: { zh: '各场特色词', en: 'distinctive words by discussion' },
  holds: { zh: '每场每词一行：与其他各场相比', en: 'One row per discussion and word, compared with all other discussions' },
  columns: {
    group: text(
      { zh: '文字稿', en: 'transcript' },
      {
        zh: '文字稿的编号：给出的文件夹之下的路径，或数据里的 id',
        en: 'id of the transcript: its path below the given folder, or the id in the data',
      },
    ),
    term: TERM,
    count: COUNT,
    elsewhere: integer({ zh: '其他', en: 'elsewhere' }, { zh: '与之比较的部分里的次数', en: 'occurrences in what it is compared with' }),
    expected: number(
      'rate',
      { zh: '期望', en: 'expected' },
      { zh: '如果用得和其他部分一样，应有的次数', en: 'occurrences if it were used as in the rest' },
    ),
    per_thousand: PER_THOUSAND,
    log_ratio: number('rate', { zh: '倍数（log₂）', en: 'log ratio' }, { zh: '1 为两倍', en: '1 is twice as often' }),
    z: number('rate', { zh: 'z', en: 'z' }, { zh: '加权对数优势比（Monroe 等 2008）', en: 'weighted log-odds (Monroe et al. 2008)' }),
    g2: G2,
    documents: DOCUMENTS,
    examples: EXAMPLES,
  },
});

export type DocumentKeynessRow = Row<typeof termsByDocument>;
