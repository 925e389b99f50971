import { flag, integer, list, number, orEmpty, text } from '../../column.js';
import { ofSentences } from '../../evidence.js';
import { CHARACTERS, SPEAKER } from '../../shared-columns.js';
import { type Row, table } from '../../table.js';
import type { Role } from '../../vocabulary.js';

export const speakers = table({
  name: 'speakers',
  title: { zh: '发言人', en: 'Speakers' },
  holds: { zh: '每人一行：角色、机构与职务、轮数、字数和占比', en: 'One row per person: role, office, turns, characters and share' },
  columns: {
    speaker: SPEAKER,
    role: text<Role>(
      { zh: '角色', en: 'role' },
      {
        zh: 'moderator 主持人；panelist 嘉宾；reporter 记者；audience 听众；narrator 叙述者；organisation 机构；unknown 未说明',
        en: 'moderator, panelist, reporter, audience, narrator, organisation, unknown',
      },
    ),
    organisation: list(
      { zh: '机构', en: 'organisation' },
      { zh: '与职务一一对应，用分号隔开；文中没有则为空', en: 'same order as title; empty where the text gives none' },
    ),
    title: list(
      { zh: '职务', en: 'title' },
      { zh: '与机构一一对应，用分号隔开；文中没有则为空', en: 'same order as organisation; empty where the text gives none' },
    ),
    aliases: list({ zh: '别称', en: 'aliases' }, { zh: '文中的其他称呼', en: 'other forms of the name in the text' }),
    turns: integer({ zh: '轮数', en: 'turns' }, { zh: '发言的轮数', en: 'number of turns' }),
    characters: CHARACTERS,
    share: orEmpty(
      number(
        'percent',
        { zh: '占比', en: 'share' },
        { zh: '占全部署名发言字数的比例，0–1；无人发言时为空', en: 'of all characters of attributed turns, 0–1; empty when nobody speaks' },
      ),
    ),
    seconds: orEmpty(
      number(
        'rate',
        { zh: '秒数', en: 'seconds' },
        { zh: '发言的秒数；有发言没有时间则为空', en: 'seconds of speech; empty where a turn has no times' },
      ),
    ),
    questions: integer({ zh: '提问', en: 'questions' }, { zh: '以问号结尾的句数', en: 'sentences that end with a question mark' }),
    counted: flag(
      { zh: '词语计入', en: 'words counted' },
      {
        zh: '1：词语和主题计入；0：设置里不计，发言量照常统计',
        en: '1: words and themes count; 0: the settings leave them out, talk is measured all the same',
      },
    ),
  },
  evidence: ({ speaker }, { sentencesBy }) => ofSentences([speaker], sentencesBy(speaker)),
});

export type SpeakerRow = Row<typeof speakers>;
