import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/report/markdown/escape-markdown.js';

describe('escapeMarkdown', () => {
  it.each([
    ['a|b', 'a\\|b'],
    ['*a* _b_ ~c~', '\\*a\\* \\_b\\_ \\~c\\~'],
    ['`a` <b> [c] #d', '\\`a\\` \\<b\\> \\[c\\] \\#d'],
    ['&lt; $x$ \\', '\\&lt; \\$x\\$ \\\\'],
    ['- a', '\\- a'],
    ['3. a', '3\\. a'],
    ['12) a', '12\\) a'],
    ['3.', '3\\.'],
    ['5.4', '5.4'],
    ['一\n\n# 二', '一 \\# 二'],
    ['见 https://a.example/x', '见 https\\://a.example/x'],
    ['www.a.example', 'www\\.a.example'],
    ['甲\u202e乙', '\u2068甲\u202e乙\u2069'],
    ['a\u0000', 'a\uFFFD'],
  ])('writes %j as %j', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  it('leaves ordinary Chinese as it is', () => {
    expect(escapeMarkdown('“跨界”这件事（2025 年）：3.5 亿、50%！')).toBe('“跨界”这件事（2025 年）：3.5 亿、50%！');
  });
});
