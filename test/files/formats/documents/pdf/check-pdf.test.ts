import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkPdf } from '../../../../../src/files/formats/documents/pdf/check-pdf.js';

const MB = 1 << 20;
const pdf = (...streams: readonly Uint8Array[]): Buffer =>
  Buffer.concat(streams.flatMap((stream) => [Buffer.from('<<>>\nstream\n'), stream, Buffer.from('\nendstream\n')]));

describe('checkPdf', () => {
  it('passes small streams, and those that are not deflated', () =>
    expect(() => checkPdf(pdf(deflateSync('修。'), Buffer.from('plain')), 'a.pdf')).not.toThrow());
  it('refuses a stream that unpacks to more than 256 MB, although it is packed twice', () => {
    const bomb = pdf(deflateSync(deflateSync(Buffer.alloc(257 * MB), { level: 1 })));
    expect(() => checkPdf(bomb, 'a.pdf')).toThrow(expect.objectContaining({ code: 'file.zip-bomb' }));
  });
});
