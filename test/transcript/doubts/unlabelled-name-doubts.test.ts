import { describe, expect, it } from 'vitest';
import { spokenOf } from '../six-turns.js';
import { parse } from '../sources.js';
import { decided, doubtsOf, ONCE, TALK, warned } from './talk-with-doubts.js';

describe('unlabelledNameDoubts', () => {
  it.each([' ', '\t', '　', '；', '，', '.', '。', '：\n', '\n'])(
    'find a name that speaks elsewhere before %j, and the setting makes it a label',
    (mark) => {
      const text = `${TALK}郑海宁：好。\n陆小萍${mark}${ONCE}\n郑海宁：好。\n`;
      expect(doubtsOf(text)).toContain('refused 12 陆小萍');
      expect(warned(parse(text))).toContain('read.doubt-refused 12');
      expect(spokenOf(decided(text, 'refused')).slice(-2)).toEqual([`陆小萍: ${ONCE}`, '郑海宁: 好。']);
    },
  );

  it.each(['陆小萍，您怎么看这座桥？', '陆小萍，我补充一句，桥要先修。', '陆小萍刚才说得对。', '陆小萍、叶青都说过。'])(
    'leave a name that is a word of the sentence: %s',
    (line) => expect(doubtsOf(`${TALK}郑海宁：好。\n${line}\n陆小萍：好。\n`)).toEqual([]),
  );

  it('settings with a blank behind the name leave what goes on without one', () => {
    const text = `${TALK}郑海宁：好。\n陆小萍说过要看天。\n陆小萍 ${ONCE}\n`;
    const { turns } = parse(text, { reading: { labels: ['陆小萍 {speech}'] } });
    expect(turns.at(-1)?.paragraphs).toHaveLength(1);
    expect(turns.at(-2)?.paragraphs).toHaveLength(2);
  });
});
