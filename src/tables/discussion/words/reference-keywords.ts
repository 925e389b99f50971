import { integer, number, orEmpty } from '../../column.js';
import { ofTerms } from '../../evidence.js';
import { DEFF, EFFECT_ENDS, G2, GENERAL, GIVEN, PER_THOUSAND, REASON, SENTENCES, TERM, TIER } from '../../shared-columns.js';
import { type Row, table } from '../../table.js';

/** One term of the discussion against the same term in other texts. */
export const referenceKeywords = table({
  name: 'reference-keywords',
  onRequest: true,
  title: { zh: '与参照比较', en: 'Compared with a reference' },
  holds: {
    zh: '每词一行：比设置的参照多用还是少用，按对数比的下限排',
    en: 'One row per word: used more or less than in the reference of the settings, by the lower end of the log ratio',
  },
  columns: {
    term: TERM,
    count: integer({ zh: '次数', en: 'count' }, { zh: '这场讨论里的次数', en: 'occurrences in this discussion' }),
    turns: integer({ zh: '轮数', en: 'turns' }, { zh: '出现的轮数', en: 'turns in which it occurs' }),
    reference_count: orEmpty(
      integer(
        { zh: '参照次数', en: 'reference count' },
        {
          zh: '参照里的次数；词频表或词典里没有这个词时为空',
          en: 'occurrences in the reference; empty where a frequency list or the dictionary lacks the word',
        },
      ),
    ),
    reference_texts: orEmpty(
      integer(
        { zh: '参照份数', en: 'reference texts' },
        {
          zh: '参照里有几份文本里有这个词；词频表和词典为空',
          en: 'texts of the reference in which it occurs; empty for a frequency list and the dictionary',
        },
      ),
    ),
    per_thousand: PER_THOUSAND,
    reference_per_thousand: orEmpty(
      number(
        'rate',
        { zh: '参照每千词', en: 'reference per 1,000' },
        {
          zh: '参照里每 1,000 个计入的词中出现的次数；参照没有这个词的数据时为空',
          en: 'per 1,000 counted words of the reference; empty where it has no figure',
        },
      ),
    ),
    log_ratio: orEmpty(
      number(
        'rate',
        { zh: '对数比', en: 'log ratio' },
        {
          zh: '这场讨论与参照每千词次数之比，以 2 为底的对数（Hardie 2014），两边各加半次；参照没有这个词的数据时为空',
          en: 'binary logarithm of the ratio of rates, this discussion to the reference, half an occurrence added to both (Hardie 2014); empty where the reference has no figure',
        },
      ),
    ),
    lr_low: EFFECT_ENDS.lr_low,
    lr_high: EFFECT_ENDS.lr_high,
    g2: orEmpty(G2),
    dispersion: orEmpty(
      number(
        'coefficient',
        { zh: '集中度', en: 'concentration' },
        {
          zh: '在这场讨论里的 DPnorm：0 均匀，1 全在一轮；次数少于轮数时为空',
          en: 'DPnorm in this discussion: 0 evenly spread, 1 all in one turn; empty where it occurs less often than there are turns',
        },
      ),
    ),
    p: orEmpty(
      number(
        'probability',
        { zh: '多用 p', en: 'p of over-use' },
        {
          zh: '比参照多用的单侧 p（Rao–Scott 1992，两边的次数和词数各除以设计效应）；参照不到 10 份文本、不到 3 次或只在一轮里时为空',
          en: 'one-sided p of over-use (Rao–Scott 1992: counts and words of either side divided by its design effect); empty for a reference of fewer than 10 texts, and for fewer than 3 occurrences or one turn',
        },
      ),
    ),
    q: orEmpty(
      number(
        'probability',
        { zh: 'q', en: 'q' },
        {
          zh: '校正后的 p 值（Benjamini–Hochberg，按两边所有不同的词校正）；未检验时为空。证据由它决定',
          en: 'p corrected for all different words of both sides (Benjamini–Hochberg); empty where not tested. The evidence rests on it',
        },
      ),
    ),
    tier: TIER,
    reason: REASON,
    deff: DEFF,
    reference_deff: orEmpty(
      number(
        'rate',
        { zh: '参照设计效应', en: 'reference design effect' },
        {
          zh: '参照里的次数按份计算的设计效应；词频表和词典为空',
          en: 'design effect of the reference, with its texts as clusters; empty for a frequency list and the dictionary',
        },
      ),
    ),
    sentences: SENTENCES,
    general: GENERAL,
    given: GIVEN,
  },
  evidence: ({ term, count, sentences }) => ofTerms([term], { about: [term], count, sentences }),
});

export type ReferenceRow = Row<typeof referenceKeywords>;
