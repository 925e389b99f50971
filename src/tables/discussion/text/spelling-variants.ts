import { integer, list, number, orEmpty, text } from '../../column.js';
import { ofStrings } from '../../evidence.js';
import { type Row, table } from '../../table.js';

/** A spelling that is probably a word misheard or mistyped: only proposed. */
export const spellingVariants = table({
  name: 'spelling-variants',
  title: { zh: '不同写法', en: 'Spelling variants' },
  holds: {
    zh: '疑似同一个词的不同写法（同音、近音或写错），一种写法一行；仅建议，没有合并',
    en: 'One row per spelling that is probably another word misheard or mistyped; only suggested, not merged',
  },
  columns: {
    term: text({ zh: '词语', en: 'term' }, { zh: '建议统一成的写法', en: 'the spelling that it is suggested to be merged into' }),
    variant: text(
      { zh: '另一写法', en: 'variant' },
      { zh: '疑似听错或写错的写法', en: 'the spelling that is probably misheard or mistyped' },
    ),
    term_count: integer({ zh: '词语次数', en: 'count of the term' }, { zh: '“词语”出现的次数', en: 'occurrences of the term' }),
    count: integer({ zh: '次数', en: 'count' }, { zh: '“另一写法”出现的次数', en: 'occurrences of the variant' }),
    score: orEmpty(
      number(
        'coefficient',
        { zh: '得分', en: 'score' },
        { zh: '0–1；四字以上的词和外文单词为空', en: '0–1; empty for four characters or more, and for foreign words' },
      ),
    ),
    sentences: list(
      { zh: '句子编号', en: 'source sentences' },
      {
        zh: '“另一写法”所在的句子，用分号隔开：s12.3 是第 12 轮的第 3 句',
        en: 'sentences that have the variant, separated by semicolons: s12.3 is the third sentence of turn 12',
      },
    ),
  },
  // The engine may have cut the variant in two: it is looked for on the raw text.
  evidence: ({ variant, count, sentences }) => ofStrings([variant], { about: [variant], count, sentences }),
});

export type VariantRow = Row<typeof spellingVariants>;
