import { integer, number, orEmpty, text } from '../../column.js';
import { ofTerms, ofThemes } from '../../evidence.js';
import { EFFECT_ENDS, REASON, SENTENCES, TIER } from '../../shared-columns.js';
import { type Row, table } from '../../table.js';

const rate = (title: { zh: string; en: string }, zh: string, en: string) => orEmpty(number('percent', title, { zh, en }));

/** One theme or term of a group of people against all other groups. */
export const byGroup = table({
  name: 'by-group',
  onRequest: true,
  title: { zh: '各组的差别', en: 'Differences between groups' },
  holds: {
    zh: '每组每个主题或词一行：按设置的 group_by 把人分组，与其他组比较，以人为单位检验',
    en: 'One row per group and theme or word: people grouped by group_by of the settings, compared with the other groups, people being the unit',
  },
  columns: {
    group: text({ zh: '组', en: 'group' }, { zh: '设置的 group_by 所指特征的值', en: 'value of the attribute that group_by names' }),
    kind: text<'theme' | 'word'>({ zh: '种类', en: 'kind' }, { zh: 'theme 主题；word 词', en: 'theme or word' }),
    item: text({ zh: '主题或词', en: 'item' }, { zh: '主题名，或计数所用的词形', en: 'name of the theme, or term as it is counted' }),
    people: integer({ zh: '人数', en: 'people' }, { zh: '组里有几人', en: 'people of the group' }),
    people_with: integer({ zh: '提到的人', en: 'people with it' }, { zh: '其中几人提到', en: 'people of the group who say it' }),
    count: integer({ zh: '次数', en: 'count' }, { zh: '主题为句数，词为次数', en: 'sentences of a theme, occurrences of a word' }),
    of: integer(
      { zh: '总量', en: 'of' },
      { zh: '组里的全部句数（主题）或计入的词数（词）', en: 'all sentences of the group, or all its counted words' },
    ),
    elsewhere: integer({ zh: '其他组', en: 'elsewhere' }, { zh: '其他组的次数', en: 'count of the other groups' }),
    elsewhere_of: integer(
      { zh: '其他组总量', en: 'of elsewhere' },
      { zh: '其他组的全部句数或词数', en: 'sentences or counted words of the other groups' },
    ),
    elsewhere_people: integer({ zh: '其他组人数', en: 'people elsewhere' }, { zh: '其他组有几人', en: 'people of the other groups' }),
    rate: rate({ zh: '比率', en: 'rate' }, '次数/总量，0–1；总量为 0 时为空', 'count/of, 0–1; empty where of is 0'),
    elsewhere_rate: rate(
      { zh: '其他组比率', en: 'rate elsewhere' },
      '其他组的次数/总量，0–1；总量为 0 时为空',
      'the same of the other groups; empty where they say nothing',
    ),
    log_ratio: orEmpty(
      number(
        'rate',
        { zh: '对数比', en: 'log ratio' },
        {
          zh: '两个比率之比，以 2 为底的对数，两边各加半次；无法比较时为空',
          en: 'binary logarithm of the ratio of both rates, half an occurrence added to each; empty where nothing is compared',
        },
      ),
    ),
    lr_low: EFFECT_ENDS.lr_low,
    lr_high: EFFECT_ENDS.lr_high,
    deff: number(
      'rate',
      { zh: '设计效应', en: 'design effect' },
      { zh: '组里的次数按人计算的设计效应', en: 'design effect in the group, with people as clusters' },
    ),
    elsewhere_deff: number(
      'rate',
      { zh: '其他组设计效应', en: 'design effect elsewhere' },
      { zh: '其他组按人计算的设计效应', en: 'the same of the other groups' },
    ),
    ways: number(
      'integer',
      { zh: '选法', en: 'ways' },
      {
        zh: '从所有分了组的人里选出这么多人，有几种选法；至多 20 种不检验',
        en: 'ways to choose as many of all grouped people; with 20 or fewer nothing is tested',
      },
    ),
    p: orEmpty(
      number(
        'probability',
        { zh: '打乱 p', en: 'permutation p' },
        {
          zh: '比其他组多用的单侧 p：把人重新分到同样大小的组，对数比至少这么大的比例；没有检验时为空',
          en: 'one-sided p of over-use: share of the ways to deal people into groups of these sizes in which the log ratio is as high; empty where not tested',
        },
      ),
    ),
    q: orEmpty(
      number(
        'probability',
        { zh: '打乱 q', en: 'permutation q' },
        {
          zh: '重新分组后平均有几处 p 同样小，除以实际的处数（主题、词各为一族）；没有检验时为空。证据由它决定',
          en: 'finds with as small a p over the ways, on average, over those found (themes and words are two families); empty where not tested. The evidence rests on it',
        },
      ),
    ),
    any_p: orEmpty(
      number(
        'probability',
        { zh: '整表 p', en: 'p of the whole' },
        {
          zh: '重新分组的各种分法里，任何一组的任何主题或词有这张表最小的 q 那样小的 q 的比例；各行相同，没有检验时为空。超过 0.05 时没有“强”',
          en: 'share of the ways in which any theme or word of any group has a q as small as the smallest of this table; the same in all rows, empty where nothing is tested. Above .05 nothing is strong',
        },
      ),
    ),
    tier: TIER,
    reason: REASON,
    sentences: SENTENCES,
  },
  evidence: ({ group, kind, item, count, sentences }, { termsOf }) =>
    kind === 'word'
      ? ofTerms([item], { about: [item, group], count, sentences })
      : ofThemes(termsOf(item), { about: [item, group], count, sentences }),
});

export type GroupRow = Row<typeof byGroup>;
