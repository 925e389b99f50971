import { list, text } from '../column.js';
import { CHARACTERS } from '../shared-columns.js';
import { type Row, table } from '../table.js';
import { DOCUMENTS, TURNS, WORDS } from './shared-columns.js';

export const people = table({
  name: 'people',
  title: { zh: '人物', en: 'people' },
  holds: { zh: '每个人一行：在哪几份文字稿里、说了多少', en: 'One row per person: in which transcripts, and how much' },
  columns: {
    person: text(
      { zh: '人物', en: 'person' },
      {
        zh: '按 aliases.csv 合并后的姓名；主持人之类的通称每场各算一人',
        en: 'name after aliases.csv; a general label such as 主持人 is another person in each discussion',
      },
    ),
    names: list({ zh: '文中写法', en: 'names' }, { zh: '各份文字稿里的写法', en: 'as the transcripts write it' }),
    organisation: list({ zh: '机构', en: 'organisation' }, { zh: '文中所写的机构', en: 'organisation as the text gives it' }),
    documents: DOCUMENTS,
    turns: TURNS,
    characters: CHARACTERS,
    words: WORDS,
    first_date: text({ zh: '最早', en: 'first date' }, { zh: '最早的日期', en: 'earliest date' }),
    last_date: text({ zh: '最晚', en: 'last date' }, { zh: '最晚的日期', en: 'latest date' }),
    in_documents: list({ zh: '所在文字稿', en: 'in transcripts' }, { zh: '最多列 50 份', en: '50 at most' }),
  },
});

export type CorpusPersonRow = Row<typeof people>;
