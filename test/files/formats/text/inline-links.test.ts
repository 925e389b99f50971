import { describe, expect, it } from 'vitest';
import { linkAt } from '../../../../src/files/formats/text/inline-links.js';

const link = (line: string, markdown = true) => linkAt(line, 0, { markdown, references: new Set(['a']) });

describe('linkAt', () => {
  it.each([
    ['![灯](a.png)', 'caption', ''],
    ['![[灯.png]]', 'caption', ''],
    ['[^1]', 'footnote', ''],
    ['[渡口](https://a.b "c")', 'link', '渡口'],
    ['[[页|渡口]]', 'wiki', '渡口'],
    ['[渡口][A]', 'link', '渡口'],
  ])('of %j is a %s', (line, kind, text) => expect(link(`${line}。`)).toEqual({ kind, text, whole: line }));

  it.each(['[笑]', '[渡口', '!灯'])('is null of %j', (line) => expect(link(line)).toBeNull());

  it('takes a remark behind a label for no link in plain text', () => {
    expect(link('[何川](好)', false)).toBeNull();
    expect(link('[渡口](https://a.b)', false)).toMatchObject({ kind: 'link' });
  });
});
