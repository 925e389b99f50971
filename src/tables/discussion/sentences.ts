import { flag, text } from '../column.js';
import { CHARACTERS, SECTION, SPEAKER, TURN } from '../shared-columns.js';
import { type Row, table } from '../table.js';

export const sentences = table({
  name: 'sentences',
  title: { zh: '句子', en: 'Sentences' },
  holds: { zh: '每句一行：编号、谁说的、原文', en: 'One row a sentence: id, speaker, verbatim' },
  columns: {
    sentence: text(
      { zh: '句号', en: 'sentence' },
      { zh: '轮次.句次，例如 12.3；请按文本导入', en: 'turn.number, for example 12.3; import as text' },
    ),
    turn: TURN,
    section: SECTION,
    speaker: SPEAKER,
    characters: CHARACTERS,
    key: flag({ zh: '关键句', en: 'key' }, { zh: '1：该发言人在该节的关键句', en: '1: a key sentence of its speaker in its section' }),
    text: text({ zh: '原文', en: 'text' }, { zh: '原文，不改一字', en: 'verbatim' }),
  },
});

export type SentenceRow = Row<typeof sentences>;
