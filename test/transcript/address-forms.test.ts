import { describe, expect, it } from 'vitest';
import { findAddressForms } from '../../src/transcript/address-forms.js';

describe('forms of address', () => {
  it('are found where one name begins right behind a character that begins another', () => {
    expect([...findAddressForms('最后请和李老师说两句。', ['和静之', '李四方'])]).toEqual([['李老师', '李四方']]);
  });

  it('are found at the beginning and at the end of a text', () => {
    expect([...findAddressForms('李老师好，谢谢和教授', ['和静之', '李四方'])]).toEqual([
      ['李老师', '李四方'],
      ['和教授', '和静之'],
    ]);
  });
});
