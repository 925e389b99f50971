import { describe, expect, it } from 'vitest';
import { isVague } from '../../../src/themes/discovery/vague-words.js';

describe('isVague', () => {
  it.each(['技术', '提供', 'idea', 'in charge'])('is true of %s', (word) => expect(isVague(word)).toBe(true));

  it.each(['绿茶', 'in_charge', ''])('is false of “%s”', (word) => expect(isVague(word)).toBe(false));
});
