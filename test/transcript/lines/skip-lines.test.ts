import { describe, expect, it } from 'vitest';
import { settingsSchema } from '../../../src/settings.js';
import { skipLines } from '../../../src/transcript/lines/skip-lines.js';
import { sourceOf } from '../sources.js';

const { text, units } = sourceOf('何川：修。\n广告\n陆萍：好。\n广告\n');
const keptBy = (skip: (string | number)[]): readonly string[] =>
  skipLines(units, text, settingsSchema.parse({ reading: { skip } })).units.map(({ from, to }) => text.slice(from, to));

describe('skipLines', () => {
  it('leaves out lines by number, by a range and by their text', () => {
    expect(keptBy([2])).toEqual(['何川：修。', '陆萍：好。', '广告']);
    expect(keptBy(['1-3'])).toEqual(['广告']);
    expect(keptBy(['广告'])).toEqual(['何川：修。', '陆萍：好。']);
  });

  it('reports what it left out as marks', () =>
    expect(skipLines(units, text, settingsSchema.parse({ reading: { skip: [2] } })).asides).toEqual([{ kind: 'mark', start: 6, end: 8 }]));
});
