import { number } from '../column.js';
import { TERM } from '../shared-columns.js';
import { type Row, table } from '../table.js';
import { COUNT, DOCUMENTS, Q, TIER } from './shared-columns.js';

export const trends = table({
  name: 'trends',
  title: { zh: '趋势', en: 'trends' },
  holds: { zh: '每个词一行：随时间增减', en: 'One row per word: more or less over time' },
  columns: {
    term: TERM,
    count: COUNT,
    documents: DOCUMENTS,
    rho: number(
      'rate',
      { zh: 'ρ', en: 'ρ' },
      { zh: '日期与每千词次数的等级相关（Spearman），−1 到 1', en: 'rank correlation of date and rate (Spearman), −1 to 1' },
    ),
    first_half: number(
      'rate',
      { zh: '前半', en: 'first half' },
      { zh: '按日期前一半讨论的每千词次数', en: 'per 1,000 words in the earlier half of the discussions' },
    ),
    second_half: number(
      'rate',
      { zh: '后半', en: 'second half' },
      { zh: '按日期后一半讨论的每千词次数', en: 'per 1,000 words in the later half' },
    ),
    p: number('probability', { zh: 'p', en: 'p' }, { zh: '打乱检验（打乱日期），双侧', en: 'permutation test (of the dates), two-sided' }),
    q: Q,
    tier: TIER,
  },
});

export type TrendRow = Row<typeof trends>;
