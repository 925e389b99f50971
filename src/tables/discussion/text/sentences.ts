import { flag, text } from '../../column.js';
import { CHARACTERS, SECTION, SENTENCE, SPEAKER, TURN } from '../../shared-columns.js';
import { type Row, table } from '../../table.js';

export const sentences = table({
  name: 'sentences',
  title: { zh: '句子', en: 'Sentences' },
  holds: { zh: '每句一行：编号、谁说的、原文', en: 'One row per sentence: number, speaker, verbatim' },
  columns: {
    sentence: SENTENCE,
    turn: TURN,
    section: SECTION,
    speaker: SPEAKER,
    characters: CHARACTERS,
    key: flag(
      { zh: '关键句', en: 'key' },
      {
        zh: '1：读者最可能划出的句子（全场约十八分之一）',
        en: '1: a sentence that readers would most likely mark (about one in eighteen)',
      },
    ),
    text: text({ zh: '原文', en: 'text' }, { zh: '原文，不改一字', en: 'verbatim' }),
  },
});

export type SentenceRow = Row<typeof sentences>;
