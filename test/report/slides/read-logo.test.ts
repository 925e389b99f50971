import { describe, expect, it } from 'vitest';
import { readLogo } from '../../../src/report/slides/read-logo.js';

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));

describe('a logo', () => {
  it('is a PNG with its size', () => {
    expect(readLogo(bytes('89504e47 0d0a1a0a 0000000d 49484452 00000258 000000c8'))).toMatchObject({
      type: 'png',
      width: 600,
      height: 200,
    });
  });

  it('is a JPEG with its size, whatever stands before it', () => {
    expect(readLogo(bytes('ffd8 ffe0 0004 4a46 ffc4 0003 00 ffc0 0011 08 00c8 0258 03 000000'))).toMatchObject({
      type: 'jpeg',
      width: 600,
      height: 200,
    });
  });

  it.each(['', '89504e47', 'ffd8', '3c737667 3e', 'ffd8 ffe0 ffff'])('is nothing else: %s', (hex) => {
    expect(readLogo(bytes(hex))).toBeNull();
  });
});
