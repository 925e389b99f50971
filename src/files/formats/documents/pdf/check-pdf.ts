import { inflateSync } from 'node:zlib';
import { formatErrors } from '../../../../errors/format-errors.js';
import { limits } from '../../reader/limits.js';

/**
 * Inflates the streams of a PDF once to nowhere, as pdf.js does it without limits: @throws YuanzhuoError where one of them, or
 * all that are no pictures together, are far too large. Streams that are encrypted or damaged are left to the reader.
 */
export function checkPdf(bytes: Uint8Array, path: string): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let total = 0;
  for (let at = buffer.indexOf('stream'); at >= 0; at = buffer.indexOf('stream', at + 6)) {
    if (buffer.subarray(at - 3, at).equals(END)) continue;
    const from = at + (buffer[at + 6] === 0x0d ? 8 : 7);
    if (!isDeflated(buffer, from)) continue;
    const isPicture = /\/Subtype\s*\/Image\b/.test(buffer.toString('latin1', Math.max(0, at - 500), at));
    const end = buffer.indexOf('endstream', from);
    const size = inflatedSize(buffer.subarray(from, end < 0 ? buffer.length : end), path);
    if (!isPicture) total += size;
    if (total > limits.unpackedBytes) throw bomb(path);
  }
}

const END = Buffer.from('end');

/** The two bytes with which zlib begins. */
function isDeflated(buffer: Buffer, at: number): boolean {
  const first = buffer[at] ?? 0;
  return (first & 0x0f) === 8 && ((first << 8) | (buffer[at + 1] ?? 0)) % 31 === 0;
}

/** Filters can be chained: what comes out may be deflated again. */
function inflatedSize(deflated: Buffer, path: string, depth = 0): number {
  try {
    const data = inflateSync(deflated, { maxOutputLength: limits.unpackedBytes });
    return data.length + (depth < 4 && isDeflated(data, 0) ? inflatedSize(data, path, depth + 1) : 0);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE') throw bomb(path);
    return cause instanceof Error && cause.name === 'YuanzhuoError' ? Number.POSITIVE_INFINITY : 0;
  }
}

const bomb = (path: string) => {
  const size = `${limits.unpackedBytes >> 20} MB`;
  return formatErrors.zipBomb(path, { zh: `超过 ${size}`, en: `more than ${size}` });
};
