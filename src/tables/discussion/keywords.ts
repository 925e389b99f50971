import { integer, list, number, ordinal, orEmpty, text } from '../column.js';
import { ofTerms } from '../evidence.js';
import { PER_THOUSAND, SENTENCES, TAG, TERM } from '../shared-columns.js';
import { type Row, table } from '../table.js';

/** One counted term over the whole discussion. */
export const keywords = table({
  name: 'keywords',
  title: { zh: '关键词', en: 'Keywords' },
  holds: { zh: '每个计入的词一行：次数、几个人说、谁先说', en: 'One row a counted term: how often, by how many, who first' },
  columns: {
    term: TERM,
    tag: TAG,
    count: integer({ zh: '次数', en: 'count' }, { zh: '出现次数', en: 'occurrences' }),
    per_thousand: PER_THOUSAND,
    speakers: integer({ zh: '人数', en: 'speakers' }, { zh: '说过的人数', en: 'speakers who say it' }),
    turns: integer({ zh: '轮次数', en: 'turns' }, { zh: '出现的轮次数', en: 'turns in which it occurs' }),
    sections: integer({ zh: '节数', en: 'sections' }, { zh: '出现的节数', en: 'sections in which it occurs' }),
    dispersion: orEmpty(
      number(
        'coefficient',
        { zh: '集中度', en: 'clumping' },
        { zh: 'DPnorm：0 均匀，1 集中；次数少于轮次数时为空', en: 'DPnorm: 0 even, 1 clumped; empty when count < number of turns' },
      ),
    ),
    first_turn: ordinal({ zh: '首次轮次', en: 'first turn' }, { zh: '首次出现的轮次', en: 'turn of the first occurrence' }),
    introduced_by: text({ zh: '最先说', en: 'first said by' }, { zh: '最先说的人', en: 'who says it first' }),
    taken_up_by: list({ zh: '之后说', en: 'later by' }, { zh: '之后说过的人，按先后', en: 'who says it later, in order' }),
    sentences: SENTENCES,
  },
  evidence: ({ term, count, sentences }) => ofTerms([term], { about: [term], count, sentences }),
});

export type KeywordRow = Row<typeof keywords>;
