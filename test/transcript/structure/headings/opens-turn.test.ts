import { describe, expect, it } from 'vitest';
import { opensTurn } from '../../../../src/transcript/structure/headings/opens-turn.js';
import { labelledText } from './labelled-text.js';

describe('opensTurn', () => {
  it('looks past times and stage directions', () => {
    const text = labelledText('说桥\n（掌声）\n00:12\n何川：修。\n说路\n先说水。\n');
    expect([0, 4].map((line) => opensTurn(text, line))).toEqual([true, false]);
  });
  it('is false at the end of the file', () => expect(opensTurn(labelledText('何川：修。\n说路\n'), 1)).toBe(false));
});
