import { describe, expect, it } from 'vitest';
import { textOfTurn } from '../../src/sections/text-of-turn.js';
import { discuss } from '../statistics/discussion.js';

describe('textOfTurn', () => {
  it('joins the paragraphs of a turn by line feeds', () => {
    const { transcript } = discuss([
      { speaker: '甲', sentences: ['茶'] },
      { speaker: '乙', sentences: ['水', '山'] },
    ]);
    const [first, second] = transcript.turns;
    if (first === undefined || second === undefined) throw new Error('two turns');
    expect(textOfTurn(transcript, first)).toBe('茶。');
    expect(textOfTurn(transcript, { ...second, paragraphs: transcript.sentences.slice(1) })).toBe('水。\n山。');
  });
});
