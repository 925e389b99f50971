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
        zh: '1：随后三轮内，被问的人或其他人说了至少 15 个字，且不只是反问',
        en: '1: within the next three turns the person asked, or somebody else, says at least 15 characters that are not only a question',
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
        zh: '1：问后本人接连又说了两句以上，没有让出发言',
        en: '1: the speaker goes on for more than two sentences without yielding the floor',
      },
    ),
  },
  evidence: ({ text, sentence }) => ofStrings([text], { about: [text], count: 1, sentences: [sentence] }),
});

export type QuestionRow = Row<typeof questions>;
