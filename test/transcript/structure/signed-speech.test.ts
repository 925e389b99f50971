import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/transcript/labels/candidates/candidate.js';
import { UNREAD_FORM } from '../../../src/transcript/labels/forms/form.js';
import { NO_READING } from '../../../src/transcript/labels/prefix/reading.js';
import { findSignedSpeech } from '../../../src/transcript/structure/signed-speech.js';
import { linesOf } from '../labels/lines-of.js';

const signature = (line: number, value: string): readonly [number, Candidate] => {
  const reading = { ...NO_READING, value, alone: true };
  const label = { line, reading, id: value, speech: 'above' as const, time: '', from: 0, to: 0, probability: 1 };
  return [line, { ...label, form: { ...UNREAD_FORM, key: 'alone', speech: 'above' } }];
};

const startsOf = (text: string, labels: readonly (readonly [number, Candidate])[], title = -1) =>
  [...findSignedSpeech({ lines: linesOf(text), labels: new Map(labels), isTitle: (i) => i === title })].map(([start, { id }]) => [
    start,
    id,
  ]);

describe('findSignedSpeech', () => {
  it('begins a speech behind the signature before', () =>
    expect(startsOf('先修桥。\n—— 何川\n先修路。\n水来了呢？\n—— 陆萍\n', [signature(1, '何川'), signature(4, '陆萍')])).toEqual([
      [0, '何川'],
      [2, '陆萍'],
    ]));

  it('begins it behind a title and behind a field', () => {
    expect(startsOf('渡口\n先修桥。\n—— 何川\n', [signature(2, '何川')], 0)).toEqual([[1, '何川']]);
    expect(startsOf('时间：6月1日\n先修桥。\n—— 何川\n', [signature(2, '何川')])).toEqual([[1, '何川']]);
  });

  it('leaves out the paragraph that introduces the discussion', () =>
    expect(startsOf('近日，几位嘉宾围坐在一起，谈了谈桥。\n先修桥。\n—— 何川\n', [signature(2, '何川')])).toEqual([[1, '何川']]));
});
