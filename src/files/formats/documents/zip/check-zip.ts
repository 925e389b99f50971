import { formatErrors } from '../../../../errors/format-errors.js';
import { limits } from '../../reader/limits.js';
import { SheetSize } from './sheet-size.js';

/**
 * Names of the entries of a zip file, after all of them have been unpacked once to nowhere: sizes that a directory
 * declares can lie, so bytes, tags and cells are counted as they come. The readers of docx and xlsx unpack without limits.
 */
export async function checkZip(bytes: Uint8Array, path: string, format: string): Promise<readonly string[]> {
  const { fromBufferPromise } = await import('yauzl');
  const names: string[] = [];
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), { lazyEntries: true });
    if (zip.entryCount > limits.zipEntries) throw bomb(path, `${zip.entryCount} 个文件`, `${zip.entryCount} files`);
    const count: Count = { bytes: 0, tags: 0 };
    for await (const entry of zip.eachEntry()) {
      names.push(entry.fileName);
      if (entry.isEncrypted()) throw formatErrors.encrypted(path);
      const sheet = new SheetSize();
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        addChunk(count, chunk as Uint8Array, path);
        if (/\.xml$/i.test(entry.fileName)) sheet.add(chunk as Uint8Array);
        if (sheet.cells > limits.cells) throw bomb(path, `表格超过 ${limits.cells} 格`, `a sheet of more than ${limits.cells} cells`);
      }
    }
    checkTags(count.tags, names, path);
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
  const size = `${limits.unpackedBytes >> 20} MB`;
  if (count.bytes > limits.unpackedBytes) throw bomb(path, `超过 ${size}`, `more than ${size}`);
}

function checkTags(tags: number, names: readonly string[], path: string): void {
  const limit = names.some((name) => name.startsWith('word/')) ? limits.documentTags : limits.sheetTags;
  if (tags > limit) throw bomb(path, `超过 ${limit} 个标记`, `more than ${limit} tags`);
}

const bomb = (path: string, zh: string, en: string) => formatErrors.zipBomb(path, { zh, en });
