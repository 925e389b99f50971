import { describe, expect, it } from 'vitest';
import { titleFact } from '../../../../src/files/formats/documents/document-title.js';

describe('titleFact', () => {
  it('is the title in one line', () =>
    expect(titleFact(' 说桥\n 说路 ')).toEqual([{ key: 'title', value: '说桥 说路', origin: 'properties' }]));
  it.each(['', 'Microsoft Word - a', '文档 1', 'untitled', '说桥.docx'])('is none for %j', (title) => expect(titleFact(title)).toEqual([]));
});
