import { describe, expect, it } from 'vitest';
import { settingsSchema } from '../../../src/settings.js';
import { compareSettings } from '../../../src/spreadsheets/compare/compare-settings.js';

const written = (...[before, after]: readonly Parameters<typeof settingsSchema.parse>[0][]) =>
  compareSettings(settingsSchema.parse(before), settingsSchema.parse(after)).map(
    ({ setting, before: was, after: is }) => `${setting}: ${was} → ${is}`,
  );

describe('compareSettings', () => {
  it('finds nothing between equal settings, whatever the order of their lists', () => {
    expect(written({ words: ['水', '雨水'] }, { words: ['雨水', '水'] })).toEqual([]);
  });

  it('names what came and went in lists, by name alone', () => {
    expect(written({ words: ['雨水花园'] }, { words: ['红线图'], stop: { add: '那个' } })).toEqual([
      'stop.add:  → 那个',
      'words: 雨水花园 → ',
      'words:  → 红线图',
    ]);
  });

  it('names what changed of a person, and of plain settings', () => {
    expect(
      written(
        { people: [{ name: '何川', aliases: ['老何'] }], seed: 1 },
        { people: [{ name: '何川', aliases: ['老何', '何总'], role: 'moderator' }], seed: 2, themes: { 桥: ['桥'] } },
      ),
    ).toEqual(['people.何川.aliases:  → 何总', 'people.何川.role: null → moderator', 'seed: 1 → 2', 'themes.桥:  → 桥']);
  });
});
