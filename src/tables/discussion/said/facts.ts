import { number, orEmpty, text } from '../../column.js';
import { ofStrings } from '../../evidence.js';
import { SECTION, SENTENCE, SPEAKER, START, TURN } from '../../shared-columns.js';
import { type Row, table } from '../../table.js';

/** A figure that somebody says, and what it counts. */
export const facts = table({
  name: 'facts',
  title: { zh: '数字', en: 'Figures' },
  holds: {
    zh: '每个数字一行：数量、占比、日期、时间、时长、次序，连同所计的事物',
    en: 'One row per figure: amounts, shares, dates, times, durations and orders, with what they count',
  },
  columns: {
    sentence: SENTENCE,
    turn: TURN,
    section: SECTION,
    speaker: SPEAKER,
    start: START,
    text: text({ zh: '原文', en: 'text' }, { zh: '数字的原文，不改一字', en: 'the figure verbatim' }),
    kind: text<'amount' | 'share' | 'date' | 'time' | 'duration' | 'order'>(
      { zh: '类别', en: 'kind' },
      {
        zh: 'amount 数量；share 占比；date 日期；time 时刻；duration 时长；order 次序',
        en: 'amount; share of a whole; date; time of the day; duration; order (the third, the first ten)',
      },
    ),
    value: orEmpty(
      number(
        'coefficient',
        { zh: '数值', en: 'value' },
        {
          zh: '换算后的数：3.5 亿是 350000000，百分之二十是 20（单位 %），三分之一是 0.3333；日期写作 20250614，时刻是一天中的第几小时。只有量级（几十、数百）时为空',
          en: 'as a number: 3.5亿 is 350000000, 百分之二十 is 20 (unit %), 三分之一 is 0.3333; a date is 20250614, a time is in hours of the day. Empty for mere orders of magnitude (几十, 数百)',
        },
      ),
    ),
    value_high: orEmpty(
      number(
        'coefficient',
        { zh: '上限值', en: 'upper value' },
        { zh: '范围的上限；不是范围时为空', en: 'upper end of a range; empty where it is none' },
      ),
    ),
    unit: text(
      { zh: '单位', en: 'unit' },
      {
        zh: '统一后的单位或量词：元、人、%、年、公里……；按每一份说的写作「公斤/平方米」「次/月」；上下文说的是钱而没说单位的，写元；没有则为空',
        en: 'unit or measure word, normalised: 元, 人, %, 年, 公里 …; 公斤/平方米 or 次/月 where it is meant for each of something; 元 where the words around speak of money and no unit is said; empty where none',
      },
    ),
    about: text<'' | 'about' | 'at least' | 'at most' | 'more' | 'less'>(
      { zh: '约数', en: 'approximation' },
      {
        zh: 'about 大约；at least 至少；at most 至多；more 多于；less 不到；如数则为空',
        en: 'about; at least; at most; more than; less than; empty where exact',
      },
    ),
    counts: text(
      { zh: '所计事物', en: 'counts' },
      { zh: '所计的名词，按原文；看不出则为空', en: 'the noun that is counted, as said; empty where none stands beside it' },
    ),
  },
  evidence: ({ text, sentence }) => ofStrings([text], { about: [text], count: 1, sentences: [sentence] }),
});

export type FactRow = Row<typeof facts>;
