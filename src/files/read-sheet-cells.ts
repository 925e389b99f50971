import { formatErrors } from '../errors/format-errors.js';
import { decode } from './decode.js';
import { sniffBinary } from './formats/sniff-format.js';
import { parseCsv } from './parse-csv.js';

/** The cells of a CSV file, or of the first sheet of a workbook, as texts. @throws YuanzhuoError for a file that is damaged. */
export async function readSheetCells(bytes: Uint8Array, path: string): Promise<readonly (readonly string[])[]> {
  if (sniffBinary(bytes) === null) return parseCsv(decode(bytes, path).text);
  const [{ checkZip }, { default: readSheets }] = await Promise.all([
    import('./formats/documents/zip/check-zip.js'),
    import('read-excel-file/universal'),
  ]);
  await checkZip(bytes, path, 'xlsx');
  const [first] = await readSheets(new Uint8Array(bytes).buffer).catch((cause: unknown) => {
    throw formatErrors.damaged(path, 'xlsx', cause);
  });
  return (first?.data ?? []).map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
}
