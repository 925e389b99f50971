import { integer, list, number, ordinal, orEmpty, text } from '../../column.js';
import { ofTerms } from '../../evidence.js';
import { GENERAL, GIVEN, PER_THOUSAND, SENTENCES, TAG, TERM } from '../../shared-columns.js';
import { type Row, table } from '../../table.js';

/** One counted term over the whole discussion. */
export const keywords = table({
  name: 'keywords',
  title: { zh: '高频词', en: 'Frequent words' },
  holds: {
    zh: '每个计入的词一行，按次数排：次数、几人提到、谁首次提到',
    en: 'One row per counted word, most frequent first: how often, by how many, mentioned first by whom',
  },
  columns: {
    term: TERM,
    tag: TAG,
    count: integer({ zh: '次数', en: 'count' }, { zh: '出现次数', en: 'occurrences' }),
    per_thousand: PER_THOUSAND,
    speakers: integer({ zh: '人数', en: 'speakers' }, { zh: '提到的人数', en: 'speakers who use it' }),
    turns: integer({ zh: '轮数', en: 'turns' }, { zh: '出现的轮数', en: 'turns in which it occurs' }),
    sections: integer({ zh: '节数', en: 'sections' }, { zh: '出现的节数', en: 'sections in which it occurs' }),
    dispersion: orEmpty(
      number(
        'coefficient',
        { zh: '集中度', en: 'concentration' },
        {
          zh: 'DPnorm：0 均匀，1 全在一轮；次数少于轮数时为空',
          en: 'DPnorm: 0 evenly spread, 1 all in one turn; empty where it occurs less often than there are turns',
        },
      ),
    ),
    first_turn: ordinal({ zh: '首次在第几轮', en: 'first turn' }, { zh: '首次出现在第几轮', en: 'turn of the first occurrence' }),
    introduced_by: text({ zh: '首次提到', en: 'first mentioned by' }, { zh: '首次提到的人', en: 'who mentions it first' }),
    taken_up_by: list({ zh: '随后提到', en: 'later mentioned by' }, { zh: '随后提到的人，按先后', en: 'who mentions it later, in order' }),
    sentences: SENTENCES,
    general: GENERAL,
    given: GIVEN,
  },
  evidence: ({ term, count, sentences }) => ofTerms([term], { about: [term], count, sentences }),
});

export type KeywordRow = Row<typeof keywords>;
