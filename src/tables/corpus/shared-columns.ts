import { integer, list, number, orEmpty, text } from '../column.js';
import type { Tier } from '../vocabulary.js';

/** Columns that several tables of a corpus have. */

export const DOCUMENT = text(
  { zh: '文字稿', en: 'transcript' },
  {
    zh: '文字稿的编号：给出的文件夹之下的路径，或数据里的 id',
    en: 'id of the transcript: its path below the given folder, or the id in the data',
  },
);

export const TURNS = integer({ zh: '轮数', en: 'turns' }, { zh: '发言的轮数', en: 'number of turns' });

export const WORDS = integer({ zh: '计入词数', en: 'counted words' }, { zh: '计入的词的数目', en: 'number of counted words' });

export const DOCUMENTS = integer({ zh: '场数', en: 'discussions' }, { zh: '出现在几场讨论里', en: 'in how many discussions' });

export const COUNT = integer({ zh: '次数', en: 'count' }, { zh: '出现次数', en: 'occurrences' });

export const PEOPLE = integer({ zh: '人数', en: 'people' }, { zh: '提到的人数', en: 'people who mention it' });

export const EXAMPLES = list(
  { zh: '出处', en: 'examples' },
  {
    zh: '文字稿#句子编号（s12.3 是第 12 轮的第 3 句），最多三处，用分号隔开；其余用 npx yuanzhuo sql 查',
    en: 'transcript#sentence (s12.3: the third sentence of turn 12), three at most; use npx yuanzhuo sql for the rest',
  },
);

export const Q = orEmpty(
  number(
    'probability',
    { zh: 'q', en: 'q' },
    {
      zh: '校正后的 p 值（Benjamini–Hochberg）；未检验时为空',
      en: 'p corrected for multiple testing (Benjamini–Hochberg); empty where not tested',
    },
  ),
);

export const TIER = text<Tier>(
  { zh: '证据', en: 'evidence' },
  {
    zh: 'strong 强：校正后显著；hint 线索；described 仅描述',
    en: 'strong: significant after correction; hint: tentative; described: descriptive',
  },
);

export const P = orEmpty(
  number(
    'probability',
    { zh: 'p', en: 'p' },
    {
      zh: '两个检验中较大的 p：以整场讨论为单位的打乱检验（随机正负号），和按各场发言量随机分配词语的检验；只参加一场的不检验，为空',
      en: 'the larger p of two tests: random signs with the discussion as the unit, and words dealt at random by shares of talk; empty for who came once',
    },
  ),
);

export const MONTH = text(
  { zh: '月份', en: 'month' },
  { zh: '年-月；只知道年份时为年', en: 'year-month; the year where no month is known' },
);

export const OF = integer({ zh: '总句数', en: 'of' }, { zh: '全部句子', en: 'all sentences' });

export const LOW = number(
  'rate',
  { zh: '下限', en: 'low' },
  { zh: '占比的 95% 置信区间的下限（Wilson）', en: 'lower end of the 95% CI of the share (Wilson)' },
);
