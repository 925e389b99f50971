import { describe, expect, it } from 'vitest';
import { parse } from '../sources.js';
import { TALK } from './talk-with-doubts.js';

describe('footerDoubts', () => {
  it('find a line behind the discussion that is neither field nor notice; to skip it settles it', () => {
    const text = `${TALK}责任编辑：卜一鱼\n桥上的灯一直亮到天明\n`;
    const { doubts } = parse(text);
    expect(doubts).toMatchObject([{ kind: 'aside', line: 12, text: '桥上的灯一直亮到天明', setting: 'reading: { skip: [12] }' }]);
    expect(parse(text, { reading: { skip: [12] } }).doubts).toEqual([]);
  });
});
