import { crc32, deflateRawSync } from 'node:zlib';

/** A zip file of texts. `declared` is what the directory claims as unpacked size, where it is to lie. */
export function writeZip(parts: Readonly<Record<string, string>>, declared?: number): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const data = deflateRawSync(Buffer.from(text), { level: 9 });
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(text), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(declared ?? Buffer.byteLength(text), 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, place, Buffer.from(name));
    const file = [Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), data];
    files.push(...file);
    offset += file.reduce((sum, part) => sum + part.length, 0);
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, entries, end]);
}

const HEAD = '<?xml version="1.0"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const part = (type: string, target: string, id: string): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
const types = (name: string, type: string): string =>
  `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`;

/** The least that is a Word document around this body. */
export const docxParts = (body: string, doctype = ''): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': types('word/document.xml', 'wordprocessingml.document'),
  '_rels/.rels': part('officeDocument', 'word/document.xml', 'r1'),
  'word/document.xml': `${HEAD}${doctype}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
});

/** The least that is a workbook with sheets of these rows. */
export const xlsxParts = (...sheets: readonly string[]): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': types('xl/workbook.xml', 'spreadsheetml.sheet'),
  '_rels/.rels': part('officeDocument', 'xl/workbook.xml', 'r1'),
  'xl/workbook.xml': `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><sheets>${sheets
    .map((_, i) => `<sheet name="S${i + 1}" sheetId="${i + 1}" r:id="r${i + 1}"/>`)
    .join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${sheets
    .map((_, i) => `<Relationship Id="r${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`)
    .join('')}</Relationships>`,
  ...Object.fromEntries(
    sheets.map((rows, i) => [
      `xl/worksheets/sheet${i + 1}.xml`,
      `${HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
    ]),
  ),
});

const ODF = [
  ...['office', 'text', 'table', 'style'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`),
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

/** The least that is an OpenDocument text around this body. */
export const odtParts = (body: string, styles = '', title = ''): Readonly<Record<string, string>> => ({
  mimetype: 'application/vnd.oasis.opendocument.text',
  'content.xml': `${HEAD}<office:document-content ${ODF}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  'meta.xml': `${HEAD}<office:document-meta ${ODF}><office:meta><dc:title>${title}</dc:title></office:meta></office:document-meta>`,
});

/** One row of texts. */
export const sheetRow = (number: number, cells: Readonly<Record<string, string>>): string =>
  `<row r="${number}">${Object.entries(cells)
    .map(([column, text]) => `<c r="${column}${number}" t="inlineStr"><is><t>${text}</t></is></c>`)
    .join('')}</row>`;
