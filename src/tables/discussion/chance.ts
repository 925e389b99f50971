import { flag, integer, number } from '../column.js';
import { SPEAKER } from '../shared-columns.js';
import { type Row, table } from '../table.js';

/** What chance alone gives one speaker: the labels of the speakers shuffled over the turns of each section. */
export const chance = table({
  name: 'chance',
  title: { zh: '偶然能给出多少', en: 'What chance gives' },
  holds: { zh: '把发言人打乱以后，偶然能给出多少“发现”', en: 'What “finds” chance alone gives when speakers are shuffled' },
  columns: {
    speaker: SPEAKER,
    turns: integer({ zh: '轮次', en: 'turns' }, { zh: '有计入的词的轮次', en: 'turns with a counted word' }),
    testable: flag(
      { zh: '能否检验', en: 'testable' },
      { zh: '1 轮次足够做打乱检验，0 不够', en: '1 where there are enough turns to test by shuffling, else 0' },
    ),
    draws: integer(
      { zh: '打乱次数', en: 'draws' },
      { zh: '在各节内打乱发言人的次数', en: 'shufflings of the speakers over the turns of each section' },
    ),
    smallest_p: number(
      'probability',
      { zh: '最小的 p', en: 'smallest p' },
      { zh: '这场讨论里打乱检验对此人能给出的最小 p', en: 'the smallest p that shuffling could give this speaker here' },
    ),
    checked: integer(
      { zh: '重做次数', en: 'checked' },
      { zh: '整张表重做检验的打乱次数', en: 'shufflings for which the whole table was tested anew' },
    ),
    strong_by_chance: number(
      'rate',
      { zh: '偶然的强', en: 'strong by chance' },
      {
        zh: '打乱以后平均有几个词也越过此人“强”的界限；没有“强”时为 0',
        en: 'words that pass this speaker’s limit of strong in a shuffled discussion, on average; 0 where there is none',
      },
    ),
  },
});

export type ChanceRow = Row<typeof chance>;
