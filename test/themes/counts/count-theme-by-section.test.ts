import { describe, expect, it } from 'vitest';
import { allTables } from '../../statistics/all-tables.js';
import { discuss } from '../../statistics/discussion.js';
import { tables } from './two-themes.js';

describe('countThemeBySection', () => {
  it('counts the sentences of each section', () => {
    expect(tables.themeBySection).toEqual([
      { section: 1, theme: '饮', count: 3, of: 5, share: 0.6, sentences: ['s1.1', 's1.2', 's1.3'] },
      { section: 1, theme: '景', count: 2, of: 5, share: 0.4, sentences: ['s1.3', 's2.1'] },
      { section: 2, theme: '饮', count: 1, of: 7, share: 1 / 7, sentences: ['s3.1'] },
      { section: 2, theme: '景', count: 2, of: 7, share: 2 / 7, sentences: ['s4.1', 's4.3'] },
    ]);
  });

  it('has section 0 only where somebody speaks before the first heading', () => {
    const themes = { settings: { themes: { 饮: ['茶'] } } };
    const silent = allTables(
      discuss(
        [
          { speaker: '', section: 0, sentences: ['茶'] },
          { speaker: '甲', sentences: ['茶'] },
        ],
        themes,
      ),
    );
    const spoken = allTables(
      discuss(
        [
          { speaker: '甲', section: 0, sentences: ['茶'] },
          { speaker: '甲', sentences: ['水'] },
        ],
        themes,
      ),
    );
    expect(silent.themeBySection.map(({ section }) => section)).toEqual([1]);
    expect(spoken.themeBySection.map(({ section, count }) => [section, count])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });
});
