import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defaultSettings, settingsSchema } from '../src/settings.js';

describe('settings', () => {
  it('have a default for everything, and are their own settings file', () => {
    expect(settingsSchema.parse({})).toEqual(defaultSettings);
    expect(settingsSchema.parse(defaultSettings)).toEqual(defaultSettings);
  });

  it('take a lone value for a list, and a name for a person', () => {
    const settings = settingsSchema.parse({ people: ['何川'], themes: { 水: '水位' }, words: ['水位', { term: '水位计', tag: 'nz' }] });
    expect(settings.people).toMatchObject([{ name: '何川', aliases: [], role: null, counted: true }]);
    expect(settings.themes).toEqual({ 水: ['水位'] });
    expect(settings.words).toEqual([
      { term: '水位', tag: 'n' },
      { term: '水位计', tag: 'nz' },
    ]);
  });

  it('take ranges of turns, and no more than a discussion can have', () => {
    const turns = (given: unknown) => settingsSchema.safeParse({ people: [{ name: '何川', turns: given }] });
    expect(turns([2, '7-9', 4]).data?.people[0]?.turns).toEqual([2, 7, 8, 9, 4]);
    expect(turns('9-7').data?.people[0]?.turns).toEqual([]);
    const started = performance.now();
    expect(turns(Array(300).fill('1-999999')).error?.issues[0]).toMatchObject({
      message: 'names more than 100000 turns. Write ranges that the discussion has.',
    });
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('are published for editors as a JSON Schema (vitest -u writes it anew)', async () => {
    const schema = z.toJSONSchema(settingsSchema, { io: 'input' });
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../src/settings.schema.json');
  });
});
