import { integer, ordinal, text } from '../../column.js';
import { ofTerms } from '../../evidence.js';
import { SECTION, SENTENCES, TERM, TURN } from '../../shared-columns.js';
import { type Row, table } from '../../table.js';

/** Who took up a term that somebody else brought up. */
export const uptake = table({
  name: 'uptake',
  title: { zh: '首次与随后提到', en: 'Mentions' },
  holds: { zh: '一个词谁首次提到，谁随后提到', en: 'Who mentions a word first, and who mentions it later' },
  columns: {
    term: TERM,
    introduced_by: text({ zh: '首次提到', en: 'first mentioned by' }, { zh: '文中首次提到的人', en: 'who mentions it first in the text' }),
    first_turn: ordinal({ zh: '首次在第几轮', en: 'first turn' }, { zh: '首次提到在第几轮', en: 'turn of the first mention' }),
    first_section: ordinal({ zh: '首次在第几节', en: 'first section' }, { zh: '首次提到在第几节', en: 'section of the first mention' }),
    taken_up_by: text({ zh: '随后提到', en: 'later mentioned by' }, { zh: '随后提到的人', en: 'who mentions it later' }),
    turn: TURN,
    section: SECTION,
    count: integer({ zh: '次数', en: 'count' }, { zh: '随后提到的人一共提到几次', en: 'occurrences by the later speaker' }),
    sentences: SENTENCES,
  },
  evidence: ({ term, taken_up_by, count, sentences }) => ofTerms([term], { about: [term, taken_up_by], count, sentences }),
});

export type UptakeRow = Row<typeof uptake>;
