import { flag, integer, list, number, orEmpty, text } from '../column.js';
import { TIER } from '../shared-columns.js';
import { type Row, table } from '../table.js';
import type { Choice, FindingKind } from '../vocabulary.js';

/** Whether a headline finding is found again under another choice. */
export const robustness = table({
  name: 'robustness',
  title: { zh: '换一种算法是否成立', en: 'Findings under other choices' },
  holds: { zh: '每个主要的发现、每种别的算法一行：还成立吗', en: 'One row a main finding and other choice: does it hold?' },
  columns: {
    finding: integer(
      { zh: '发现', en: 'finding' },
      { zh: '发现的编号，同一个发现的各行相连', en: 'number of the finding; its rows stand together' },
    ),
    kind: text<FindingKind>(
      { zh: '种类', en: 'kind' },
      {
        zh: 'word 某人比别人更常说的词；theme 某人比别人更多谈的主题；pair 一起出现的两个词；shared 人人都说的词',
        en: 'word (said more by one), theme (held more by one), pair (two words together), shared (said by everybody)',
      },
    ),
    speaker: text(
      { zh: '发言人', en: 'speaker' },
      { zh: '说的是谁；关于所有人的发现为空', en: 'whom it is about; empty where it is about everybody' },
    ),
    items: list(
      { zh: '词语或主题', en: 'items' },
      { zh: '词、词对的两个词，或主题', en: 'the term, the two terms of a pair, or the theme' },
    ),
    tier: TIER,
    choice: text<Choice>(
      { zh: '另一种算法', en: 'choice' },
      {
        zh: 'turns_as_units 以轮为单位；fillers_counted 口头语也计入；singles_counted 单字也计入；minimum_2、minimum_5 至少出现 2 或 5 次；without_longest_turn 去掉此人（或全场）最长的一轮；moderator_reversed 主持人计入与否反过来',
        en: 'turns_as_units; fillers_counted and singles_counted (such words count too); minimum_2, minimum_5 (least count of a term); without_longest_turn (of the speaker, or of all); moderator_reversed (left out where counted, or the other way round)',
      },
    ),
    holds: flag({ zh: '成立', en: 'holds' }, { zh: '1 仍然成立，0 不成立', en: '1 where the finding holds, else 0' }),
    p: orEmpty(
      number(
        'probability',
        { zh: 'p', en: 'p' },
        {
          zh: '这种算法下的 p；出现太少不检验、或人人都说的词（只数不检验）为空',
          en: 'p under this choice; empty where too rare to be tested, and for what everybody says',
        },
      ),
    ),
  },
});

export type RobustnessRow = Row<typeof robustness>;
