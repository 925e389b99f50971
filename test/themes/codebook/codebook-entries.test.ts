import { describe, expect, it } from 'vitest';
import { type RawSettings, settingsSchema } from '../../../src/settings.js';
import { codebookEntries } from '../../../src/themes/codebook/codebook-entries.js';

describe('codebookEntries', () => {
  it('gives back what the settings say, to be written into them again', () => {
    const themes = { 题: ['河', { any: ['甲'] }, { near: ['甲', '乙'], not: ['丙'] }], 空: [] };
    const written = Object.fromEntries(codebookEntries(settingsSchema.parse({ themes })));
    expect(written).toEqual({ 题: ['河', { any: ['甲'] }, { near: ['甲', '乙'], not: ['丙'], within: 10 }], 空: [] });
    expect(settingsSchema.parse({ themes: written as NonNullable<RawSettings['themes']> })).toEqual(settingsSchema.parse({ themes }));
  });
});
