import { expect, it } from 'vitest';
import { answering } from '../../../src/themes/passages/answering.js';

it('counts the pairs of characters that are taken up from the question, in any script, and what the speaker wants', () => {
  const question = '码头的灯什么时候亮？';
  expect(answering('渡口没有人。', question)).toBe(1);
  expect(answering('码头没有人。', question)).toBe(1.5);
  expect(answering('碼頭没有人。', question)).toBe(1.5);
  expect(answering('码头没有人。', '碼頭何時有燈？')).toBe(1.5);
  expect(answering('我们建议渡口再等。', question)).toBe(1.8);
  expect(answering('我觉得码头再等。', question)).toBeCloseTo(1.5 * 1.8, 12);
});
