import { list } from '../column.js';
import { CHARACTERS, SECTION, SPEAKER } from '../shared-columns.js';
import { type Row, table } from '../table.js';

/** What one speaker said in one section. */
export const answers = table({
  name: 'answers',
  title: { zh: '各节回答', en: 'Answers' },
  holds: {
    zh: '每节每人一行：主要词语、独有词语、关键句',
    en: 'One row a section and person: main terms, terms of this person only, key sentences',
  },
  columns: {
    section: SECTION,
    speaker: SPEAKER,
    characters: CHARACTERS,
    top_terms: list(
      { zh: '主要词语', en: 'top terms' },
      { zh: '该发言人在该节最突出的词语', en: 'most salient terms of the speaker in the section' },
    ),
    only_here: list(
      { zh: '独有词语', en: 'only here' },
      { zh: '该节中只有此人说过的词语', en: 'terms that nobody else says in the section' },
    ),
    key_sentences: list({ zh: '关键句', en: 'key sentences' }, { zh: '关键句编号', en: 'ids of key sentences' }),
  },
});

export type AnswerRow = Row<typeof answers>;
