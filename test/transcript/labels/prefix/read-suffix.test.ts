import { describe, expect, it } from 'vitest';
import { readSuffix } from '../../../../src/transcript/labels/prefix/read-suffix.js';

describe('readSuffix', () => {
  it.each([
    ['先修桥。（何川）', '（ 何川  ）'],
    ['先修桥。——何川', '—— 何川  '],
    ['先修桥。 ★何川★', '★ 何川  ★'],
    ['先修桥。【何川（记者）】', '【 何川 记者 】'],
  ])('of %s has mark, value, mark', (line, expected) => {
    const tail = readSuffix(line);
    expect(`${tail?.left} ${tail?.value} ${tail?.note} ${tail?.right}`).toBe(expected);
    expect(line.slice(0, tail?.from).trim()).toBe('先修桥。');
  });

  it.each(['何川', '（何川）', '先修桥。何川', '先修桥。', ''])('has none of %s', (line) => expect(readSuffix(line)).toBeNull());
});
