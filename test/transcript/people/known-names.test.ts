import { describe, expect, it } from 'vitest';
import { defaultSettings, settingsSchema } from '../../../src/settings.js';
import { knownNames } from '../../../src/transcript/people/known-names.js';
import { sourceOf } from '../sources.js';

describe('knownNames', () => {
  it('are those of rosters and introductions at the beginning', () =>
    expect([...knownNames(sourceOf('何川丨云岭大学教授\n本期请到渡口镇镇长陆萍。\n'), defaultSettings)]).toEqual(['何川', '陆萍']));
  it('are those of the settings', () =>
    expect([...knownNames(sourceOf('好。\n'), settingsSchema.parse({ people: [{ name: '何川', aliases: ['老何'] }] }))]).toEqual([
      '何川',
      '老何',
    ]));
  it('are none of what labelled speech says', () =>
    expect(knownNames(sourceOf('何川：我见过渡口镇镇长陆萍。\n'), defaultSettings).size).toBe(0));
});
