import { list, number, text } from '../column.js';
import { TERM } from '../shared-columns.js';
import { type Row, table } from '../table.js';
import { COUNT, DOCUMENTS } from './shared-columns.js';

export const newTerms = table({
  name: 'new-terms',
  title: { zh: '新词建议', en: 'suggested terms' },
  holds: { zh: '每个建议的新词一行', en: 'One row per suggested term' },
  columns: {
    term: TERM,
    parts: list({ zh: '现在的切分', en: 'parts' }, { zh: '现在被切成', en: 'as it is cut now' }),
    count: COUNT,
    documents: DOCUMENTS,
    npmi: number(
      'coefficient',
      { zh: 'NPMI', en: 'NPMI' },
      { zh: '两部分结合的紧密程度，−1 到 1', en: 'how firmly its parts hold together, −1 to 1' },
    ),
    example: text(
      { zh: '出处', en: 'examples' },
      {
        zh: '文字稿#句子编号（s12.3 是第 12 轮的第 3 句），最多三处，用分号隔开；其余用 npx yuanzhuo sql 查',
        en: 'transcript#sentence (s12.3: the third sentence of turn 12), three at most; use npx yuanzhuo sql for the rest',
      },
    ),
  },
});

export type CorpusNewTermRow = Row<typeof newTerms>;
