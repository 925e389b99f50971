import { flag, integer, number } from '../../column.js';
import { SPEAKER } from '../../shared-columns.js';
import { type Row, table } from '../../table.js';

/** What chance alone gives one speaker: the labels of the speakers shuffled over the turns of each section. */
export const chance = table({
  name: 'chance',
  title: { zh: '随机打乱的结果', en: 'Results by chance' },
  holds: { zh: '随机打乱发言人以后，同样的检验能得出多少结果', en: 'How much the same tests find when the speakers are randomly permuted' },
  columns: {
    speaker: SPEAKER,
    turns: integer({ zh: '轮数', en: 'turns' }, { zh: '含计入的词的轮数', en: 'turns with a counted word' }),
    testable: flag(
      { zh: '可逐词检验', en: 'testable' },
      { zh: '1：发言足以逐词做打乱检验；0：不足', en: '1 where the turns are enough to test single words by permutation, else 0' },
    ),
    draws: integer(
      { zh: '打乱次数', en: 'permutations' },
      { zh: '在各节内随机打乱发言人的次数', en: 'random permutations of the speakers over the turns of each section' },
    ),
    smallest_p: number(
      'probability',
      { zh: '最小的 p', en: 'smallest p' },
      {
        zh: '本人在这场讨论里，逐词打乱检验的 p 值最小能到多少',
        en: 'the smallest p that a permutation test could give this speaker here',
      },
    ),
    checked: integer(
      { zh: '重做次数', en: 'checked' },
      { zh: '对整张词表重做检验的打乱次数', en: 'permutations for which the whole table of words was tested again' },
    ),
    strong_by_chance: number(
      'rate',
      { zh: '随机打乱的“强”', en: 'strong by chance' },
      {
        zh: '随机打乱后，平均有几个词达到本人“强”的界限；没有“强”时为 0',
        en: 'words that reach this speaker’s limit for strong after a permutation, on average; 0 where none is strong',
      },
    ),
  },
});

export type ChanceRow = Row<typeof chance>;
