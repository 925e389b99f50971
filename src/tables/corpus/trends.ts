import { integer, number } from '../column.js';
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
    dates: integer({ zh: '日期数', en: 'dates' }, { zh: '在几个日期出现', en: 'on how many dates it occurs' }),
    rho: number(
      'rate',
      { zh: 'ρ', en: 'ρ' },
      {
        zh: '日期与当日每千词次数的等级相关（Spearman），−1 到 1；同一日期的各场合为一次',
        en: 'rank correlation of the date and its rate (Spearman), −1 to 1; discussions of one date are one',
      },
    ),
    first_half: number(
      'rate',
      { zh: '前半', en: 'first half' },
      { zh: '前一半日期的每千词次数', en: 'per 1,000 words on the earlier half of the dates' },
    ),
    second_half: number(
      'rate',
      { zh: '后半', en: 'second half' },
      { zh: '后一半日期的每千词次数', en: 'per 1,000 words on the later half' },
    ),
    p: number('probability', { zh: 'p', en: 'p' }, { zh: '打乱检验（打乱日期），双侧', en: 'permutation test (of the dates), two-sided' }),
    q: Q,
    tier: TIER,
  },
});

export type TrendRow = Row<typeof trends>;
