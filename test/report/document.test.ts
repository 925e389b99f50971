import { describe, expect, it } from 'vitest';
import { leads, opens, phrase, plain, text } from '../../src/report/document.js';
import { evidenceOfSentences } from '../../src/report/evidence/evidence.js';

describe('phrase', () => {
  const number = (written: string) => opens(evidenceOfSentences('甲', []), written);

  it('lets each number open or lead where it stands, in the order of the phrase', () => {
    const line = phrase('5 位里有 5 位发言（系数 0.22）。', text('5'), number('5'), leads('how', '0.22'));
    expect(line.map((part) => ('text' in part ? [part.kind, part.text] : []))).toEqual([
      ['text', '5'],
      ['text', ' 位里有 '],
      ['opens', '5'],
      ['text', ' 位发言（系数 '],
      ['leads', '0.22'],
      ['text', '）。'],
    ]);
    expect(plain(line)).toBe('5 位里有 5 位发言（系数 0.22）。');
  });

  it.each(['15 位', '5.3 位', '0.5 位', '5,300 字', '1,005 字'])('finds no 5 in %s', (content) => {
    expect(phrase(content, number('5'))).toEqual([text(content)]);
  });

  it('leaves out what the phrase does not have, and what is empty', () => {
    expect(phrase('只有 1 轮发言。', leads('how', ''), leads('how', '0.001'), number('1'))).toEqual([
      text('只有 '),
      number('1'),
      text(' 轮发言。'),
    ]);
    expect(phrase('2 5', leads('how', ''))).toEqual([text('2 5')]);
  });
});
