import { describe, expect, it } from 'vitest';
import { chooseTable } from '../../../../src/files/formats/json/choose-table.js';
import { jsonTables } from '../../../../src/files/formats/json/json-tables.js';

const SPEECH = [
  { speaker: '何川', text: '先修桥，再修路。' },
  { speaker: '陆萍', text: '水来了怎么办？' },
];

describe('chooseTable', () => {
  it('takes the list that holds the speech, and not the one about it', () =>
    expect(chooseTable(jsonTables({ chapters: [{ text: '先修桥，再修路，然后看水。' }], segments: SPEECH }))?.table.path).toBe(
      '$.segments.*',
    ));
  it('sees that records are single words', () =>
    expect(chooseTable(jsonTables({ words: [...'先修桥再修路'].map((word, i) => ({ word, start: i })) }))?.words).toBe(true));
  it('is null where nothing is speech', () => expect(chooseTable(jsonTables({ a: 1, b: [2] }))).toBeNull());
});
