import { orEmpty, seconds, text } from '../../column.js';
import { ofSentences } from '../../evidence.js';
import { CHARACTERS, SECTION, SPEAKER, TURN } from '../../shared-columns.js';
import { type Row, table } from '../../table.js';
import type { TurnKind } from '../../vocabulary.js';

/** One turn: consecutive paragraphs of one speaker. */
export const turns = table({
  name: 'turns',
  title: { zh: '各轮发言', en: 'Turns' },
  holds: { zh: '每轮发言一行：谁、在哪一节、多少字、原文', en: 'One row per turn: who, in which section, how long, verbatim' },
  columns: {
    turn: TURN,
    section: SECTION,
    speaker: SPEAKER,
    kind: text<TurnKind>(
      { zh: '类型', en: 'kind' },
      { zh: 'spoken 直接发言；quoted 转述；unattributed 未署名', en: 'spoken; quoted (reported speech); unattributed' },
    ),
    time: text({ zh: '时间', en: 'time' }, { zh: '文中印出的时间；没有则为空', en: 'time as printed; empty where none is' }),
    characters: CHARACTERS,
    text: text({ zh: '原文', en: 'text' }, { zh: '原文，不改一字；段落之间换行', en: 'verbatim; paragraphs separated by line feeds' }),
    start: orEmpty(
      seconds(
        { zh: '开始', en: 'start' },
        { zh: '从录音开头算起的秒数；没有时间则为空', en: 'seconds from the beginning of the recording; empty without times' },
      ),
    ),
    end: orEmpty(seconds({ zh: '结束', en: 'end' }, { zh: '结束的秒数；没有时间则为空', en: 'seconds; empty without times' })),
  },
  evidence: ({ turn, speaker, section }, { sentencesOf, sectionLabel }) => ({
    ...ofSentences([speaker, sectionLabel(section)], sentencesOf(turn)),
    turn,
  }),
});

export type TurnRow = Row<typeof turns>;
