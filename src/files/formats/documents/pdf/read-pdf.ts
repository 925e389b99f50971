import { dirname } from 'node:path';
import { formatErrors } from '../../../../errors/format-errors.js';
import { dependencyFile } from '../../../package-file.js';
import type { Extracted } from '../../reader/extracted.js';
import { limits } from '../../reader/limits.js';
import { composeUnits } from '../../units/compose-units.js';
import { titleFact } from '../document-title.js';
import { checkPdf } from './check-pdf.js';
import { type PdfItem, type PdfLine, pageLines } from './lines.js';
import { loadPdfjs } from './load-pdfjs.js';
import { joinParagraphs } from './paragraphs.js';
import { withoutPdfRejections } from './rejections.js';
import { withoutRunningLines } from './running-lines.js';

/**
 * The text layer of a PDF → paragraphs, without running headers, page numbers and slanted watermarks. Scripts and forms are
 * never run, and nothing is fetched. @throws YuanzhuoError where the pages are pictures only.
 */
export async function readPdf(bytes: Uint8Array, path: string): Promise<Extracted> {
  checkPdf(bytes, path);
  return withoutPdfRejections(() => readPages(bytes, path));
}

async function readPages(bytes: Uint8Array, path: string): Promise<Extracted> {
  const { getDocument, VerbosityLevel } = await loadPdfjs();
  const folder = dirname(dependencyFile('pdfjs-dist/package.json'));
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${folder}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${folder}/standard_fonts/`,
    wasmUrl: `${folder}/wasm/`,
    disableFontFace: true,
    enableXfa: false,
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages > limits.pdfPages) throw tooLong(path);
    const lines: PdfLine[] = [];
    let characters = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const content = await page.getTextContent();
      const [, bottom = 0, , top = 0] = page.view;
      const found = pageLines(content.items.filter((item) => 'str' in item) as readonly PdfItem[], { page: number, bottom, top });
      characters += found.reduce((sum, line) => sum + line.text.length, 0);
      if (characters > limits.pdfCharacters) throw tooLong(path);
      lines.push(...found);
      page.cleanup();
    }
    const { kept, removed } = withoutRunningLines(lines, document.numPages);
    const composed = composeUnits(joinParagraphs(kept), removed);
    if (composed.units.length === 0) throw formatErrors.scannedPdf(path, document.numPages);
    const { info } = await document.getMetadata();
    return { ...composed, encoding: 'pdf', facts: titleFact(titleOf(info)) };
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'YuanzhuoError') throw cause;
    if (cause instanceof Error && cause.name === 'PasswordException') throw formatErrors.encrypted(path);
    throw formatErrors.damaged(path, 'pdf', cause);
  } finally {
    await task.destroy();
  }
}

const titleOf = (info: object): string => ('Title' in info && typeof info.Title === 'string' ? info.Title : '');

const tooLong = (path: string) =>
  formatErrors.tooLarge(path, {
    zh: `超过 ${limits.pdfPages} 页或 ${limits.pdfCharacters} 字`,
    en: `more than ${limits.pdfPages} pages or ${limits.pdfCharacters} characters`,
  });
