import { integer, list, number, text } from '../column.js';
import { type Row, table } from '../table.js';
import { DOCUMENT } from './shared-columns.js';

export const similarDocuments = table({
  name: 'similar-documents',
  title: { zh: '相近的讨论', en: 'similar documents' },
  holds: { zh: '每对相近的文字稿一行', en: 'One row a pair of similar documents' },
  columns: {
    document: DOCUMENT,
    similar: text({ zh: '相近的', en: 'similar' }, { zh: '另一篇的编号', en: 'id of the other document' }),
    rank: integer({ zh: '名次', en: 'rank' }, { zh: '1 最相近', en: '1 is the most like it' }),
    cosine: number('rate', { zh: '余弦', en: 'cosine' }, { zh: 'TF-IDF 余弦，0–1', en: 'cosine of TF-IDF, 0–1' }),
    shared_terms: list({ zh: '共有词语', en: 'shared terms' }, { zh: '贡献最大的五个', en: 'the five that weigh most' }),
  },
});

export type SimilarRow = Row<typeof similarDocuments>;
