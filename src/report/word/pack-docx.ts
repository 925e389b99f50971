import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** Neither clock nor time zone reaches the bytes: a zip keeps local time, so it is the same everywhere. */
const NO_DATE = new Date(1980, 0, 1);
const NO_DATE_TEXT = '1980-01-01T00:00:00Z';

/** The archive that docx wrote → the same in order of the names, with fixed dates and with numbers for what docx names at random or counts through the life of the process. */
export function packDocx(bytes: Uint8Array): Uint8Array {
  const packed: Zippable = {};
  for (const [path, part] of Object.entries(unzipSync(bytes)).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const isText = /\.(xml|rels)$/.test(path);
    // Pictures are compressed already.
    packed[path] = [
      isText ? strToU8(settled(path, strFromU8(part))) : part,
      { level: /\.(png|jpe?g)$/.test(path) ? 0 : 6, mtime: NO_DATE },
    ];
  }
  return zipSync(packed);
}

function settled(path: string, xml: string): string {
  if (path === 'docProps/core.xml') return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${NO_DATE_TEXT}`);
  let drawings = 0;
  return xml.replace(/(<wp:docPr\b[^>]*?\bid=")[^"]*/g, (_, before: string) => `${before}${++drawings}`);
}
