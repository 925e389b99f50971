import { integer, number, orEmpty, text } from '../column.js';
import { type Row, table } from '../table.js';
import { Q, TIER } from './shared-columns.js';
import { termsByPerson } from './terms-by-person.js';

const of = (zh: string, en: string) =>
  integer(
    { zh: `${zh}总数`, en: `of, ${en}` },
    { zh: `${zh}日期里本人计入的词数；主题为本人的句数`, en: `counted words of the person on the ${en} dates; of a theme the sentences` },
  );

export const changesByPerson = table({
  name: 'changes-by-person',
  title: { zh: '各人的变化', en: 'changes by person' },
  holds: {
    zh: '参加场数最多的 20 人，每人的特色词和主题各一行：前一半日期与后一半日期',
    en: 'One row per distinctive word and theme of each of the 20 people in most discussions: earlier and later half of the dates',
  },
  columns: {
    person: termsByPerson.columns.group,
    kind: text<'term' | 'theme'>({ zh: '类别', en: 'kind' }, { zh: 'term 词语；theme 主题', en: 'term or theme' }),
    item: text({ zh: '词语或主题', en: 'term or theme' }, { zh: '词语或主题的名称', en: 'the word, or the name of the theme' }),
    dates: integer({ zh: '日期数', en: 'dates' }, { zh: '本人在几个日期提到', en: 'on how many dates the person mentions it' }),
    of_dates: integer({ zh: '全部日期', en: 'of dates' }, { zh: '本人在几个日期发言', en: 'on how many dates the person speaks' }),
    earlier: integer({ zh: '前半次数', en: 'earlier' }, { zh: '前一半日期的次数或句数', en: 'count on the earlier half of the dates' }),
    earlier_of: of('前一半', 'earlier'),
    later: integer({ zh: '后半次数', en: 'later' }, { zh: '后一半日期的次数或句数', en: 'count on the later half' }),
    later_of: of('后一半', 'later'),
    rho: orEmpty(
      number(
        'rate',
        { zh: 'ρ', en: 'ρ' },
        {
          zh: '日期与本人当日频率的等级相关（Spearman），−1 到 1；不到 6 个日期时为空',
          en: 'rank correlation of the date and the rate of the person (Spearman), −1 to 1; empty with fewer than 6 dates',
        },
      ),
    ),
    p: orEmpty(
      number(
        'probability',
        { zh: 'p', en: 'p' },
        {
          zh: '打乱检验（打乱日期），双侧；不到 6 个日期时不检验，为空',
          en: 'permutation test (of the dates), two-sided; empty with fewer than 6 dates',
        },
      ),
    ),
    q: Q,
    tier: TIER,
  },
});

export type ChangeRow = Row<typeof changesByPerson>;
