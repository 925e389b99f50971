import { describe, expect, it } from 'vitest';
import { assembleText, isAlternatives, joinWords } from '../../../../src/files/formats/json/assemble-text.js';

describe('assembleText', () => {
  it('joins the field that holds most of the text', () =>
    expect(
      assembleText([
        { w: '渡口', id: 'a1' },
        { w: '的灯', id: 'a2' },
      ]),
    ).toBe('渡口的灯'));
  it('keeps paragraphs on lines, and joins words', () => {
    expect(assembleText(['先修桥。', '再修路。'])).toBe('先修桥。\n再修路。');
    expect(assembleText(['先', '修', '桥'])).toBe('先修桥');
  });
  it('takes the first of alternatives', () => expect(assembleText([{ w: '修' }, { w: '休' }], 'cw')).toBe('修'));
});

describe('joinWords', () => {
  it('puts blanks between Latin words alone', () => expect(joinWords(['the', 'lamp', ',', '灯', ' on'])).toBe('the lamp,灯 on'));
});

describe('isAlternatives', () => {
  it('knows the names of such lists', () => expect(['alternatives', 'nBest', 'words'].map(isAlternatives)).toEqual([true, true, false]));
});
