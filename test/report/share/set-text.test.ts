import { describe, expect, it } from 'vitest';
import { type Paragraph, setText, setTitle } from '../../../src/report/share/set-text.js';
import { measure } from '../../charts/fonts.js';

const style = { size: 40, leading: 1.5, fill: '#000000' };
const linesOf = (paragraph: Paragraph): readonly string[] =>
  paragraph.at(0, 0).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

describe('setText', () => {
  it('leaves no one or two characters alone on the last line', () => {
    const text = '先把防水层做好再来谈种什么菜吧';
    expect(linesOf(setText(text, 14 * 40, style, measure))).toEqual(['先把防水层做好再来谈种什', '么菜吧']);
    expect(linesOf(setText(text, 10 * 40, style, measure))).toEqual(['先把防水层做好再来谈', '种什么菜吧']);
  });

  it('shows by an ellipsis what it cuts', () => {
    const lines = linesOf(setText('先把防水层做好，再来谈种什么菜。', 6 * 40, { ...style, lines: 2 }, measure));
    expect(lines.length).toBe(2);
    expect(lines.at(-1)).toMatch(/…$/);
  });
});

describe('setTitle', () => {
  const titled = (text: string, ems: number): readonly string[] => linesOf(setTitle(text, ems * 40, style, measure));

  it('breaks after a colon, comma or blank where both parts have room', () => {
    expect(titled('屋顶菜园十年：我们还缺什么', 9)).toEqual(['屋顶菜园十年：', '我们还缺什么']);
    expect(titled('2031 年 屋顶菜园座谈会', 9)).toEqual(['2031 年', '屋顶菜园座谈会']);
  });

  it('else makes lines of about the same length', () => {
    expect(titled('屋顶菜园十年来还缺什么呢', 9)).toEqual(['屋顶菜园十年', '来还缺什么呢']);
    expect(titled('短：题', 9)).toEqual(['短：题']);
  });
});
