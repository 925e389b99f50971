import { integer, list, number, text } from '../column.js';
import type { Tier } from '../vocabulary.js';

/** Columns that several tables of a corpus have. */

export const DOCUMENT = text(
  { zh: '文字稿', en: 'document' },
  {
    zh: '文字稿的编号：给出的文件夹之下的路径，或数据里的 id',
    en: 'id of the transcript: its path below the given folder, or the id in the data',
  },
);

export const TURNS = integer({ zh: '轮次数', en: 'turns' }, { zh: '发言轮次数', en: 'number of turns' });

export const WORDS = integer({ zh: '内容词数', en: 'counted words' }, { zh: '计入的内容词', en: 'content words that are counted' });

export const DOCUMENTS = integer({ zh: '篇数', en: 'documents' }, { zh: '出现在几篇里', en: 'in how many documents' });

export const COUNT = integer({ zh: '次数', en: 'count' }, { zh: '出现次数', en: 'occurrences' });

export const PEOPLE = integer({ zh: '人数', en: 'people' }, { zh: '几个人说过', en: 'people who say it' });

export const EXAMPLES = list(
  { zh: '出处', en: 'examples' },
  {
    zh: '文字稿#句子编号（s12.3 是第 12 轮的第 3 句），最多三处，用分号隔开；其余用 yuanzhuo sql 查',
    en: 'document#sentence (s12.3: the third of turn 12), three at most; ask yuanzhuo sql for the rest',
  },
);

export const Q = number(
  'probability',
  { zh: 'q', en: 'q' },
  { zh: 'Benjamini–Hochberg 校正后的 p；未检验时为空', en: 'p adjusted by Benjamini–Hochberg; empty where not tested' },
);

export const TIER = text<Tier>(
  { zh: '把握', en: 'tier' },
  {
    zh: 'strong 强：通过校正（以及打乱和换算法，凡做了的）；hint 提示；described 仅描述',
    en: 'strong: passes correction (and shuffling and other choices, where they were tried); hint; described',
  },
);

export const P = number(
  'probability',
  { zh: 'p', en: 'p' },
  { zh: '整场讨论为单位的随机化检验', en: 'randomisation test with the discussion as the unit' },
);

export const MONTH = text(
  { zh: '月份', en: 'month' },
  { zh: '年-月；只知道年份时为年', en: 'year-month; the year where no month is known' },
);

export const OF = integer({ zh: '总句数', en: 'of' }, { zh: '全部句子', en: 'all sentences' });

export const LOW = number('rate', { zh: '下限', en: 'low' }, { zh: '95 % Wilson 区间下限', en: 'lower end of the 95 % Wilson interval' });
