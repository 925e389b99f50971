import { expect, it } from 'vitest';
import { partsOfId, sentenceId } from '../src/sentence-id.js';

it('an id is made and read', () => {
  expect(sentenceId(12, 10)).toBe('s12.10');
  expect(partsOfId('s12.10')).toEqual({ turn: 12, number: 10 });
});

it('no two sentences have the same id, also for a reader that cuts zeros off', () => {
  const ids = [sentenceId(12, 1), sentenceId(12, 10), sentenceId(12, 100), sentenceId(121, 0)];
  expect(new Set(ids.map((id) => String(Number(id) || id))).size).toBe(ids.length);
});
