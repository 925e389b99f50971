import { integer, list, number, text } from '../column.js';
import { type Row, table } from '../table.js';
import { DOCUMENT } from './shared-columns.js';

export const similarDocuments = table({
  name: 'similar-documents',
  title: { zh: '相近的讨论', en: 'similar discussions' },
  holds: { zh: '每对相近的文字稿一行', en: 'One row per pair of similar discussions' },
  columns: {
    document: DOCUMENT,
    similar: text({ zh: '相近的', en: 'similar' }, { zh: '另一份文字稿的编号', en: 'id of the other transcript' }),
    rank: integer({ zh: '名次', en: 'rank' }, { zh: '1 最相近', en: '1 is the most similar' }),
    cosine: number('rate', { zh: '余弦', en: 'cosine' }, { zh: 'TF-IDF 余弦，0–1', en: 'cosine of TF-IDF, 0–1' }),
    shared_terms: list({ zh: '共有词语', en: 'shared terms' }, { zh: '贡献最大的五个词', en: 'the five words that contribute most' }),
  },
});

export type SimilarRow = Row<typeof similarDocuments>;
