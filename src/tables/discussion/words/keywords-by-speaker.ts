import { number, orEmpty } from '../../column.js';
import { ofTerms } from '../../evidence.js';
import {
  DEFF,
  EFFECT_ENDS,
  ELSEWHERE,
  G2,
  GENERAL,
  GIVEN,
  HELD,
  HIGH,
  OWN_COUNT,
  P,
  P_RS,
  P_SHUFFLED,
  PER_THOUSAND,
  Q,
  Q_SHUFFLED,
  RATE_LOW,
  REASON,
  RECOUNTS,
  SENTENCES,
  SPEAKER,
  TERM,
  TIER,
} from '../../shared-columns.js';
import { type Row, table } from '../../table.js';

/** One term of one speaker against everybody else. */
export const keywordsBySpeaker = table({
  name: 'keywords-by-speaker',
  title: { zh: '各人用词', en: 'Words by speaker' },
  holds: {
    zh: '每人每词一行：比其他人多用还是少用，证据如何',
    en: 'One row per speaker and word: used more or less than by the others, and the evidence',
  },
  columns: {
    speaker: SPEAKER,
    term: TERM,
    count: OWN_COUNT,
    elsewhere: ELSEWHERE,
    per_thousand: PER_THOUSAND,
    low: RATE_LOW,
    high: HIGH,
    log_ratio: number(
      'rate',
      { zh: '对数比', en: 'log ratio' },
      { zh: '本人与其他人每千词次数之比的 log₂（Hardie 2014）', en: 'log₂ of the ratio of rates (Hardie 2014)' },
    ),
    z: number(
      'rate',
      { zh: 'z', en: 'z' },
      {
        zh: '加权对数优势比，先验 a0 = N（Monroe 等 2008）；排序依据',
        en: 'weighted log-odds with prior a0 = N (Monroe et al. 2008); the ranking',
      },
    ),
    g2: G2,
    p: P,
    q: Q,
    lrc: orEmpty(
      number(
        'rate',
        { zh: 'LRC', en: 'LRC' },
        {
          zh: '保守对数比（Evert 2022）；置信区间含 0 时为 0；未检验时为空',
          en: 'conservative log ratio (Evert 2022); 0 when the interval contains 0; empty where not tested',
        },
      ),
    ),
    tier: TIER,
    sentences: SENTENCES,
    p_shuffled: P_SHUFFLED,
    q_shuffled: Q_SHUFFLED,
    reason: REASON,
    recounts: RECOUNTS,
    held: HELD,
    general: GENERAL,
    given: GIVEN,
    p_rs: P_RS,
    deff: DEFF,
    lr_low: EFFECT_ENDS.lr_low,
    lr_high: EFFECT_ENDS.lr_high,
  },
  evidence: ({ speaker, term, count, sentences }) => ofTerms([term], { about: [term, speaker], count, sentences }),
});

export type SpeakerKeywordRow = Row<typeof keywordsBySpeaker>;
