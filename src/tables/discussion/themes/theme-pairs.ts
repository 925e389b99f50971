import { text } from '../../column.js';
import { ofThemes } from '../../evidence.js';
import { table } from '../../table.js';
import { termPairs } from '../words/term-pairs.js';

/** The same of themes. */
export const themePairs = table({
  name: 'theme-pairs',
  title: { zh: '共现主题', en: 'Themes used together' },
  holds: { zh: '在同一句里都谈到的两个主题', en: 'Pairs of themes in the same sentence' },
  columns: {
    ...termPairs.columns,
    a: text({ zh: '甲', en: 'A' }, { zh: '其中一个主题', en: 'one theme' }),
    b: text({ zh: '乙', en: 'B' }, { zh: '另一个主题', en: 'the other theme' }),
  },
  evidence: ({ a, b, both, sentences }, { termsOf }) => ofThemes([...termsOf(a), ...termsOf(b)], { about: [a, b], count: both, sentences }),
});
