import { list, number, text } from '../../column.js';
import { ofTerms } from '../../evidence.js';
import {
  DEFF,
  ELSEWHERE,
  GENERAL,
  HELD,
  HIGH,
  OWN_COUNT,
  P_RS,
  PER_THOUSAND,
  Q_SHUFFLED,
  RATE_LOW,
  REASON,
  RECOUNTS,
  SENTENCES,
  SPEAKER,
  TIER,
} from '../../shared-columns.js';
import { type Row, table } from '../../table.js';

/** Terms that end alike, counted as one, of one speaker against everybody else. */
export const headsBySpeaker = table({
  name: 'heads-by-speaker',
  title: { zh: '各人的同尾词', en: 'Words with one head, by speaker' },
  holds: {
    zh: '每人每组一行：词尾相同的词（生产力、新质生产力）合起来，比其他人多用还是少用，证据如何',
    en: 'One row per speaker and group of words with the same ending (library card, bank card): used more or less than by the others, and the evidence',
  },
  columns: {
    speaker: SPEAKER,
    head: text({ zh: '词尾', en: 'head' }, { zh: '这些词共同的结尾', en: 'what these words end in' }),
    terms: list(
      { zh: '词语', en: 'terms' },
      { zh: '本人说的这些词，从多到少', en: 'those of the words that the speaker says, most frequent first' },
    ),
    count: OWN_COUNT,
    elsewhere: ELSEWHERE,
    per_thousand: PER_THOUSAND,
    low: RATE_LOW,
    high: HIGH,
    expected: number(
      'rate',
      { zh: '期望', en: 'expected' },
      { zh: '各人无差别时的次数', en: 'count if everyone said the words equally often' },
    ),
    p_rs: P_RS,
    deff: DEFF,
    q_shuffled: Q_SHUFFLED,
    tier: TIER,
    reason: REASON,
    recounts: RECOUNTS,
    held: HELD,
    sentences: SENTENCES,
    general: GENERAL,
  },
  evidence: ({ head, speaker, terms, count, sentences }) => ofTerms(terms, { about: [`…${head}`, speaker], count, sentences }),
});

export type HeadSpeakerRow = Row<typeof headsBySpeaker>;
