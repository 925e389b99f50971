import { errors, formatErrors } from '../../errors.js';
import { blockLines, type DomNode } from './block-lines.js';
import type { Extracted } from './extracted.js';
import { printDocument } from './print-document.js';

/**
 * A Word document (already checked by `checkZip`) → its paragraphs: headings as '## …', tables by rows, insertions in and
 * tracked deletions out, no notes, comments, headers, footers and pictures.
 */
export async function readDocx(bytes: Uint8Array, path: string): Promise<Extracted> {
  const [{ default: mammoth }, { parseHTML }] = await Promise.all([import('mammoth'), import('linkedom')]);
  const html = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) },
      {
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='标题'] => h1:fresh", 'br[type="page"] => br'],
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    )
    .catch((cause: unknown) => {
      throw formatErrors.damaged(path, 'docx', cause);
    });
  const { document } = parseHTML(`<html><body>${html.value}</body></html>`);
  for (const note of document.querySelectorAll('li[id^="footnote-"], li[id^="endnote-"], sup > a[id*="note-ref-"]')) note.remove();
  const lines = blockLines(document.body as unknown as DomNode);
  if (lines.length === 0) throw errors.emptyFile(path);
  return { ...printDocument(lines), encoding: 'docx', utterances: null, date: '' };
}
