import { describe, expect, it } from 'vitest';
import { unifyRadicals } from '../../../../../src/files/formats/documents/pdf/unify-radicals.js';

describe('unifyRadicals', () => {
  it('gives characters for radicals, of both blocks', () => expect(unifyRadicals('⽂⻚见')).toBe('文页见'));
});
