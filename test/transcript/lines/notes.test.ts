import { describe, expect, it } from 'vitest';
import { findNotes, isNoteText } from '../../../src/transcript/lines/notes.js';

const notesIn = (text: string): readonly string[] => findNotes(text).map(({ start, end }) => text.slice(start, end));

describe('findNotes', () => {
  it.each([
    ['修桥（笑）要钱', ['（笑）']],
    ['(重叠)修桥[听不清 00:15]', ['(重叠)', '[听不清 00:15]']],
    ['【掌声】修桥〔停顿〕', ['【掌声】', '〔停顿〕']],
    ['（ 翻开图纸 ）', ['（ 翻开图纸 ）']],
    ['(Laughter) yes (inaudible, 1:02:03)', ['(Laughter)', '(inaudible, 1:02:03)']],
    ['（笑着说）修桥（2019年）', []],
    ['他笑了，掌声很久', []],
    ['', []],
  ])('finds in %s %j', (text, notes) => expect(notesIn(text)).toEqual(notes));
});

describe('isNoteText', () => {
  it.each(['（笑）', '（鼓掌） （众笑）', '[听不清 00:15]'])('holds for %s', (text) => expect(isNoteText(text)).toBe(true));
  it.each(['（笑）好', '好（笑）', '（修桥）', '', '笑'])('does not hold for %j', (text) => expect(isNoteText(text)).toBe(false));
});
