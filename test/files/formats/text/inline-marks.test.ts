import { describe, expect, it } from 'vitest';
import { TagNames } from '../../../../src/files/formats/markup/html-tags.js';
import { InlineMarks } from '../../../../src/files/formats/text/inline-marks.js';

const scan = (line: string, markdown = true) =>
  new InlineMarks({ markdown, tags: new TagNames(line), references: new Set() }).scan(line).parts.map(({ text, bold }) => [text, bold]);

describe('InlineMarks', () => {
  it.each([
    ['**何川**：修。', [['何川：修。', 2]]],
    ['__何川__：修。', [['何川：修。', 2]]],
    ['*修*~~好~~==了==`桥`', [['修好了桥', 0]]],
    ['a_b_c 他****', [['a_b_c 他****', 0]]],
    ['\\*修\\*', [['*修*', 0]]],
    ['[**渡口**](https://a.b)', [['渡口', 2]]],
    ['<b>何川</b>：修。', [['何川：修。', 2]]],
    [
      '先修桥。<br>再修路。',
      [
        ['先修桥。', 0],
        ['再修路。', 0],
      ],
    ],
    ['修&amp;好', [['修&好', 0]]],
    ['<https://a.b>修。', [['修。', 0]]],
  ])('reads %j', (line, parts) => expect(scan(line)).toEqual(parts));

  it('takes of a plain text only what cannot be the mark of a label', () =>
    expect(scan('*何川*：_修_。**好**', false)).toEqual([['*何川*：_修_。好', 0]]));

  it('keeps tags open from line to line, up to a blank one', () => {
    const marks = new InlineMarks({ markdown: true, tags: new TagNames('<b>a</b>'), references: new Set() });
    const boldOf = (line: string) => marks.scan(line).parts.map(({ bold }) => bold);
    expect(boldOf('<b>修')).toEqual([1]);
    expect(boldOf('好')).toEqual([1]);
    marks.blank();
    expect(boldOf('走')).toEqual([0]);
  });
});
