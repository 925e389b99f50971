import { list } from '../../column.js';
import { CHARACTERS, SECTION, SPEAKER } from '../../shared-columns.js';
import { type Row, table } from '../../table.js';

/** What one speaker said in one section. */
export const answers = table({
  name: 'answers',
  title: { zh: '各节回答', en: 'Answers' },
  holds: {
    zh: '每节每人一行：主要词语、仅本人提到的词、关键句',
    en: 'One row per section and speaker: main words, words of this speaker only, key sentences',
  },
  columns: {
    section: SECTION,
    speaker: SPEAKER,
    characters: CHARACTERS,
    top_terms: list({ zh: '主要词语', en: 'main words' }, { zh: '本人在该节的主要词语', en: 'main words of the speaker in the section' }),
    only_here: list(
      { zh: '仅本人提到', en: 'only this speaker' },
      { zh: '该节中其他人没有提到的词语', en: 'words that nobody else uses in the section' },
    ),
    key_sentences: list(
      { zh: '关键句', en: 'key sentences' },
      { zh: '代表这个回答、可单独引用的句子的编号', en: 'numbers of the sentences that stand for the answer and can be quoted alone' },
    ),
  },
});

export type AnswerRow = Row<typeof answers>;
