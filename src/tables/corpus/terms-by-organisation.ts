import { text } from '../column.js';
import { table } from '../table.js';
import { P, Q, TIER } from './shared-columns.js';
import { termsByDocument } from './terms-by-document.js';

const { examples, ...described } = termsByDocument.columns;

export const termsByOrganisation = table({
  name: 'terms-by-organisation',
  title: { zh: '各机构特色词', en: 'words by organisation' },
  holds: {
    zh: '每个机构每词一行：与同场的其他人相比',
    en: 'One row per organisation and word, compared with the others in the same discussions',
  },
  columns: {
    ...described,
    group: text({ zh: '机构', en: 'organisation' }, { zh: '文中所写的机构', en: 'organisation as the text gives it' }),
    p: P,
    q: Q,
    tier: TIER,
    examples,
  },
});
