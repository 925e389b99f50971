import { dirname } from 'node:path';
import { formatErrors } from '../../errors.js';
import { dependencyFile } from '../package-file.js';
import { checkPdf } from './check-pdf.js';
import type { Extracted } from './extracted.js';
import { limits } from './limits.js';
import { loadPdfjs } from './load-pdfjs.js';
import { type PdfItem, type PdfLine, pageLines } from './pdf-lines.js';
import { joinParagraphs } from './pdf-paragraphs.js';
import { withoutRunningLines } from './pdf-running-lines.js';
import { printDocument } from './print-document.js';

/**
 * The text layer of a PDF → paragraphs, without running heads, page numbers and slanted watermarks. Scripts and forms are
 * never run, and nothing is fetched. @throws YuanzhuoError where the pages are pictures only.
 */
export async function readPdf(bytes: Uint8Array, path: string): Promise<Extracted> {
  checkPdf(bytes, path);
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
    const paragraphs = joinParagraphs(withoutRunningLines(lines, document.numPages));
    if (paragraphs.length === 0) throw formatErrors.scannedPdf(path, document.numPages);
    const { info } = await document.getMetadata();
    const { title, text } = printDocument(paragraphs);
    return { text, encoding: 'pdf', utterances: null, title: title || titleOf(info), date: '' };
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'YuanzhuoError') throw cause;
    if (cause instanceof Error && cause.name === 'PasswordException') throw formatErrors.encrypted(path);
    throw formatErrors.damaged(path, 'pdf', cause);
  } finally {
    await task.destroy();
  }
}

/** Word writes the name of its own file as title: 'Microsoft Word - a.docx'. */
function titleOf(info: object): string {
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
  return /\.(?:docx?|wps|pages|indd|pdf|txt)$|^Microsoft /i.test(title) ? '' : title;
}

const tooLong = (path: string) =>
  formatErrors.tooLarge(path, {
    zh: `超过 ${limits.pdfPages} 页或 ${limits.pdfCharacters} 字`,
    en: `more than ${limits.pdfPages} pages or ${limits.pdfCharacters} characters`,
  });
