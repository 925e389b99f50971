import { flag, integer, list, number, orEmpty, text } from '../../column.js';
import { TIER } from '../../shared-columns.js';
import { type Row, table } from '../../table.js';
import type { Choice, FindingKind } from '../../vocabulary.js';

/** Whether a headline finding is found again under another choice. */
export const robustness = table({
  name: 'robustness',
  title: { zh: '换口径是否成立', en: 'Other counting rules' },
  holds: { zh: '每条主要发现、每种统计口径一行：是否成立', en: 'One row per main finding and alternative counting rule: does it hold?' },
  columns: {
    finding: integer(
      { zh: '发现', en: 'finding' },
      { zh: '发现的编号，同一条发现的各行相连', en: 'number of the finding; its rows are together' },
    ),
    kind: text<FindingKind>(
      { zh: '种类', en: 'kind' },
      {
        zh: 'word 某人比其他人多用的词；head 某人比其他人多用的同尾词；theme 某人比其他人多谈的主题；pair 共现的两个词；shared 所有人都提到的词',
        en: 'word (used more by one speaker), head (words with the same ending), theme (discussed more by one speaker), pair (two words together), shared (used by everyone)',
      },
    ),
    speaker: text(
      { zh: '发言人', en: 'speaker' },
      { zh: '是谁的发现；关于所有人的为空', en: 'whom it is about; empty where it is about everyone' },
    ),
    items: list(
      { zh: '词语或主题', en: 'items' },
      { zh: '词、词尾、词对的两个词，或主题', en: 'the term, the head, the two terms of a pair, or the theme' },
    ),
    tier: TIER,
    choice: text<Choice>(
      { zh: '统计口径', en: 'counting rule' },
      {
        zh: 'turns_as_units 以轮为单位；without_longest_turn 去掉本人（或全场）最长的一轮；moderator_reversed 改变主持人是否计入',
        en: 'turns_as_units; without_longest_turn (of the speaker, or of all); moderator_reversed (moderator included/excluded)',
      },
    ),
    holds: flag({ zh: '成立', en: 'holds' }, { zh: '1 成立，0 不成立', en: '1 where the finding holds, else 0' }),
    p: orEmpty(
      number(
        'probability',
        { zh: 'p', en: 'p' },
        {
          zh: '这种口径下的 p 值；出现太少而不检验的，和所有人都提到的词，为空',
          en: 'p under this rule; empty where too rare to be tested, and for words that everyone uses',
        },
      ),
    ),
  },
});

export type RobustnessRow = Row<typeof robustness>;
