import { flag, list, ordinal, orEmpty, text } from '../../column.js';
import { ofStrings } from '../../evidence.js';
import { SECTION, SENTENCE, SPEAKER, TURN } from '../../shared-columns.js';
import { type Row, table } from '../../table.js';

/** A question that somebody asks, and whether somebody answers. */
export const questions = table({
  name: 'questions',
  title: { zh: '提问', en: 'Questions' },
  holds: { zh: '每个问句一行：谁问、问谁、有没有人接话', en: 'One row per question: who asks whom, and whether anybody answers' },
  columns: {
    sentence: SENTENCE,
    turn: TURN,
    section: SECTION,
    speaker: SPEAKER,
    text: text({ zh: '原文', en: 'text' }, { zh: '问句的原文，不改一字', en: 'the question verbatim' }),
    to: list(
      { zh: '问谁', en: 'to' },
      { zh: '点名所问的人；没有点名则为空', en: 'names of those who are asked; empty where nobody is named' },
    ),
    answered: flag(
      { zh: '有人接话', en: 'answered' },
      {
        zh: '1：随后三轮内有其他人接话（被点名的人则在六轮内），且不只是应声或反问',
        en: '1: within the next three turns somebody else (who is asked by name: within six) says more than a hum or another question',
      },
    ),
    answer_turn: orEmpty(
      ordinal(
        { zh: '接话在第几轮', en: 'answer turn' },
        { zh: '接话的那一轮；没有则为空', en: 'turn of the answer; empty where there is none' },
      ),
    ),
    rhetorical: flag(
      { zh: '自问', en: 'rhetorical' },
      {
        zh: '1：没有点名问谁，问后本人接着往下说，不等其他人回答',
        en: '1: nobody is asked by name, and the speaker goes on and waits for no answer',
      },
    ),
  },
  evidence: ({ text, sentence }) => ofStrings([text], { about: [text], count: 1, sentences: [sentence] }),
});

export type QuestionRow = Row<typeof questions>;
