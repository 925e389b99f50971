import { text } from '../../column.js';
import { ofSentences } from '../../evidence.js';
import { SECTION, SENTENCE, SPEAKER, TURN } from '../../shared-columns.js';
import { type Row, table } from '../../table.js';

export const uncodedSentences = table({
  name: 'uncoded-sentences',
  title: { zh: '不属于任何主题的句子', en: 'Uncoded sentences' },
  holds: {
    zh: '每句一行：计入而不属于任何主题的句子；没有主题时为空',
    en: 'One row per counted sentence that belongs to no theme; empty where there are no themes',
  },
  columns: {
    sentence: SENTENCE,
    turn: TURN,
    section: SECTION,
    speaker: SPEAKER,
    text: text({ zh: '原文', en: 'text' }, { zh: '原文，不改一字', en: 'verbatim' }),
  },
  evidence: ({ sentence }) => ofSentences([sentence], [sentence]),
});

export type UncodedRow = Row<typeof uncodedSentences>;
