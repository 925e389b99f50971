import { describe, expect, it } from 'vitest';
import { isBlockTag, nameOfTag, TagNames, tagAt } from '../../../../src/files/formats/markup/html-tags.js';

describe('tagAt', () => {
  it('reads name, slash and attributes', () => {
    expect(tagAt('<P class="a">', 0)).toEqual({ name: 'p', closes: false, whole: '<P class="a">', attributes: ' class="a"' });
    expect(tagAt('灯</b>', 1)).toMatchObject({ name: 'b', closes: true });
    expect(tagAt('<何川>', 0)).toBeNull();
  });
});

describe('TagNames', () => {
  const isMarkup = (tag: string, text: string): boolean => {
    const found = tagAt(tag, 0);
    return found !== null && new TagNames(text).isMarkup(found);
  };
  it('takes <br> for markup wherever it stands', () => expect(isMarkup('<br>', '')).toBe(true));
  it('takes <a> for a label unless the file closes such a tag, or it has attributes', () =>
    expect([isMarkup('<a>', '<a> 修。'), isMarkup('<a>', '<a>修</a>'), isMarkup('<a href="b">', '')]).toEqual([false, true, true]));
  it('takes an unknown name for a label', () => expect(isMarkup('<kai>', '<kai>')).toBe(false));
});

describe('nameOfTag', () => {
  it.each([
    ['<cite user-name="罗秉文">', '罗秉文'],
    ["<at user_name='罗秉文'>", '罗秉文'],
    ['<input name="q">', ''],
    ['</cite>', ''],
  ])('of %s is %j', (tag, name) => {
    const found = tagAt(tag, 0);
    expect(found && nameOfTag(found)).toBe(name);
  });
});

describe('isBlockTag', () => {
  it('is true of paragraphs and not of spans', () => expect(['p', 'h2', 'span'].map(isBlockTag)).toEqual([true, true, false]));
});
