import { describe, expect, it } from 'vitest';
import { groupReadings } from '../../../../src/transcript/labels/forms/group-readings.js';
import { isSignature } from '../../../../src/transcript/labels/forms/is-signature.js';
import { linesOf } from '../lines-of.js';

function signs(text: string): boolean {
  const lines = linesOf(text);
  const group = groupReadings(lines, ({ prefix }) => prefix.readings).find(({ right, place }) => right === '' && place === 'alone');
  return group !== undefined && isSignature(group, lines);
}

describe('isSignature', () => {
  it('is true of labels that end the groups of lines', () => expect(signs('先修桥。\n—— 何川\n\n先修路。\n—— 陆萍\n')).toBe(true));
  it('is false of labels that begin them', () => expect(signs('—— 何川\n先修桥。\n\n—— 陆萍\n先修路。\n')).toBe(false));
  it('looks at the end of the file where there are no gaps', () => {
    expect(signs('先修桥。\n—— 何川\n先修路。\n—— 陆萍\n（完）\n')).toBe(true);
    expect(signs('—— 何川\n先修桥。\n—— 陆萍\n先修路。\n（完）\n')).toBe(false);
  });
});
