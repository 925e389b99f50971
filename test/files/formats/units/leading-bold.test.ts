import { describe, expect, it } from 'vitest';
import { leadingBold } from '../../../../src/files/formats/units/leading-bold.js';

const bold = (text: string) => ({ text, bold: true });
const plain = (text: string) => ({ text, bold: false });

describe('leadingBold', () => {
  it('counts the characters at the beginning that are bold', () =>
    expect(leadingBold([bold('何川'), bold('：'), plain('修。'), bold('好')])).toBe(3));
  it('counts blanks and the mark of a list before them', () => expect(leadingBold([plain('- '), bold('何川'), plain('修。')])).toBe(4));
  it('is 0 where the beginning is plain', () => expect(leadingBold([plain('修。'), bold('何川')])).toBe(0));
});
