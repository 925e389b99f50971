import { integer, orEmpty, seconds } from '../../column.js';
import { SECTION, SPEAKER, TERM } from '../../shared-columns.js';
import { type Row, table } from '../../table.js';

export const speakerSectionTerms = table({
  name: 'speaker-section-terms',
  title: { zh: '各人各节的词', en: 'Terms by speaker and section' },
  holds: {
    zh: '每人每节每词一行（长表）：次数，以及发言量（词数、句数、秒数），可直接用于回归；没有行的是 0 次',
    en: 'One row per speaker, section and term (long form): count with exposure (words, sentences, seconds), ready for a regression; no row means 0',
  },
  columns: {
    speaker: SPEAKER,
    section: SECTION,
    term: TERM,
    count: integer(
      { zh: '次数', en: 'count' },
      { zh: '本人在这一节里说这个词的次数，至少 1', en: 'occurrences by the speaker in the section, at least 1' },
    ),
    words: integer({ zh: '词数', en: 'words' }, { zh: '本人在这一节里计入的词数', en: 'counted words of the speaker in the section' }),
    sentences: integer(
      { zh: '句数', en: 'sentences' },
      { zh: '本人在这一节里计入的句数', en: 'counted sentences of the speaker in the section' },
    ),
    seconds: orEmpty(
      seconds(
        { zh: '秒数', en: 'seconds' },
        {
          zh: '本人在这一节里计入的各轮的秒数之和；有一轮没有起止时间时为空',
          en: 'seconds of the counted turns of the speaker in the section; empty where one of them has no times',
        },
      ),
    ),
  },
});

export type SpeakerSectionTermRow = Row<typeof speakerSectionTerms>;
