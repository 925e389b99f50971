import { integer, ordinal, text } from '../column.js';
import { ofTerms } from '../evidence.js';
import { SECTION, SENTENCES, TERM, TURN } from '../shared-columns.js';
import { type Row, table } from '../table.js';

/** Who took up a term that somebody else brought up. */
export const uptake = table({
  name: 'uptake',
  title: { zh: '提出与接过', en: 'Uptake' },
  holds: { zh: '谁提出的词，谁后来也说', en: 'Who brought up a term, and who took it up' },
  columns: {
    term: TERM,
    introduced_by: text({ zh: '最先说', en: 'introduced by' }, { zh: '文中最先说到的人', en: 'who says it first in the text' }),
    first_turn: ordinal({ zh: '首次轮次', en: 'first turn' }, { zh: '最先说到的轮次', en: 'turn of the first use' }),
    first_section: ordinal({ zh: '首次节', en: 'first section' }, { zh: '最先说到的节', en: 'section of the first use' }),
    taken_up_by: text({ zh: '接着说', en: 'taken up by' }, { zh: '后来也说到的人', en: 'who says it later' }),
    turn: TURN,
    section: SECTION,
    count: integer({ zh: '次数', en: 'count' }, { zh: '接着说的人一共说了几次', en: 'occurrences of the one who took it up' }),
    sentences: SENTENCES,
  },
  evidence: ({ term, taken_up_by, count, sentences }) => ofTerms([term], { about: [term, taken_up_by], count, sentences }),
});

export type UptakeRow = Row<typeof uptake>;
