import { errors } from '../../../errors/errors.js';
import { formatErrors } from '../../../errors/format-errors.js';
import { decodeEntities } from '../markup/entities.js';
import type { Extracted } from '../reader/extracted.js';
import { composeUnits } from '../units/compose-units.js';
import { blockRows, type DomNode } from './block-rows.js';
import { titleFact } from './document-title.js';

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='引用'] => blockquote > p:fresh",
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='标题 ${level}'] => h${level}:fresh`),
  'br[type="page"] => br',
];

/**
 * A Word document (already checked by `checkZip`) → its paragraphs with level and bold beginning, tables by rows, insertions in and tracked
 * deletions out, no notes, comments, headers, footers and pictures.
 */
export async function readDocx(bytes: Uint8Array, path: string): Promise<Extracted> {
  const [{ default: mammoth }, { parseHTML }, title] = await Promise.all([import('mammoth'), import('linkedom'), readTitle(bytes)]);
  const html = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) },
      { styleMap: STYLES, ignoreEmptyParagraphs: false, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    .catch((cause: unknown) => {
      throw formatErrors.damaged(path, 'docx', cause);
    });
  const { document } = parseHTML(`<html><body>${html.value}</body></html>`);
  for (const note of document.querySelectorAll('li[id^="footnote-"], li[id^="endnote-"], sup > a[id*="note-ref-"]')) note.remove();
  const { rows, removed } = blockRows(document.body as unknown as DomNode, { spaced: false });
  const composed = composeUnits(rows, removed);
  if (composed.units.length === 0) throw errors.emptyFile(path);
  return { ...composed, encoding: 'docx', facts: titleFact(title) };
}

/** Of the document's properties, '' where there is none. */
async function readTitle(bytes: Uint8Array): Promise<string> {
  const { unzipSync } = await import('fflate');
  try {
    const properties = unzipSync(bytes, { filter: ({ name }) => name === 'docProps/core.xml' })['docProps/core.xml'];
    const title = /<dc:title[^>]*>([^<]*)<\/dc:title>/.exec(Buffer.from(properties ?? []).toString('utf8'))?.[1] ?? '';
    return decodeEntities(title);
  } catch {
    // The reader of its text reports a damaged file.
    return '';
  }
}
