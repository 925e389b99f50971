import type { Removed } from '../../../../data.js';
import { errors } from '../../../../errors/errors.js';
import { formatErrors } from '../../../../errors/format-errors.js';
import { type TextRow, tableRows } from '../../columns/dialogue-table.js';
import type { Extracted } from '../../reader/extracted.js';
import { composeUnits } from '../../units/compose-units.js';
import { type UnitRow, unitRow } from '../../units/unit-row.js';
import { checkOle } from './check-ole.js';
import { extractDoc } from './extract-doc.js';

/** A document of Word 97–2003 → its paragraphs; tables by their columns where they hold a dialogue, else with tabs. No notes, headers and comments. Bold type and levels of headings are not known. */
export async function readDoc(bytes: Uint8Array, path: string): Promise<Extracted> {
  const kind = oleKind(bytes);
  if (kind !== null) throw formatErrors.unsupported(path, kind.format, kind.instead);
  checkOle(bytes, path);
  const body = await extractDoc(bytes).catch((cause: unknown) => {
    throw isProtected(cause) ? formatErrors.encrypted(path) : formatErrors.damaged(path, 'doc', cause);
  });
  const { rows, removed } = readBody(body);
  const composed = composeUnits(rows, removed);
  if (composed.units.length === 0) throw errors.emptyFile(path);
  return { ...composed, encoding: 'doc', facts: [] };
}

/** Paragraphs as they come; those with as many tabs as their neighbours are the rows of a table. */
function readBody(body: string): ReturnType<typeof tableRows> {
  const rows: UnitRow[] = [];
  const removed: Removed[] = [];
  const paragraphs = body.split(/[\r\n\v\f]/).map((line) => line.replace(/[\u0000-\u0008\u000e-\u001f]/g, ''));
  for (let at = 0; at < paragraphs.length; ) {
    const text = paragraphs[at] ?? '';
    const tabs = tabsOf(text);
    let end = at + 1;
    while (tabs > 0 && end < paragraphs.length && tabsOf(paragraphs[end] ?? '') === tabs) end++;
    const afterGap = at > 0 && paragraphs[at - 1] === '';
    if (end - at > 1) {
      const table = tableRows(paragraphs.slice(at, end).map((row) => cellsOf(row)));
      for (const each of table.rows) rows.push(each);
      for (const each of table.removed) removed.push(each);
    } else rows.push(unitRow(text, { afterGap }));
    at = end;
  }
  return { rows, removed };
}

const tabsOf = (text: string): number => text.split('\t').length - 1;

const cellsOf = (row: string): TextRow => row.split('\t').map((cell) => ({ paragraphs: cell.trim() === '' ? [] : [unitRow(cell.trim())] }));

const isProtected = (cause: unknown): boolean => cause instanceof Error && /encrypt|password/i.test(cause.message);

/** Other files of the same container, by the names of their streams. Null for a Word document. */
function oleKind(bytes: Uint8Array): { readonly format: string; readonly instead: string } | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const has = (name: string): boolean => buffer.includes(Buffer.from(name, 'utf16le'));
  if (has('WordDocument')) return null;
  if (has('EncryptedPackage')) return { format: 'Office (password)', instead: 'docx/xlsx' };
  if (has('Workbook') || has('Book')) return { format: 'Excel 97', instead: 'xlsx' };
  if (has('PowerPoint Document')) return { format: 'PowerPoint 97', instead: 'docx' };
  return { format: 'OLE', instead: 'docx/xlsx' };
}
