import { limits } from './limits.js';
import { formatErrors } from './messages.js';

/**
 * Names of the entries of a zip file, after all of them have been unpacked once to nowhere: sizes that a directory
 * declares can lie, so bytes and tags are counted as they come. The readers of docx and xlsx unpack without limits.
 */
export async function checkZip(bytes: Uint8Array, path: string, format: string): Promise<readonly string[]> {
  const { fromBufferPromise } = await import('yauzl');
  const names: string[] = [];
  const count: Count = { bytes: 0, tags: 0 };
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), { lazyEntries: true });
    if (zip.entryCount > limits.zipEntries) throw tooManyEntries(path, zip.entryCount);
    for await (const entry of zip.eachEntry()) {
      names.push(entry.fileName);
      if (entry.isEncrypted()) throw formatErrors.encrypted(path);
      for await (const chunk of await zip.openReadStreamPromise(entry)) addChunk(count, chunk as Uint8Array, path);
    }
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'YuanzhuoError') throw cause;
    throw formatErrors.damaged(path, format, cause);
  }
  return names;
}

interface Count {
  bytes: number;
  tags: number;
}

const OPEN = 0x3c;

function addChunk(count: Count, chunk: Uint8Array, path: string): void {
  count.bytes += chunk.length;
  for (let at = chunk.indexOf(OPEN); at >= 0; at = chunk.indexOf(OPEN, at + 1)) count.tags++;
  if (count.bytes > limits.unpackedBytes) {
    const size = `${limits.unpackedBytes >> 20} MB`;
    throw formatErrors.zipBomb(path, { zh: `超过 ${size}`, en: `more than ${size}` });
  }
  if (count.tags > limits.tags) {
    throw formatErrors.zipBomb(path, { zh: `超过 ${limits.tags} 个标记`, en: `more than ${limits.tags} tags` });
  }
}

const tooManyEntries = (path: string, entries: number) =>
  formatErrors.zipBomb(path, { zh: `压缩包里有 ${entries} 个文件`, en: `${entries} files inside` });
