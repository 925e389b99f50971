import { describe, expect, it } from 'vitest';
import { namedTags } from '../../../../src/files/formats/documents/named-tags.js';

describe('namedTags', () => {
  it.each([
    ['<cite user-name="罗秉文"></cite>：修。', '<cite user-name="罗秉文">罗秉文</cite>：修。'],
    ['<at user_name="罗秉文"/>', '<at user_name="罗秉文"/>罗秉文'],
    ['<cite user-name="罗秉文">罗</cite>', '<cite user-name="罗秉文">罗</cite>'],
    ['<p>修。</p>', '<p>修。</p>'],
  ])('of %s is %s', (page, named) => expect(namedTags(page)).toBe(named));
});
