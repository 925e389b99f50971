import { describe, expect, it } from 'vitest';
import { isPiece } from '../../../src/report/findings/in-longer-words.js';
import { discussion } from '../small-discussion.js';

const [row] = discussion.sentences;
const piece = (term: string, ...texts: readonly string[]): boolean =>
  isPiece(term, { sentences: row ? texts.map((text) => ({ ...row, text })) : [] });

describe('isPiece', () => {
  it('is a word that mostly has one neighbour, on either side', () => {
    expect(piece('高船', '三桅高船票很贵。', '桅高船票涨了，高船票又涨了。', '谁买高船票？')).toBe(true);
    expect(piece('船票', '月船票很贵。', '月船票涨了，月船票又涨了。', '谁买月船票？', '船票。')).toBe(true);
  });

  it('is none that stands beside many words, or beside what stands beside all', () => {
    expect(piece('船票', '月船票很贵。', '年船票涨了，船票又涨了。', '谁买夜船票？')).toBe(false);
    expect(piece('船票', '船票的价钱。', '船票的事，船票的钱。', '谁要船票的钱？')).toBe(false);
    expect(piece('船票', '船票，', '船票。', '说船票。')).toBe(false);
  });
});
