import { text } from '../../column.js';
import { ofStrings } from '../../evidence.js';
import { SECTION, SENTENCE, SPEAKER, START, TURN } from '../../shared-columns.js';
import { type Row, table } from '../../table.js';

/** Somebody or something that is named in the speech. */
export const mentions = table({
  name: 'mentions',
  title: { zh: '提到的名称', en: 'Names mentioned' },
  holds: {
    zh: '每次提到一行：发言中提到的人、机构、地点、作品、产品',
    en: 'One row per mention: people, organisations, places, works and products named in the speech',
  },
  columns: {
    kind: text<'person' | 'organisation' | 'place' | 'work' | 'product'>(
      { zh: '类别', en: 'kind' },
      {
        zh: 'person 人；organisation 机构；place 地点；work 作品；product 产品',
        en: 'person; organisation; place; work, such as a book or a law; product',
      },
    ),
    name: text(
      { zh: '名称', en: 'name' },
      {
        zh: '统一后的名称：“王老师”若只能是一位发言人，写其姓名；作品不带书名号',
        en: 'canonical name: the full name where 王老师 can only be one of the people; works without 《》',
      },
    ),
    text: text({ zh: '原文', en: 'text' }, { zh: '原文的称呼，不改一字', en: 'as said, verbatim' }),
    sentence: SENTENCE,
    turn: TURN,
    section: SECTION,
    speaker: SPEAKER,
    start: START,
  },
  evidence: ({ name, text, sentence }) => ofStrings([text], { about: [name], count: 1, sentences: [sentence] }),
});

export type MentionRow = Row<typeof mentions>;
