import { integer, list, number, orEmpty, text } from '../../column.js';
import { ofThemes } from '../../evidence.js';
import { SENTENCES, THEME } from '../../shared-columns.js';
import { type Row, table } from '../../table.js';

export const themes = table({
  name: 'themes',
  title: { zh: '主题', en: 'Themes' },
  holds: { zh: '每个主题一行：由哪些词组成、多少句', en: 'One row per theme: its words and its sentences' },
  columns: {
    theme: THEME,
    source: text<'codebook' | 'discovered'>(
      { zh: '来源', en: 'source' },
      { zh: 'codebook 主题词表（设置）；discovered 自动归纳', en: 'codebook (from the settings) or discovered (automatic)' },
    ),
    terms: list(
      { zh: '词语', en: 'terms' },
      { zh: '构成主题的词语，规则要找的也在内', en: 'terms of the theme, those that its rules look for included' },
    ),
    sentences_coded: integer({ zh: '句数', en: 'sentences coded' }, { zh: '归入该主题的句数', en: 'sentences coded' }),
    share: number('percent', { zh: '占比', en: 'share' }, { zh: '占全部计入句子的比例，0–1', en: 'of all counted sentences, 0–1' }),
    speakers: integer({ zh: '人数', en: 'speakers' }, { zh: '谈到的人数', en: 'speakers with at least one coded sentence' }),
    sentences: SENTENCES,
    rules: list(
      { zh: '规则', en: 'rules' },
      { zh: '主题词表里的规则，写法与设置相同；没有则为空', en: 'rules of the codebook as the settings write them; empty where none' },
    ),
    stability: orEmpty(
      number(
        'rate',
        { zh: '稳定度', en: 'stability' },
        {
          zh: '自动归纳的主题在 50 个随机种子下重现的程度：词语与最接近的一组的 Jaccard，取平均，0–1；主题词表的主题为空',
          en: 'how far 50 other seeds find the discovered theme again: mean Jaccard of its terms with the nearest group, 0–1; empty for a codebook',
        },
      ),
    ),
  },
  evidence: ({ theme, terms, sentences_coded, sentences }) => ofThemes(terms, { about: [theme], count: sentences_coded, sentences }),
});

export type ThemeRow = Row<typeof themes>;
