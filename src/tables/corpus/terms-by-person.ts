import { text } from '../column.js';
import { type Row, table } from '../table.js';
import { P, Q, TIER } from './shared-columns.js';
import { termsByDocument } from './terms-by-document.js';

const { examples, ...described } = termsByDocument.columns;

export const termsByPerson = table({
  name: 'terms-by-person',
  title: { zh: '各人特色词', en: 'distinctive words by person' },
  holds: { zh: '每人每词一行：与同场的其他人相比', en: 'One row per person and word, compared with the others in the same discussions' },
  columns: {
    ...described,
    group: text(
      { zh: '人物', en: 'person' },
      {
        zh: '按 aliases.csv 合并后的姓名；主持人之类的通称每场各算一人',
        en: 'name after aliases.csv; a general label such as 主持人 is another person in each discussion',
      },
    ),
    p: P,
    q: Q,
    tier: TIER,
    examples,
  },
});

export type CorpusKeynessRow = Row<typeof termsByPerson>;
