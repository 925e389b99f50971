import { number, orEmpty, text } from '../column.js';
import { PER_THOUSAND, TERM } from '../shared-columns.js';
import { type Row, table } from '../table.js';
import { COUNT, DOCUMENTS, EXAMPLES, PEOPLE } from './shared-columns.js';

export const terms = table({
  name: 'terms',
  title: { zh: '词语', en: 'words' },
  holds: { zh: '每个计入的词一行', en: 'One row per counted word' },
  columns: {
    term: TERM,
    tag: text({ zh: '词性', en: 'tag' }, { zh: '最常见的词性标记', en: 'its commonest tag' }),
    count: COUNT,
    per_thousand: PER_THOUSAND,
    documents: DOCUMENTS,
    people: PEOPLE,
    dispersion: orEmpty(
      number(
        'coefficient',
        { zh: '集中度', en: 'concentration' },
        {
          zh: 'DPnorm：0 均匀，1 全在一场；次数少于场数时为空',
          en: 'DPnorm: 0 evenly spread, 1 all in one discussion; empty where it occurs less often than there are discussions',
        },
      ),
    ),
    first_date: text({ zh: '最早', en: 'first date' }, { zh: '第一次出现的日期', en: 'date of its first discussion' }),
    examples: EXAMPLES,
  },
});

export type CorpusTermRow = Row<typeof terms>;
