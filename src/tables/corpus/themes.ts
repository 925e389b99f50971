import { integer, list, number, orEmpty, text } from '../column.js';
import { SHARE, THEME } from '../shared-columns.js';
import { type Row, table } from '../table.js';
import { DOCUMENTS, PEOPLE } from './shared-columns.js';

export const themes = table({
  name: 'themes',
  title: { zh: '主题', en: 'themes' },
  holds: { zh: '每个主题一行', en: 'One row per theme' },
  columns: {
    theme: THEME,
    source: text<'codebook' | 'discovered'>(
      { zh: '来源', en: 'source' },
      { zh: 'codebook 主题词表；discovered 自动归纳', en: 'codebook or discovered (automatic)' },
    ),
    terms: list({ zh: '词语', en: 'terms' }, { zh: '构成主题的词语', en: 'its terms' }),
    sentences: integer({ zh: '句数', en: 'sentences' }, { zh: '谈到这个主题的句数', en: 'sentences with the theme' }),
    share: SHARE,
    documents: DOCUMENTS,
    people: PEOPLE,
    most_in: text({ zh: '最集中的一场', en: 'most in' }, { zh: '谈得最多的文字稿', en: 'transcript with most of its sentences' }),
    most_share: number(
      'percent',
      { zh: '该场占比', en: 'share of that' },
      {
        zh: '这个主题的句子有多少在那一场，0–1；过半就是一场讨论的话题',
        en: 'share of the sentences of the theme that are in it, 0–1; above half it is a subject of one discussion',
      },
    ),
    stability: orEmpty(
      number(
        'rate',
        { zh: '稳定度', en: 'stability' },
        { zh: '50 个随机种子下重现的程度，0–1；主题词表的主题为空', en: 'agreement over 50 seeds, 0–1; empty for a codebook' },
      ),
    ),
  },
});

export type CorpusThemeRow = Row<typeof themes>;
