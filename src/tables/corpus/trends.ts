import { number } from '../column.js';
import { TERM } from '../shared-columns.js';
import { type Row, table } from '../table.js';
import { COUNT, DOCUMENTS, Q, TIER } from './shared-columns.js';

export const trends = table({
  name: 'trends',
  title: { zh: '趋势', en: 'trends' },
  holds: { zh: '每个词一行：随时间增减', en: 'One row a term: more or less of it over time' },
  columns: {
    term: TERM,
    count: COUNT,
    documents: DOCUMENTS,
    rho: number(
      'rate',
      { zh: 'ρ', en: 'ρ' },
      { zh: '日期与用词率的等级相关（Spearman），−1 到 1', en: 'rank correlation of date and rate (Spearman), −1 to 1' },
    ),
    first_half: number(
      'rate',
      { zh: '前半', en: 'first half' },
      { zh: '按日期前一半文字稿的每千词', en: 'per thousand in the earlier half of the documents' },
    ),
    second_half: number(
      'rate',
      { zh: '后半', en: 'second half' },
      { zh: '按日期后一半文字稿的每千词', en: 'per thousand in the later half' },
    ),
    p: number(
      'probability',
      { zh: 'p', en: 'p' },
      { zh: '打乱日期的随机化检验，双侧', en: 'randomisation test over shuffled dates, two-sided' },
    ),
    q: Q,
    tier: TIER,
  },
});

export type TrendRow = Row<typeof trends>;
