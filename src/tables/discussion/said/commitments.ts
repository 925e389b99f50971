import { text } from '../../column.js';
import { ofStrings } from '../../evidence.js';
import { SECTION, SENTENCE, SPEAKER, START, TURN } from '../../shared-columns.js';
import { type Row, table } from '../../table.js';

/** Something that somebody says will be done. */
export const commitments = table({
  name: 'commitments',
  title: { zh: '承诺与下一步', en: 'Commitments' },
  holds: {
    zh: '每处一行：谁说要做什么、什么时候；只列说得明确的，不是全部',
    en: 'One row per promise or next step: who is to do what, and when; only those that are clearly said, not all',
  },
  columns: {
    sentence: SENTENCE,
    turn: TURN,
    section: SECTION,
    speaker: SPEAKER,
    start: START,
    text: text({ zh: '原文', en: 'text' }, { zh: '这一小句的原文，不改一字', en: 'the clause verbatim' }),
    when: text({ zh: '时间', en: 'when' }, { zh: '原话里的时间；没有则为空', en: 'time as said; empty where none' }),
    who: text(
      { zh: '由谁', en: 'who' },
      { zh: '原话里的主语：我们、我、某机构；没有则为空', en: 'who is to do it, as said: 我们, 我, an organisation; empty where none' },
    ),
  },
  evidence: ({ text, sentence }) => ofStrings([text], { about: [text], count: 1, sentences: [sentence] }),
});

export type CommitmentRow = Row<typeof commitments>;
