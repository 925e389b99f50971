import { integer, number, orEmpty } from '../../column.js';
import { ofThemes } from '../../evidence.js';
import {
  DEFF,
  EFFECT_ENDS,
  HELD,
  P,
  P_RS,
  P_SHUFFLED,
  Q,
  Q_SHUFFLED,
  REASON,
  RECOUNTS,
  SENTENCES,
  SHARE,
  SPEAKER,
  THEME,
  TIER,
} from '../../shared-columns.js';
import { type Row, table } from '../../table.js';

export const themeBySpeaker = table({
  name: 'theme-by-speaker',
  title: { zh: '各人与主题', en: 'Themes by speaker' },
  holds: {
    zh: '每人每主题一行：句数、占比、与其他人的差别',
    en: 'One row per speaker and theme: sentences, share, difference from the others',
  },
  columns: {
    speaker: SPEAKER,
    theme: THEME,
    count: integer({ zh: '句数', en: 'count' }, { zh: '本人归入该主题的句数', en: 'coded sentences of the speaker' }),
    of: integer({ zh: '总句数', en: 'all sentences' }, { zh: '本人的句数', en: 'sentences of the speaker' }),
    share: SHARE,
    low: number(
      'percent',
      { zh: '下限', en: 'low' },
      {
        zh: '占比的 95% 置信区间的下限（Wilson，按设计效应放宽）',
        en: 'lower end of the 95% CI of the share (Wilson, widened by the design effect)',
      },
    ),
    high: number('percent', { zh: '上限', en: 'high' }, { zh: '占比的 95% 置信区间的上限', en: 'upper end of the 95% CI' }),
    expected: number(
      'rate',
      { zh: '期望', en: 'expected' },
      { zh: '各人无差别时的句数', en: 'count if everyone discussed the theme equally' },
    ),
    p: P,
    q: Q,
    tier: TIER,
    sentences: SENTENCES,
    p_shuffled: P_SHUFFLED,
    q_shuffled: Q_SHUFFLED,
    reason: REASON,
    recounts: RECOUNTS,
    held: HELD,
    p_rs: P_RS,
    deff: DEFF,
    risk_difference: orEmpty(
      number(
        'percent',
        { zh: '占比差', en: 'risk difference' },
        {
          zh: '本人的占比减去其他人的占比，−1–1；置信区间为 Newcombe 1998（按设计效应放宽）；只有一位发言人时为空',
          en: 'share of the speaker minus share of the others, −1–1; interval by Newcombe 1998, widened by the design effect; empty with one speaker',
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
          zh: '本人与其他人的优势之比的自然对数，四格各加 ½；0 相同；置信区间为 Gart 1966（按设计效应放宽）；只有一位发言人时为空',
          en: 'natural logarithm of the odds ratio, speaker to others, ½ added to each cell; 0 for equal odds; interval by Gart 1966, widened by the design effect; empty with one speaker',
        },
      ),
    ),
    lor_low: EFFECT_ENDS.lor_low,
    lor_high: EFFECT_ENDS.lor_high,
  },
  evidence: ({ speaker, theme, count, sentences }, { termsOf }) => ofThemes(termsOf(theme), { about: [theme, speaker], count, sentences }),
});

export type ThemeSpeakerRow = Row<typeof themeBySpeaker>;
