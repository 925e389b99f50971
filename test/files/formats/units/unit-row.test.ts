import { describe, expect, it } from 'vitest';
import { unitRow } from '../../../../src/files/formats/units/unit-row.js';

describe('unitRow', () => {
  it('knows nothing but what is given', () =>
    expect(unitRow('修。', { speaker: '何川', start: 2 })).toEqual({
      text: '修。',
      line: 0,
      afterGap: false,
      level: 0,
      bold: 0,
      quoted: false,
      speaker: '何川',
      role: '',
      time: '',
      start: 2,
      end: null,
    }));
});
