import type { Removed } from '../../../../data.js';
import { errors } from '../../../../errors/errors.js';
import { formatErrors } from '../../../../errors/format-errors.js';
import { type TextRow, tableRows } from '../../columns/dialogue-table.js';
import { type Attributes, parseXml, type XmlReader } from '../../markup/parse-xml.js';
import type { Extracted } from '../../reader/extracted.js';
import { composeUnits } from '../../units/compose-units.js';
import { leadingBold, type Run } from '../../units/leading-bold.js';
import { type UnitRow, unitRow } from '../../units/unit-row.js';
import { titleFact } from '../document-title.js';
import { OdtStyles } from './odt-styles.js';

/** An OpenDocument text (already checked by `checkZip`) → its paragraphs with level and bold beginning, tables by rows; no notes, comments and tracked deletions. */
export async function readOdt(bytes: Uint8Array, path: string): Promise<Extracted> {
  const parts = await unpack(bytes, path);
  const styles = new OdtStyles();
  await parseXml(parts.styles, path, styles);
  await parseXml(parts.content, path, styles);
  const reader = new OdtReader(styles);
  await parseXml(parts.content, path, reader);
  const composed = composeUnits(reader.rows, reader.removed);
  if (composed.units.length === 0) throw errors.emptyFile(path);
  const meta = new OdtTitle();
  await parseXml(parts.meta, path, meta);
  return { ...composed, encoding: 'odt', facts: titleFact(meta.title) };
}

async function unpack(
  bytes: Uint8Array,
  path: string,
): Promise<{ readonly content: string; readonly styles: string; readonly meta: string }> {
  const { unzipSync } = await import('fflate');
  try {
    const files = unzipSync(bytes, { filter: ({ name }) => ['content.xml', 'styles.xml', 'meta.xml'].includes(name) });
    const read = (name: string): string => (files[name] ? Buffer.from(files[name]).toString('utf8') : '<none/>');
    return { content: read('content.xml'), styles: read('styles.xml'), meta: read('meta.xml') };
  } catch (cause) {
    throw formatErrors.damaged(path, 'odt', cause);
  }
}

class OdtTitle implements XmlReader {
  title = '';
  #inside = false;

  open(name: string): void {
    this.#inside = name === 'title';
  }

  text(data: string): void {
    if (this.#inside) this.title += data;
  }

  close(): void {
    this.#inside = false;
  }
}

/** Not of the text: notes, comments, what was deleted, fields of numbers, drawings' names. */
const SILENT = new Set('note annotation tracked-changes desc forms sequence-decls binary-data index-title-template'.split(' '));

class OdtReader implements XmlReader {
  readonly rows: UnitRow[] = [];
  readonly removed: Removed[] = [];
  readonly #styles: OdtStyles;
  #runs: Run[] = [];
  #level = 0;
  #quoted = false;
  #gap = false;
  #silent = 0;
  /** Whether the paragraph, and the spans within, are bold; empty outside of paragraphs. */
  readonly #bold: boolean[] = [];
  readonly #tables: { readonly rows: UnitRow[][][]; cell: UnitRow[] | null }[] = [];

  constructor(styles: OdtStyles) {
    this.#styles = styles;
  }

  open(name: string, attributes: Attributes): void {
    if (SILENT.has(name) || this.#silent > 0) {
      this.#silent += SILENT.has(name) ? 1 : 0;
      return;
    }
    if (name === 'p' || name === 'h') this.#openParagraph(name, attributes);
    else if (name === 'span') this.#bold.push(this.#styles.isBold(attributes['text:style-name']) ?? this.#bold.at(-1) ?? false);
    else if (name === 's') this.text(' '.repeat(Math.min(40, Number(attributes['text:c'] ?? 1) || 1)));
    else if (name === 'tab') this.text('\t');
    else if (name === 'line-break') this.#end();
    else if (name === 'table') this.#tables.push({ rows: [], cell: null });
    else if (name === 'table-row') this.#tables.at(-1)?.rows.push([]);
    else if (name === 'table-cell') this.#openCell();
  }

  text(data: string): void {
    if (this.#silent > 0 || this.#bold.length === 0) return;
    const text = data.replace(/[\n\r]+\s*/g, ' ');
    if (text !== '') this.#runs.push({ text, bold: this.#bold.at(-1) ?? false });
  }

  close(name: string): void {
    if (SILENT.has(name)) this.#silent--;
    if (this.#silent > 0) return;
    if (name === 'span') this.#bold.pop();
    else if (name === 'p' || name === 'h') this.#closeParagraph();
    else if (name === 'table-cell') this.#closeCell();
    else if (name === 'table') this.#closeTable();
  }

  #openParagraph(name: string, attributes: Attributes): void {
    this.#end();
    const style = attributes['text:style-name'];
    this.#level = name === 'h' ? Math.min(6, Math.max(1, Number(attributes['text:outline-level'] ?? 1) || 1)) : style === 'Title' ? 1 : 0;
    this.#quoted = this.#styles.isQuotation(style);
    this.#bold.push(this.#styles.isBold(style) ?? false);
  }

  #closeParagraph(): void {
    const isEmpty = this.#runs.every(({ text }) => text.trim() === '');
    this.#end();
    if (isEmpty) this.#gap = true;
    this.#bold.pop();
  }

  #openCell(): void {
    const table = this.#tables.at(-1);
    if (table) table.cell = [];
  }

  #closeCell(): void {
    const table = this.#tables.at(-1);
    this.#gap = false;
    if (!table) return;
    table.rows.at(-1)?.push(table.cell ?? []);
    table.cell = null;
  }

  #closeTable(): void {
    const table = this.#tables.pop();
    const target = this.#tables.at(-1)?.cell ?? this.rows;
    const read = tableRows((table?.rows ?? []).map((row): TextRow => row.map((paragraphs) => ({ paragraphs }))));
    for (const row of read.rows) target.push(row);
    for (const each of read.removed) this.removed.push(each);
    this.#gap = true;
  }

  #end(): void {
    const text = this.#runs.map((run) => run.text).join('');
    if (text.trim() !== '') {
      const row = unitRow(text, {
        level: this.#level,
        bold: leadingBold(this.#runs),
        quoted: this.#quoted,
        afterGap: this.#gap || this.#level > 0,
      });
      (this.#tables.at(-1)?.cell ?? this.rows).push(row);
      this.#gap = false;
    }
    this.#runs = [];
  }
}
