import { describe, expect, it } from 'vitest';
import { font, measure } from '../charts/fonts.js';

describe('createMeasure', () => {
  // python3 -c "
  // from fontTools.ttLib import TTFont
  // for w in ['400Regular','700Bold']:
  //   f=TTFont(f'node_modules/@expo-google-fonts/noto-sans-sc/{w}/NotoSansSC_{w}.ttf'); c=f.getBestCmap()
  //   print([sum(f['hmtx'][c[ord(x)]][0] for x in t)/f['head'].unitsPerEm for t in ['模型','API','1,234','−…“q<0.05”']])"
  it('sums the advances of the font file', () => {
    expect(measure('模型', 10)).toBeCloseTo(20.0, 9);
    expect(measure('API', 10)).toBeCloseTo(15.34, 9);
    expect(measure('1,234', 10)).toBeCloseTo(24.98, 9);
    expect(measure('−…“q<0.05”', 10)).toBeCloseTo(66.73, 9);
  });

  it('knows that bold is wider', () => {
    expect(measure('API', 10, 'bold')).toBeCloseTo(16.38, 9);
  });

  it('measures a character that the font lacks as the square that is drawn for it', () => {
    expect(font.has(0x1f600)).toBe(false);
    expect(measure('😀', 10)).toBe(measure('□', 10));
    expect(measure('⁺𝐀', 10)).toBe(measure('+A', 10));
  });

  it('gives joiners and variation selectors no width', () => {
    expect(measure('模\u200d型\ufe0f', 10)).toBe(measure('模型', 10));
  });
});
