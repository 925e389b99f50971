import { describe, expect, it } from 'vitest';
import { linkWords } from '../../../src/words/terms/link-words.js';
import { scoreLink } from '../../../src/words/terms/score-link.js';
import { lexicon, segmented } from '../segmented.js';
import { ONCE } from './once.js';

describe('linkWords', () => {
  it('scores words by how they stand in the document', () => {
    const text = segmented('渡船/n 码头/n 。/x 渡船/n 码头/n 在/p 河边/s 。/x 码头/n 很/d 旧/a');
    const [boat = -1, quay = -1] = segmented('渡船/n 码头/n');
    const link = linkWords(text, lexicon);
    // 渡船 stands before a noun in 2 of 2, 码头 after one in 2 of 3.
    expect(link(boat, quay)).toBe(scoreLink({ ...ONCE, count: 2, company: 1 + 2 / 3, first: 3 }));
    expect(link(quay, boat)).toBe(0);
  });

  it('recognizes a verb in what comes before and after', () => {
    const used = (sentence: string): number => {
      const [a = -1, b = -1] = segmented('修复/vn 码头/n');
      return linkWords(segmented(sentence), lexicon)(a, b);
    };
    expect(used('要/v 修复/vn 码头/n')).toBeLessThan(used('个/q 修复/vn 码头/n'));
    expect(used('我们/r 修复/vn 码头/n')).toBeLessThan(used('这/r 修复/vn 码头/n'));
    expect(used('修复/vn 码头/n 了/ul')).toBeLessThan(used('修复/vn 码头/n'));
  });

  it('links no word to itself, no two verbs, and nothing in an empty document', () => {
    const [a = -1, b = -1, c = -1] = segmented('来来/n 往往/v 往前/v');
    expect(linkWords(segmented('来来/n 来来/n'), lexicon)(a, a)).toBe(0);
    expect(linkWords(segmented('往往/v 往前/v'), lexicon)(b, c)).toBe(0);
    expect(linkWords(segmented('来来/n 往前/v'), lexicon)(a, c)).toBeGreaterThan(0);
    expect(linkWords(new Uint32Array(), lexicon)(a, b)).toBe(0);
  });
});
