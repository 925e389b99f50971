import { expect, it } from 'vitest';
import { isOfAnswer, isQuestion } from '../src/questions-and-answers.js';

it('a question is what the transcript heads, or a question that was said', () => {
  const of = (source: 'heading' | 'moderator' | 'automatic', title: string): boolean => isQuestion({ source, title });
  expect([of('heading', '修台阶'), of('moderator', '怎么修？ '), of('automatic', '怎么修?')]).toEqual([true, true, true]);
  expect([of('heading', ''), of('moderator', '台阶·灯光'), of('automatic', '台阶')]).toEqual([false, false, false]);
});

it('the answer and what is further said are of an answer', () =>
  expect([['answer'], ['core', 'further'], ['core'], ['quotable']].map((kind) => isOfAnswer({ kind }))).toEqual([
    true,
    true,
    false,
    false,
  ]));
