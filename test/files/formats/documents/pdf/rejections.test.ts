import { describe, expect, it } from 'vitest';
import { withoutPdfRejections } from '../../../../../src/files/formats/documents/pdf/rejections.js';

describe('withoutPdfRejections', () => {
  it('gives what the work gives, and listens while it runs', async () => {
    const before = process.listenerCount('unhandledRejection');
    const during = await withoutPdfRejections(async () => process.listenerCount('unhandledRejection'));
    expect(during).toBe(before + 1);
  });
  it('lets the errors of the work through', async () => {
    await expect(withoutPdfRejections(() => Promise.reject(new Error('修')))).rejects.toThrow('修');
  });
});
