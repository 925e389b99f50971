import { describe, expect, it } from 'vitest';
import { unpackText } from '../../../src/report/app/unpack-text.js';
import { packText } from '../../../src/report/html/pack-text.js';

describe('packText', () => {
  it.each(['', '水要有模型。', '<b>\u2028</b> 👩‍💻 \u0000', '桥下的水流。'.repeat(100_000)])('gives back what it was given', (text) => {
    expect(unpackText(packText(text))).toBe(text);
  });

  it('writes nothing that could end an element, and always the same', () => {
    expect(packText('</script>'.repeat(99))).toMatch(/^[A-Za-z0-9+/]+=*$/);
    expect(packText('水'.repeat(999))).toBe(packText('水'.repeat(999)));
  });
});
