import { flag, integer, list, number, ordinal, orEmpty, text } from './column.js';
import type { GradeReason, Tier } from './vocabulary.js';

/** Columns that several tables have. */

export const TURN = ordinal({ zh: '第几轮', en: 'turn' }, { zh: '这轮发言的编号，从 1 起', en: 'number of the turn, from 1' });

export const SECTION = ordinal(
  { zh: '节', en: 'section' },
  { zh: '节的编号；0 是第一节之前的部分', en: 'number of the section; 0 is before the first section' },
);

export const SPEAKER = text(
  { zh: '发言人', en: 'speaker' },
  { zh: '统一后的姓名；无人署名时为空', en: 'canonical name; empty where unattributed' },
);

export const CHARACTERS = integer(
  { zh: '字数', en: 'characters' },
  { zh: '汉字、外文单词、数字各计 1', en: 'Han characters, foreign words and numbers count one each' },
);

export const TERM = text(
  { zh: '词语', en: 'term' },
  { zh: '计数所用的词形（同义词、大小写、全半角已合并）', en: 'normal form under which it is counted' },
);

export const TAG = text(
  { zh: '词性', en: 'tag' },
  { zh: '词典词性：n 名词、v 动词、a 形容词、eng 外文……', en: 'tag of the dictionary: n noun, v verb, a adjective, eng foreign word …' },
);

export const GENERAL = orEmpty(
  number(
    'coefficient',
    { zh: '通用词', en: 'general word' },
    {
      zh: '任何讨论都会说的词的通用程度，0–1（所在讨论的比例与均匀程度的几何平均）；其他词为空。通用词不用于主要发现、特色词图和主题名',
      en: 'how general a word is that any discussion says, 0–1 (geometric mean of the share of discussions with it and of its evenness); empty for other words. General words lead no finding, chart of distinctive words or theme',
    },
  ),
);

export const GIVEN = flag(
  { zh: '题目给出', en: 'given' },
  { zh: '1：标题、小标题或提问里已有这个词', en: '1: the title, a heading or the question says it already' },
);

export const PER_THOUSAND = number(
  'rate',
  { zh: '每千词', en: 'per 1,000' },
  { zh: '每 1,000 个计入的词中出现的次数', en: 'per 1,000 counted words' },
);

export const SENTENCE = text(
  { zh: '句子编号', en: 'sentence no.' },
  { zh: '句子的编号：s12.3 是第 12 轮的第 3 句', en: 'number of the sentence: s12.3 is the third sentence of turn 12' },
);

export const SENTENCES = list(
  { zh: '句子编号', en: 'source sentences' },
  {
    zh: '对应原句的编号，用分号隔开：s12.3 是第 12 轮的第 3 句',
    en: 'sentence numbers, separated by semicolons: s12.3 is the third sentence of turn 12',
  },
);

export const RATE_LOW = number(
  'rate',
  { zh: '下限', en: 'low' },
  {
    zh: '每千词次数的 95% 置信区间的下限（精确泊松，按设计效应放宽）',
    en: 'lower end of the 95% CI of the rate (exact Poisson, widened by the design effect)',
  },
);

export const OWN_COUNT = integer({ zh: '次数', en: 'count' }, { zh: '本人的次数', en: 'occurrences of this speaker' });

export const ELSEWHERE = integer({ zh: '其他人', en: 'others' }, { zh: '其他人的次数', en: 'occurrences of everybody else' });

export const START = integer(
  { zh: '位置', en: 'start' },
  { zh: '在句中的起始位置，从 0 起，按字符计', en: 'offset in the sentence, in characters, from 0' },
);

export const HIGH = number('rate', { zh: '上限', en: 'high' }, { zh: '95% 置信区间的上限', en: 'upper end of the 95% CI' });

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
    {
      zh: '校正后的 p 值（Benjamini–Hochberg）；未检验时为空',
      en: 'p corrected for multiple testing (Benjamini–Hochberg); empty where not tested',
    },
  ),
);

export const TIER = text<Tier>(
  { zh: '证据', en: 'evidence' },
  {
    zh: 'strong 强：打乱以后同样的结果很少见（q 低于“强”的界限）；hint 线索：q 低于“线索”的界限；described 仅描述',
    en: 'strong: chance seldom gives such a find (q below the first limit); hint: q below the second, tentative; described: descriptive',
  },
);

export const P_SHUFFLED = orEmpty(
  number(
    'probability',
    { zh: '打乱 p', en: 'permutation p' },
    {
      zh: '打乱检验的双侧 p：在各节内（长的节再按轮的长短）打乱各轮的发言人 2000 次，同样多或同样少的比例，取小的一侧乘以 2；发言不足以检验或未检验时为空',
      en: 'two-sided p of the permutation test: twice the smaller share of 2,000 permutations of the speakers over the turns of a section (of like length in long sections) with as many, or as few; empty where the turns are not enough or it is not tested',
    },
  ),
);

export const P_RS = orEmpty(
  number(
    'probability',
    { zh: '多用 p', en: 'p of over-use' },
    {
      zh: '比其他人多用的单侧 p（Rao–Scott 1992，次数除以设计效应）；没有多用、不到 3 次或只在一轮里时为空',
      en: 'one-sided p of over-use (Rao–Scott 1992: counts divided by the design effect); empty where not used more, fewer than 3 times or in one turn only',
    },
  ),
);

export const DEFF = number(
  'rate',
  { zh: '设计效应', en: 'design effect' },
  {
    zh: '同一轮里的话彼此相关，次数的方差因此是独立时的几倍；置信区间已按它放宽',
    en: 'by which factor counts vary more than independent ones, as what one turn says belongs together; intervals are widened by it',
  },
);

const end = (format: 'percent' | 'rate', side: 'low' | 'high', of: { readonly zh: string; readonly en: string }) =>
  orEmpty(
    number(
      format,
      side === 'low' ? { zh: '下限', en: 'low' } : { zh: '上限', en: 'high' },
      side === 'low'
        ? { zh: `${of.zh}的 95% 置信区间的下限`, en: `lower end of the 95% CI of the ${of.en}` }
        : { zh: `${of.zh}的 95% 置信区间的上限`, en: `upper end of the 95% CI of the ${of.en}` },
    ),
  );

/** Ends of the intervals of effect sizes. */
export const EFFECT_ENDS = {
  lr_low: end('rate', 'low', { zh: '对数比', en: 'log ratio' }),
  lr_high: end('rate', 'high', { zh: '对数比', en: 'log ratio' }),
  rd_low: end('percent', 'low', { zh: '占比差', en: 'risk difference' }),
  rd_high: end('percent', 'high', { zh: '占比差', en: 'risk difference' }),
  lor_low: end('rate', 'low', { zh: '对数优势比', en: 'log odds ratio' }),
  lor_high: end('rate', 'high', { zh: '对数优势比', en: 'log odds ratio' }),
} as const;

export const Q_SHUFFLED = orEmpty(
  number(
    'probability',
    { zh: '打乱 q', en: 'permutation q' },
    {
      zh: '证据的依据：打乱发言人后平均得到的数目，除以实际得到的数目（全体发言人合计，多用 p 同样小）；没有多用 p 或发言人无法检验时为空',
      en: 'what the evidence rests on: finds with as small a p of over-use by permutation, over those found, all speakers together; empty where there is no p of over-use or the speaker cannot be tested',
    },
  ),
);

export const REASON = text<GradeReason>(
  { zh: '原因', en: 'reason' },
  {
    zh: '证据为何是这一级：passed 通过；correction q 在两个界限之间；few_sentences 共现不到 3 句；whole 组的 q 够小，但 any_p 超过 0.05；chance 不超出随机预期；few_turns 不到 3 次或只在一轮里；one_turn 只在一轮里共现；less 比其他人少用（只描述）；few_people 组里不到 3 次或只有一人提到；few_ways 组里的人至多有 20 种选法，看不出差别；untested 没有检验',
    en: 'why the evidence is of this level: passed; correction (q between the two limits); few_sentences (together in fewer than 3 sentences); whole (of a group: q is small enough, but any_p is above .05); chance (no more than expected by chance); few_turns (fewer than 3 times, or in one turn only); one_turn (together in one turn only); less (used less than by the others: described only); few_people (fewer than 3 times, or by one person of the group); few_ways (the people of the group can be chosen in 20 ways or fewer, which shows nothing); untested',
  },
);

export const RECOUNTS = orEmpty(
  integer(
    { zh: '重算口径数', en: 'rules tried' },
    { zh: '换过几种统计口径重算；没有重算则为空', en: 'alternative counting rules under which it was recounted; empty where it was not' },
  ),
);

export const HELD = orEmpty(
  integer(
    { zh: '成立口径数', en: 'rules held' },
    { zh: '其中几种口径下仍成立；没有重算则为空', en: 'how many of them it holds under; empty where it was not recounted' },
  ),
);

export const THEME = text({ zh: '主题', en: 'theme' }, { zh: '主题名称', en: 'name of the theme' });

export const SHARE = number('percent', { zh: '占比', en: 'share' }, { zh: '句数/总句数，0–1', en: 'count/of, 0–1' });
