import { extname } from 'node:path';
import { errors } from '../../errors/errors.js';
import { formatErrors } from '../../errors/format-errors.js';
import { decode } from '../decode.js';
import { decodeMarkup } from './decode-markup.js';
import { checkZip } from './documents/zip/check-zip.js';
import { rootElement } from './markup/parse-xml.js';
import type { Columns, DecodedFile, Extracted } from './reader/extracted.js';
import { limits } from './reader/limits.js';
import { type BinaryFormat, formatOfExtension, sniffBinary, sniffMedium, sniffText, type TextFormat } from './sniff-format.js';
import { refuseStructured, refuseXml } from './structured-text.js';

export { EXTENSIONS } from './extensions.js';
export type { Columns, Extracted } from './reader/extracted.js';

/** What the settings say of a file's form. */
export interface ExtractionMeans {
  readonly encoding: string;
  readonly columns: Columns;
}

/**
 * The bytes of a file → its text in units, with what the format knows of each. The content decides on the format and the extension
 * only where the content could be anything, so that a wrong extension is forgiven. A format's library is loaded when
 * a file needs it.
 *
 * @throws YuanzhuoError for a file that is empty, damaged, too large, protected or of a format that is not read.
 */
export async function extract(bytes: Uint8Array, path: string, { encoding, columns }: ExtractionMeans): Promise<Extracted> {
  if (bytes.length === 0) throw errors.emptyFile(path);
  if (bytes.length > limits.fileBytes) {
    const size = `${limits.fileBytes >> 20} MB`;
    throw formatErrors.tooLarge(path, { zh: `超过 ${size}`, en: `more than ${size}` });
  }
  const medium = sniffMedium(bytes);
  if (medium !== null) throw formatErrors[medium](path);
  const binary = sniffBinary(bytes);
  try {
    if (binary !== null) return await extractBinary({ binary, bytes, path, columns });
    return await extractText(decodeText(bytes, path, encoding), columns);
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'YuanzhuoError') throw cause;
    // Libraries throw what they like, and nest their calls as deep as a hostile file nests its elements.
    throw formatErrors.damaged(path, formatName(path), cause);
  }
}

const formatName = (path: string): string => extname(path).slice(1).toLowerCase() || 'text';

interface BinaryFile {
  readonly binary: BinaryFormat;
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly columns: Columns;
}

async function extractBinary({ binary, bytes, path, columns }: BinaryFile): Promise<Extracted> {
  if (binary === 'pdf') return (await import('./documents/pdf/read-pdf.js')).readPdf(bytes, path);
  if (binary === 'rtf') return (await import('./documents/rtf/read-rtf.js')).readRtf(bytes, path);
  if (binary === 'ole') return (await import('./documents/doc/read-doc.js')).readDoc(bytes, path);
  const names = await checkZip(bytes, path, formatName(path));
  if (names.some((name) => name.startsWith('word/'))) return (await import('./documents/read-docx.js')).readDocx(bytes, path);
  if (names.includes('xl/workbook.bin')) throw formatErrors.unsupported(path, 'xlsb', 'xlsx');
  if (names.some((name) => name.startsWith('xl/'))) return (await import('./columns/read-xlsx.js')).readXlsx(bytes, path, columns);
  if (names.includes('content.xml')) return extractOpenDocument(bytes, path);
  throw formatErrors.unsupported(path, zipFormat(names), 'docx/xlsx');
}

async function extractOpenDocument(bytes: Uint8Array, path: string): Promise<Extracted> {
  const kind = /opendocument\.(\w+)/.exec(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString('latin1'))?.[1];
  if (kind === 'spreadsheet') throw formatErrors.unsupported(path, 'OpenDocument (ods)', 'xlsx');
  if (kind === 'presentation' || kind === 'graphics') throw formatErrors.unsupported(path, 'OpenDocument (odp/odg)', 'docx/odt');
  return (await import('./documents/odt/read-odt.js')).readOdt(bytes, path);
}

/** What a zip file is, by the names inside. */
function zipFormat(names: readonly string[]): string {
  if (names.some((name) => name.startsWith('ppt/'))) return 'PowerPoint';
  if (names.includes('META-INF/container.xml')) return 'EPUB';
  return names.some((name) => /\.iwa$/.test(name)) ? 'Pages/Numbers' : 'ZIP';
}

/** A damaged docx is no binary text but a damaged docx. */
function decodeText(bytes: Uint8Array, path: string, encoding: string): DecodedFile {
  const extension = extname(path).toLowerCase();
  try {
    const decoded = decode(bytes, path, encoding);
    return { ...(encoding === 'auto' ? decodeMarkup(bytes, path, decoded) : decoded), path };
  } catch (cause) {
    const isContainer = ['.docx', '.xlsx', '.pdf', '.odt', '.doc'].includes(extension);
    const isBinary = cause instanceof Error && 'code' in cause && cause.code === 'file.binary';
    throw isContainer && isBinary ? formatErrors.damaged(path, extension.slice(1), cause) : cause;
  }
}

async function extractText(file: DecodedFile, columns: Columns): Promise<Extracted> {
  const format = await chooseFormat(file);
  if (format === 'html') return (await import('./documents/read-html.js')).readHtml(file);
  if (format === 'subtitles') return (await import('./subtitles/read-subtitles.js')).readSubtitles(file);
  if (format === 'ass') return (await import('./subtitles/read-ass.js')).readAss(file);
  if (format === 'lrc') return (await import('./subtitles/read-lrc.js')).readLrc(file);
  if (format === 'json') return (await import('./json/read-json.js')).readJson(file);
  if (format === 'xml') return extractXml(file);
  if (format === 'csv') return (await import('./columns/read-csv.js')).readCsv(file, columns);
  if (format === 'textgrid') return (await import('./annotation/read-textgrid.js')).readTextGrid(file);
  if (format === 'chat') return (await import('./annotation/read-chat.js')).readChat(file);
  const refused = refuseStructured(file.path, file.text);
  if (refused) throw refused;
  return (await import('./text/read-text.js')).readText(file);
}

async function extractXml(file: DecodedFile): Promise<Extracted> {
  const root = rootElement(file.text);
  if (root === 'TEI' || root === 'teiCorpus') return (await import('./annotation/read-tei.js')).readTei(file);
  if (root === 'ANNOTATION_DOCUMENT') return (await import('./annotation/read-eaf.js')).readEaf(file);
  throw refuseXml(file.path, file.text);
}

/** What looks like a format but is not read as one (a transcript that begins with a bracket) is text. */
async function chooseFormat({ text, path }: DecodedFile): Promise<TextFormat> {
  const named = formatOfExtension(extname(path));
  const sniffed = sniffText(text);
  if (sniffed === 'json' && named !== 'json') return (await import('./json/parse-json.js')).isJson(text) ? 'json' : named;
  if (sniffed !== null) return sniffed;
  if (named === 'subtitles') return (await import('./subtitles/read-subtitles.js')).hasCues(text) ? 'subtitles' : 'text';
  if (named === 'ass') return /^Dialogue:/m.test(text) ? 'ass' : 'text';
  if (named === 'lrc') return /^\s*\[\d+:\d/m.test(text) ? 'lrc' : 'text';
  if (named === 'html' || named === 'xml') return /<\/?[a-z][^<>]*>/i.test(text.slice(0, 100_000)) ? named : 'text';
  return named;
}
