import { list, text } from '../../column.js';
import { ofStrings } from '../../evidence.js';
import { SECTION, SENTENCE, SPEAKER, TURN } from '../../shared-columns.js';
import { type Row, table } from '../../table.js';

/** Somebody answers or refers to somebody else, in so many words. */
export const replies = table({
  name: 'replies',
  title: { zh: '提及与回应', en: 'Replies' },
  holds: { zh: '每处一行：谁在话里回应或提到谁，用的什么话', en: 'One row per cue: who answers or refers to whom, and in which words' },
  columns: {
    sentence: SENTENCE,
    turn: TURN,
    section: SECTION,
    speaker: SPEAKER,
    to: list(
      { zh: '对谁', en: 'to' },
      {
        zh: '对方的姓名，可有几位；没有点名的（“我完全同意”）是刚说完话的人；无法确定时为空',
        en: 'names of those meant; without a name (“I fully agree”) the person who spoke before; empty where it cannot be decided',
      },
    ),
    relation: text<'agree' | 'disagree' | 'add' | 'refer' | 'thanks' | 'ask'>(
      { zh: '关系', en: 'relation' },
      {
        zh: 'agree 同意或称赞；disagree 不同意；add 补充；refer 提到对方的话；thanks 感谢；ask 提问',
        en: 'agree, or praise; disagree; add to it; refer to what was said; thanks; ask a question',
      },
    ),
    text: text({ zh: '原文', en: 'text' }, { zh: '据以判断的原话', en: 'the words that show it, verbatim' }),
  },
  evidence: ({ speaker, text, sentence }) => ofStrings([text], { about: [speaker, text].filter(Boolean), count: 1, sentences: [sentence] }),
});

export type ReplyRow = Row<typeof replies>;
