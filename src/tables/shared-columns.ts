import { integer, list, number, ordinal, orEmpty, text } from './column.js';
import type { GradeReason, Tier } from './vocabulary.js';

/** Columns that several tables have. */

export const TURN = ordinal({ zh: '轮次', en: 'turn' }, { zh: '发言轮次的编号，从 1 起', en: 'number of the turn, from 1' });

export const SECTION = ordinal(
  { zh: '节', en: 'section' },
  { zh: '节的编号；0 是第一个标题之前的部分', en: 'number of the section; 0 stands before the first heading' },
);

export const SPEAKER = text(
  { zh: '发言人', en: 'speaker' },
  { zh: '统一后的姓名；无人署名时为空', en: 'canonical name; empty where unattributed' },
);

export const CHARACTERS = integer(
  { zh: '字数', en: 'characters' },
  { zh: '汉字、西文词、数字各计 1', en: 'Han characters, Latin words and numbers as one each' },
);

export const TERM = text(
  { zh: '词语', en: 'term' },
  { zh: '计数所用的词形（同义词、大小写、全半角已合并）', en: 'normal form under which it is counted' },
);

export const TAG = text(
  { zh: '词性', en: 'tag' },
  { zh: '词典词性：n 名词、v 动词、a 形容词、eng 西文 …', en: 'tag of the dictionary: n noun, v verb, a adjective, eng Latin …' },
);

export const PER_THOUSAND = number(
  'rate',
  { zh: '每千词', en: 'per 1,000' },
  { zh: '每 1,000 个计入的词中出现的次数', en: 'per 1,000 counted words' },
);

export const SENTENCES = list(
  { zh: '句子编号', en: 'sentences' },
  {
    zh: '依据的句子编号，用分号隔开：s12.3 是第 12 轮的第 3 句',
    en: 'ids of the sentences it was counted from, separated by semicolons: s12.3 is the third of turn 12',
  },
);

export const HIGH = number('rate', { zh: '上限', en: 'high' }, { zh: '区间上限', en: 'upper end' });

export const G2 = number(
  'rate',
  { zh: 'G²', en: 'G²' },
  { zh: '对数似然（Dunning 1993），少用时为负', en: 'log-likelihood (Dunning 1993), negative when under-used' },
);

export const P = orEmpty(
  number('probability', { zh: 'p', en: 'p' }, { zh: '检验的 p 值；未检验时为空', en: 'p value of the test; empty where not tested' }),
);

export const Q = orEmpty(
  number(
    'probability',
    { zh: 'q', en: 'q' },
    { zh: 'Benjamini–Hochberg 校正后的 p；未检验时为空', en: 'p adjusted by Benjamini–Hochberg; empty where not tested' },
  ),
);

export const TIER = text<Tier>(
  { zh: '把握', en: 'tier' },
  {
    zh: 'strong 强：通过校正（以及打乱和换算法，凡做了的）；hint 提示；described 仅描述',
    en: 'strong: passes correction (and shuffling and other choices, where they were tried); hint; described',
  },
);

export const P_SHUFFLED = orEmpty(
  number(
    'probability',
    { zh: '打乱 p', en: 'shuffled p' },
    {
      zh: '在各节内打乱各轮的发言人 2000 次，差别至少这样大的比例；轮次太少或未检验时为空',
      en: 'share of 2,000 shufflings of speakers over the turns of each section with a difference as large; empty with too few turns or where not tested',
    },
  ),
);

export const Q_SHUFFLED = orEmpty(
  number(
    'probability',
    { zh: '打乱 q', en: 'shuffled q' },
    {
      zh: '打乱以后也会找到的数目，除以实际找到的数目（同一人、p 同样小）；差别系于一轮或未检验时为空',
      en: 'finds with as small a p that shuffling gives, over those found (same speaker); empty where one turn makes the difference or where not tested',
    },
  ),
);

export const REASON = text<GradeReason>(
  { zh: '缘由', en: 'reason' },
  {
    zh: '为何是这一档：passed 通过；recounts 换任何一种算法都不成立；shuffling 打乱发言人也常有；few_turns 系于一轮或一两次；few_sentences 同句不到 3 次；correction q 在两个界限之间；rate 没有通过校正，但 z>1.96 且至少 3 次；chance 偶然也会有；untested 没有检验',
    en: 'why it has this tier: passed; recounts (holds under no other choice); shuffling (shuffled speakers often give it); few_turns (one turn, or one or two occurrences); few_sentences (fewer than 3 in common); correction (q between the thresholds); rate (z>1.96 in 3 or more); chance; untested',
  },
);

export const RECOUNTS = orEmpty(
  integer(
    { zh: '重算', en: 'recounts' },
    { zh: '换过几种算法重算；没有重算则为空', en: 'other choices under which it was counted anew; empty where it was not' },
  ),
);

export const HELD = orEmpty(
  integer(
    { zh: '仍成立', en: 'held' },
    { zh: '其中几种算法下仍成立；没有重算则为空', en: 'of them, those under which it holds; empty likewise' },
  ),
);

export const THEME = text({ zh: '主题', en: 'theme' }, { zh: '主题名称', en: 'name of the theme' });

export const SHARE = number('percent', { zh: '占比', en: 'share' }, { zh: '句数/总句数，0–1', en: 'count/of, 0–1' });
