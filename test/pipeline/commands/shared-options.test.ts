import { describe, expect, it } from 'vitest';
import { output } from '../../../pipeline/commands/shared-options.js';

describe('--output', () => {
  it('is output where nothing else is named, and never the working folder by mistake', () => {
    expect([output.read(undefined), output.read('here')]).toEqual(['output', 'here']);
    for (const empty of ['', '  ']) expect(() => output.read(empty)).toThrow(expect.objectContaining({ code: 'output.empty' }));
  });
});
