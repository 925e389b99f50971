import { describe, expect, it } from 'vitest';
import { factOdds } from '../../../src/transcript/lines/fact-odds.js';

describe('factOdds', () => {
  it.each(['2026年6月12日', '何川、陆萍、白晓桥、罗启航', '何川（云岭大学教授）', '渡口镇文化站站长'])('are high for %j', (text) =>
    expect(factOdds(text)).toBeGreaterThan(1.5),
  );
  it.each(['我们今天来谈谈桥。', '谢谢大家，先说上游。', '先修桥，再修路，然后看水来不来？'])('are low for %j', (text) =>
    expect(factOdds(text)).toBeLessThan(0),
  );
  it('are higher for a job title than for any short phrase', () =>
    expect([factOdds('渡口镇镇长'), factOdds('渡口的一盏灯')]).toEqual([3, 1]));
  it('are even for nothing', () => expect(factOdds('')).toBe(0));
});
