import { describe, expect, it } from 'vitest';
import { type Line, leads, line, opens, plain } from '../../src/report/document.js';
import { evidenceOfSentences } from '../../src/report/evidence/evidence.js';

describe('line', () => {
  const number = (written: string) => opens(evidenceOfSentences('甲', []), written);
  const kinds = (parts: Line) => parts.map((part) => ('text' in part ? [part.kind, part.text] : []));

  it('lets each number open or lead where the phrase puts it, also where two are alike', () => {
    const phrase = line`${5} 位里有 ${number('5')} 位发言（系数 ${leads('how', '0.22')}）。`;
    expect(kinds(phrase)).toEqual([
      ['text', '5'],
      ['text', ' 位里有 '],
      ['opens', '5'],
      ['text', ' 位发言（系数 '],
      ['leads', '0.22'],
      ['text', '）。'],
    ]);
    expect(plain(phrase)).toBe('5 位里有 5 位发言（系数 0.22）。');
  });

  it('takes a line into a line, and leaves out what is empty', () => {
    expect(kinds(line`${leads('how', '')}（${line`别人 ${number('7')}`}）`)).toEqual([
      ['text', '（'],
      ['text', '别人 '],
      ['opens', '7'],
      ['text', '）'],
    ]);
  });
});
