import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/settings.js';
import { tierMeaning } from '../../src/tables/tier-meaning.js';

const LANGUAGES = ['zh', 'en'] as const;

describe('tierMeaning', () => {
  it('promises what was measured at the limits of the settings, which are .20 and .33', () => {
    const { strong, hint } = defaultSettings.thresholds;
    expect([strong, hint]).toEqual([0.2, 0.33]);
    expect(tierMeaning('zh', defaultSettings.thresholds).strong).toContain('七个里一个');
    expect(tierMeaning('zh', defaultSettings.thresholds).hint).toContain('四个里一个');
    expect(tierMeaning('en', defaultSettings.thresholds).strong).toContain('one in seven');
    expect(tierMeaning('en', defaultSettings.thresholds).hint).toContain('one in four');
  });

  it.each(LANGUAGES)('promises at other limits these limits, and nothing that was measured (%s)', (language) => {
    const measured = tierMeaning(language, { strong: 0.2, hint: 0.33 });
    for (const limits of [
      { strong: 0.05, hint: 0.1 },
      { strong: 0.2, hint: 0.5 },
      { strong: 0.125, hint: 0.33 },
    ]) {
      const { strong, hint, described } = tierMeaning(language, limits);
      expect(strong).toContain(`${Math.round(100 * limits.strong)}%`);
      expect(hint).toContain(`${Math.round(100 * limits.hint)}%`);
      expect([strong, hint]).not.toContain(measured.strong);
      expect([strong, hint]).not.toContain(measured.hint);
      expect(described).toBe(measured.described);
    }
  });

  it.each(LANGUAGES)('promises something else of each grade (%s)', (language) =>
    expect(new Set(Object.values(tierMeaning(language, { strong: 0.2, hint: 0.33 }))).size).toBe(3),
  );
});
