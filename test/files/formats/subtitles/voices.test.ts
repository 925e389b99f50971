import { describe, expect, it } from 'vitest';
import { cueRows } from '../../../../src/files/formats/subtitles/voices.js';

const rowsOf = (...voices: readonly (readonly [speaker: string | null, text: string])[]) =>
  cueRows({ line: 2, time: '00:01', start: 1, end: 2, voices: voices.map(([speaker, text]) => ({ speaker, text })) });

describe('cueRows', () => {
  it('joins the lines that one voice says', () =>
    expect(rowsOf([null, '先修桥，'], [null, '再修路。']).map(({ text }) => text)).toEqual(['先修桥，再修路。']));
  it('begins a row with a label, a dash or a named speaker', () =>
    expect(
      rowsOf([null, '先修桥。'], [null, '陆萍：好。'], [null, '- 走。'], ['何川', '行。']).map(({ text, speaker }) => [speaker, text]),
    ).toEqual([
      [null, '先修桥。'],
      [null, '陆萍：好。'],
      [null, '- 走。'],
      ['何川', '行。'],
    ]));
  it('gives every row the time of the cue', () =>
    expect(rowsOf([null, '好。'])).toMatchObject([{ line: 2, time: '00:01', start: 1, end: 2 }]));
});
