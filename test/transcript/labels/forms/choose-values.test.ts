import { describe, expect, it } from 'vitest';
import { chooseValues } from '../../../../src/transcript/labels/forms/choose-values.js';
import { NO_READING } from '../../../../src/transcript/labels/prefix/reading.js';
import { nameId } from '../../../../src/transcript/names/name-id.js';

const chosenFrom = (...lines: readonly (readonly string[])[]): readonly string[] => {
  const labels = lines.map((values) => values.map((value) => ({ reading: { ...NO_READING, value }, id: nameId(value) })));
  return [...chooseValues(new Map(labels.entries())).values()].map(({ reading }) => reading.value);
};

describe('chooseValues', () => {
  it('takes the longest value that comes back', () =>
    expect(chosenFrom(['Tony', 'Tony 王'], ['陆萍'], ['Tony', 'Tony 王'])).toEqual(['Tony 王', '陆萍', 'Tony 王']));

  it('takes what looks most like a speaker where none comes back', () => expect(chosenFrom(['何川', '何川 先修桥'])).toEqual(['何川']));

  it('takes the name behind a role that opens longer values', () => {
    const guest = ['嘉宾', '嘉宾 汤舟'];
    expect(chosenFrom(guest, ['嘉宾', '嘉宾 朱越珂'], guest, guest)).toEqual(['嘉宾 汤舟', '嘉宾 朱越珂', '嘉宾 汤舟', '嘉宾 汤舟']);
  });
});
