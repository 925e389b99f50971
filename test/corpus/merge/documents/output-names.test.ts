import { describe, expect, it } from 'vitest';
import { outputNames } from '../../../../src/corpus/merge/documents/output-names.js';

const namesOf = (...ids: readonly string[]): readonly string[] => [...outputNames(ids).values()];

describe('outputNames', () => {
  it('leaves the extension out, keeps it where another document has the name, and counts where both are taken', () => {
    expect(namesOf('谈水.txt', '谈水.md', '谈水.MD')).toEqual(['谈水', '谈水.md', '谈水~2']);
  });

  it('makes one name without separators and characters that Windows refuses', () => {
    expect(namesOf('2025/一:二?.txt', '../..', '')).toEqual(['2025-一_二_', '_', '_~2']);
  });

  it('takes names that differ in case alone for the same, as file systems do', () => {
    expect(namesOf('Water.txt', 'water.md')).toEqual(['Water', 'water.md']);
  });
});
