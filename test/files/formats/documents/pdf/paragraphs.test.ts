import { describe, expect, it } from 'vitest';
import { joinParagraphs } from '../../../../../src/files/formats/documents/pdf/paragraphs.js';

const line = (text: string, y: number, { right = 500, size = 12, page = 1 } = {}) => ({
  text,
  page,
  left: 50,
  right,
  y,
  size,
  height: 0.5,
});

describe('joinParagraphs', () => {
  it('joins lines that run on', () =>
    expect(
      joinParagraphs([line('先修桥，再修', 700), line('路。', 680, { right: 80 }), line('水来了怎么办？', 660, { right: 200 })]).map(
        ({ text }) => text,
      ),
    ).toEqual(['先修桥，再修路。', '水来了怎么办？']));
  it('takes larger type for headings', () =>
    expect(
      joinParagraphs([
        line('说桥', 720, { size: 20, right: 90 }),
        line('先修桥，再修路，然后看水。', 690),
        line('好。', 670, { right: 80 }),
      ]).map(({ level }) => level),
    ).toEqual([1, 0]));
  it('makes a divided word whole', () =>
    expect(joinParagraphs([line('The brid-', 700), line('ge is old.', 680, { right: 120 })]).map(({ text }) => text)).toEqual([
      'The bridge is old.',
    ]));
});
