import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { subsetFont } from '../../src/fonts/subset-font.js';
import { toWebFont } from '../../src/fonts/web-font.js';
import { fonts } from '../charts/fonts.js';

const font = subsetFont(fonts.regular, '水要有模型。');

describe('toWebFont', () => {
  it('holds every table of the font, byte for byte, in a file of the size that its head says', () => {
    const [plain, web] = [Buffer.from(font), Buffer.from(toWebFont(font))];
    expect(web.toString('latin1', 0, 4)).toBe('wOFF');
    expect(web.readUInt32BE(8)).toBe(web.length);
    const count = plain.readUInt16BE(4);
    expect(web.readUInt16BE(12)).toBe(count);
    for (let i = 0; i < count; i++) {
      const [from, to] = [12 + 16 * i, 44 + 20 * i];
      const length = plain.readUInt32BE(from + 12);
      const table = plain.subarray(plain.readUInt32BE(from + 8)).subarray(0, length);
      const packed = web.subarray(web.readUInt32BE(to + 4)).subarray(0, web.readUInt32BE(to + 8));
      expect(web.toString('latin1', to, to + 4)).toBe(plain.toString('latin1', from, from + 4));
      expect([web.readUInt32BE(to + 12), web.readUInt32BE(to + 16)]).toEqual([length, plain.readUInt32BE(from + 4)]);
      expect(Buffer.from(packed.length < length ? unzlibSync(packed) : packed).equals(table)).toBe(true);
    }
    expect(web.readUInt32BE(16)).toBe(plain.length);
    expect(web.length).toBeLessThan(plain.length);
  });

  it('leaves alone what is no TrueType font', () => {
    expect(toWebFont(Uint8Array.of(1, 2, 3))).toEqual(Uint8Array.of(1, 2, 3));
    expect(toWebFont(new Uint8Array())).toEqual(new Uint8Array());
  });
});
