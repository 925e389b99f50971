import { integer, number } from '../column.js';
import { ofThemes } from '../evidence.js';
import {
  DEFF,
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
} from '../shared-columns.js';
import { type Row, table } from '../table.js';

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
  },
  evidence: ({ speaker, theme, count, sentences }, { termsOf }) => ofThemes(termsOf(theme), { about: [theme, speaker], count, sentences }),
});

export type ThemeSpeakerRow = Row<typeof themeBySpeaker>;
