import { integer, number, orEmpty, text } from '../../column.js';
import { ofTerms } from '../../evidence.js';
import { EFFECT_ENDS, G2, HELD, REASON, RECOUNTS, SENTENCES, TIER } from '../../shared-columns.js';
import { type Row, table } from '../../table.js';

/** Two items (terms or themes) in one sentence. */
export const termPairs = table({
  name: 'term-pairs',
  title: { zh: '共现词', en: 'Words used together' },
  holds: { zh: '在同一句里都出现的两个词', en: 'Pairs of words in the same sentence' },
  columns: {
    a: text({ zh: '甲', en: 'A' }, { zh: '其中一个词语', en: 'one term' }),
    b: text({ zh: '乙', en: 'B' }, { zh: '另一个词语', en: 'the other term' }),
    both: integer({ zh: '共现', en: 'together' }, { zh: '两者都出现的句数', en: 'sentences with both' }),
    a_total: integer({ zh: '甲句数', en: 'sentences with A' }, { zh: '出现甲的句数', en: 'sentences with A' }),
    b_total: integer({ zh: '乙句数', en: 'sentences with B' }, { zh: '出现乙的句数', en: 'sentences with B' }),
    units: integer({ zh: '总句数', en: 'all sentences' }, { zh: '计入的句子总数', en: 'all counted sentences' }),
    dice: number(
      'coefficient',
      { zh: 'Dice', en: 'Dice' },
      {
        zh: 'Dice 系数：2·共现/(甲句数+乙句数)；0 从未共现，1 总是共现',
        en: 'Dice coefficient: 2·together/(A + B); 0 never together, 1 always',
      },
    ),
    jaccard: number('coefficient', { zh: 'Jaccard', en: 'Jaccard' }, { zh: '共现/任一出现，0–1', en: 'together/either, 0–1' }),
    npmi: number(
      'coefficient',
      { zh: 'NPMI', en: 'NPMI' },
      {
        zh: '归一化点互信息（Bouma 2009），−1–1；不用于排序',
        en: 'normalised pointwise mutual information (Bouma 2009), −1–1; never a ranking',
      },
    ),
    g2: G2,
    p: number(
      'probability',
      { zh: 'p', en: 'p' },
      {
        zh: '两者的句子各在原来的轮内随机重排时，共现至少这么多句的概率（精确）',
        en: 'chance of as many common sentences if the sentences of each were drawn anew within its turns (exact)',
      },
    ),
    q: orEmpty(
      number(
        'probability',
        { zh: 'q', en: 'q' },
        {
          zh: '这样随机重排时平均得到的对数，除以实际得到的对数（两轮以上、p 同样小；含从未共现的词对；近似值）；只在一轮里共现时为空',
          en: 'pairs that drawing anew would give, over those found (in two turns or more, p as small; pairs never together included; approximate); empty for pairs of one turn only',
        },
      ),
    ),
    sentences: SENTENCES,
    tier: TIER,
    reason: REASON,
    recounts: RECOUNTS,
    held: HELD,
    turns: integer({ zh: '共现轮数', en: 'turns together' }, { zh: '共现的句子来自几轮', en: 'turns of the sentences with both' }),
    expected: number(
      'rate',
      { zh: '期望', en: 'expected' },
      {
        zh: '两者的句子在各轮内随机重排时，平均共现的句数',
        en: 'common sentences on average if the sentences of each were drawn anew within its turns',
      },
    ),
    risk_difference: orEmpty(
      number(
        'percent',
        { zh: '占比差', en: 'risk difference' },
        {
          zh: '同一轮里，有甲的句子出现乙的占比减去其余句子的占比（Mantel–Haenszel，按轮分层；置信区间为 Sato 1989），−1–1；没有一轮可比时为空，无法估计方差时置信区间为空',
          en: 'share with B of the sentences with A minus that of the other sentences of the same turns (Mantel–Haenszel with turns as strata; interval by Sato 1989), −1–1; empty where no turn can be compared; the interval also where its variance cannot be estimated',
        },
      ),
    ),
    rd_low: EFFECT_ENDS.rd_low,
    rd_high: EFFECT_ENDS.rd_high,
    log_odds_ratio: orEmpty(
      number(
        'rate',
        { zh: '对数优势比', en: 'log odds ratio' },
        {
          zh: '甲乙共现的优势比的自然对数（Mantel–Haenszel，按轮分层；置信区间为 Robins–Breslow–Greenland 1986）；0 与随机相同；没有有限值时为空，例如在任何一轮里都没有各自单独出现',
          en: 'natural logarithm of the odds ratio of A and B (Mantel–Haenszel with turns as strata; interval by Robins, Breslow and Greenland 1986); 0 by chance; empty where it is not finite, as where no turn has each of them alone',
        },
      ),
    ),
    lor_low: EFFECT_ENDS.lor_low,
    lor_high: EFFECT_ENDS.lor_high,
  },
  evidence: ({ a, b, both, sentences }) => ofTerms([a, b], { about: [a, b], count: both, sentences }),
});

export type PairRow = Row<typeof termPairs>;
