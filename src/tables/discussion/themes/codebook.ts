import { integer, text } from '../../column.js';
import { ofStrings } from '../../evidence.js';
import { SENTENCES, THEME } from '../../shared-columns.js';
import { type Row, table } from '../../table.js';

/** One entry of the codebook: what it is, and what it finds. The setting `codebook` reads the same table. */
export const codebook = table({
  name: 'codebook',
  onRequest: true,
  title: { zh: '主题词表', en: 'Codebook' },
  holds: {
    zh: '主题词表每个词、每条规则一行：定义、归入几句、例句；设置的 codebook 可以读回',
    en: 'One row per term or rule of the codebook: definition, sentences coded, an example; the setting codebook reads it back',
  },
  columns: {
    theme: THEME,
    entry: text(
      { zh: '词语或规则', en: 'entry' },
      {
        zh: '词语，或设置里的规则写法；只有名称的主题为空',
        en: 'a term, or a rule as settings write it; empty for a theme that has neither',
      },
    ),
    kind: text<'term' | 'rule'>({ zh: '种类', en: 'kind' }, { zh: 'term 词语；rule 规则', en: 'term or rule' }),
    definition: text(
      { zh: '定义', en: 'definition' },
      { zh: '设置的 definitions；没有则为空', en: 'of the theme, from definitions in the settings; empty where none is given' },
    ),
    count: integer(
      { zh: '句数', en: 'sentences' },
      { zh: '这一项归入该主题的句数；一句可以由几项归入', en: 'sentences that this entry codes; a sentence may be coded by several' },
    ),
    example: text(
      { zh: '例句', en: 'example' },
      { zh: '其中的第一句，原话；没有则为空', en: 'the first of them, verbatim; empty where there is none' },
    ),
    sentences: SENTENCES,
  },
  evidence: ({ theme, entry, kind, count, sentences }) =>
    ofStrings(kind === 'term' ? [entry] : [], { about: [entry, theme], count, sentences }),
});

export type CodebookRow = Row<typeof codebook>;
