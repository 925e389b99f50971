import { integer } from '../../column.js';
import { ofThemes } from '../../evidence.js';
import { SECTION, SENTENCES, SHARE, THEME } from '../../shared-columns.js';
import { type Row, table } from '../../table.js';

export const themeBySection = table({
  name: 'theme-by-section',
  title: { zh: '各节与主题', en: 'Themes by section' },
  holds: { zh: '每节每主题一行：句数和占比', en: 'One row per section and theme: sentences and share' },
  columns: {
    section: SECTION,
    theme: THEME,
    count: integer({ zh: '句数', en: 'count' }, { zh: '该节归入该主题的句数', en: 'coded sentences of the section' }),
    of: integer({ zh: '总句数', en: 'all sentences' }, { zh: '该节的句数', en: 'sentences of the section' }),
    share: SHARE,
    sentences: SENTENCES,
  },
  evidence: ({ section, theme, count, sentences }, { termsOf, sectionLabel }) =>
    ofThemes(termsOf(theme), { about: [theme, sectionLabel(section)], count, sentences }),
});

export type ThemeSectionRow = Row<typeof themeBySection>;
