import { extname } from 'node:path';
import { errors, formatErrors } from '../../errors.js';
import { decode } from '../decode.js';
import { checkZip } from './check-zip.js';
import { decodeMarkup } from './decode-markup.js';
import type { Columns, DecodedFile, Extracted } from './extracted.js';
import { limits } from './limits.js';
import { isMarkdownTable } from './markdown-table.js';
import { type BinaryFormat, formatOfExtension, sniffBinary, sniffText, type TextFormat } from './sniff-format.js';

export { EXTENSIONS } from './extensions.js';
export type { Columns, Extracted, Utterance } from './extracted.js';

/**
 * The bytes of a file → its text, and who speaks where the file says so. The content decides on the format and the extension
 * only where the content could be anything, so that a wrong extension is forgiven. A format's library is loaded when
 * a file needs it.
 *
 * @throws YuanzhuoError for a file that is empty, damaged, too large, protected or of a format that is not read.
 */
export async function extract(
  bytes: Uint8Array,
  path: string,
  { encoding, columns }: { readonly encoding: string; readonly columns: Columns },
): Promise<Extracted> {
  if (bytes.length === 0) throw errors.emptyFile(path);
  if (bytes.length > limits.fileBytes) {
    const size = `${limits.fileBytes >> 20} MB`;
    throw formatErrors.tooLarge(path, { zh: `超过 ${size}`, en: `more than ${size}` });
  }
  const binary = sniffBinary(bytes);
  try {
    if (binary !== null) return await extractBinary({ binary, bytes, path, columns });
    return await extractText(decodeText(bytes, path, encoding), columns);
  } catch (cause) {
    // Libraries nest their calls as deep as a hostile file nests its elements.
    throw cause instanceof RangeError ? formatErrors.damaged(path, formatName(path), cause) : cause;
  }
}

const formatName = (path: string): string => extname(path).slice(1).toLowerCase() || 'text';

async function extractBinary(file: {
  readonly binary: BinaryFormat;
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly columns: Columns;
}): Promise<Extracted> {
  const { binary, bytes, path, columns } = file;
  if (binary === 'pdf') return (await import('./read-pdf.js')).readPdf(bytes, path);
  if (binary === 'rtf') throw formatErrors.unsupported(path, 'RTF', 'docx');
  if (binary === 'ole') throw formatErrors.unsupported(path, 'Word 97/Excel 97', 'docx/xlsx');
  const names = await checkZip(bytes, path, formatName(path));
  if (names.some((name) => name.startsWith('word/'))) return (await import('./read-docx.js')).readDocx(bytes, path);
  if (names.includes('xl/workbook.bin')) throw formatErrors.unsupported(path, 'xlsb', 'xlsx');
  if (names.some((name) => name.startsWith('xl/'))) return (await import('./read-xlsx.js')).readXlsx(bytes, path, columns);
  if (names.includes('content.xml')) throw formatErrors.unsupported(path, 'OpenDocument', 'docx/xlsx');
  throw formatErrors.unsupported(path, 'ZIP', 'docx/xlsx');
}

/** A damaged docx is no binary text but a damaged docx. */
function decodeText(bytes: Uint8Array, path: string, encoding: string): DecodedFile {
  const extension = extname(path).toLowerCase();
  try {
    const decoded = decode(bytes, path, encoding);
    return { ...(encoding === 'auto' ? decodeMarkup(bytes, path, decoded) : decoded), path };
  } catch (cause) {
    const isContainer = ['.docx', '.xlsx', '.pdf'].includes(extension);
    const isBinary = cause instanceof Error && 'code' in cause && cause.code === 'file.binary';
    throw isContainer && isBinary ? formatErrors.damaged(path, extension.slice(1), cause) : cause;
  }
}

/** A page with its pictures in one file, as browsers save it besides html. */
const MHTML = /^(?:From: <Saved by|MIME-Version:)[\s\S]*multipart\/related/i;

async function extractText(file: DecodedFile, columns: Columns): Promise<Extracted> {
  if (MHTML.test(file.text.slice(0, 4000))) throw formatErrors.unsupported(file.path, 'MHTML', 'html');
  const format = await chooseFormat(file);
  if (format === 'html') return (await import('./read-html.js')).readHtml(file);
  if (format === 'subtitles') return (await import('./read-subtitles.js')).readSubtitles(file);
  if (format === 'json') return (await import('./read-json.js')).readJson(file);
  if (format === 'xml') return (await import('./read-tei.js')).readTei(file);
  if (format === 'csv') return (await import('./read-csv.js')).readCsv(file, columns);
  return { text: file.text, encoding: file.encoding, utterances: null, title: '', date: '' };
}

/** What looks like a format but is not read as one (a transcript that begins with a bracket) is text. */
async function chooseFormat({ text, path }: DecodedFile): Promise<TextFormat> {
  const named = formatOfExtension(extname(path));
  const sniffed = sniffText(text);
  if (sniffed === 'json' && named !== 'json') return (await import('./read-json.js')).isJson(text) ? 'json' : named;
  if (sniffed !== null) return sniffed;
  if (named === 'text' && isMarkdownTable(text)) return 'csv';
  if (named === 'subtitles') return (await import('./read-subtitles.js')).hasCues(text) ? 'subtitles' : 'text';
  if (named === 'html' || named === 'xml') return /<\/?[a-z][^<>]*>/i.test(text.slice(0, 100_000)) ? named : 'text';
  return named;
}
