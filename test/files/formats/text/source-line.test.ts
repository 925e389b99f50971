import { describe, expect, it } from 'vitest';
import { isBlankLine, sourceLines } from '../../../../src/files/formats/text/source-line.js';

describe('sourceLines', () => {
  it('numbers the lines from 1, blank ones too', () =>
    expect(sourceLines('修。\n \n好。').map((line) => [line.number, isBlankLine(line)])).toEqual([
      [1, false],
      [2, true],
      [3, false],
    ]));
});
