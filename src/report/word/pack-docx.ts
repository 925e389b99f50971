import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { undated } from '../undated.js';
import type { Media } from './media.js';

/**
 * The archive that docx wrote → the same in order of the names, with its pictures, without dates, and with numbers for what docx counts
 * through the life of the process.
 */
export function packDocx(bytes: Uint8Array, media: Media): Uint8Array {
  const packed: Zippable = {};
  // Neither clock nor time zone reaches the bytes: a zip keeps local time, so it is the same everywhere.
  const mtime = new Date(1980, 0, 1);
  for (const [path, part] of Object.entries(unzipSync(bytes)).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    // Bitmaps are compressed already.
    packed[path] = [settled(path, part, media), { level: /\.(png|jpe?g)$/.test(path) ? 0 : 6, mtime }];
  }
  return zipSync(packed);
}

function settled(path: string, part: Uint8Array, media: Media): Uint8Array {
  if (path.startsWith('word/media/')) return media.behind(part);
  if (path === 'docProps/core.xml') return strToU8(undated(strFromU8(part)));
  return path === 'word/document.xml' ? strToU8(numbered(strFromU8(part))) : part;
}

/** Numbers of drawings, bookmarks, and their names: none of them can stand in a text, where quotation marks are escaped. */
const COUNTED = [/(<wp:docPr id=")(\d+)/g, /(<w:bookmark(?:Start|End)[^>]* w:id=")(\d+)/g, /( w:(?:name|anchor)="_Toc)(\d+)/g];

/** Each kind is numbered from 1, in the order in which its numbers stand. */
const numbered = (xml: string): string =>
  COUNTED.reduce((text, pattern) => {
    const numbers = new Map<string, number>();
    return text.replace(pattern, (_, before: string, number: string) => {
      if (!numbers.has(number)) numbers.set(number, numbers.size + 1);
      return `${before}${numbers.get(number)}`;
    });
  }, xml);
