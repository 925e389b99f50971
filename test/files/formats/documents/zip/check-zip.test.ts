import { describe, expect, it } from 'vitest';
import { checkZip } from '../../../../../src/files/formats/documents/zip/check-zip.js';
import { sheetRow, writeZip, xlsxParts } from '../../write-zip.js';

describe('checkZip', () => {
  it('gives the names of the entries', async () =>
    expect(await checkZip(writeZip(xlsxParts(sheetRow(1, { A: '修。' }))), 'a.xlsx', 'xlsx')).toContain('xl/workbook.xml'));
  it('refuses a sheet that spans too many cells, and what is no archive', async () => {
    await expect(checkZip(writeZip(xlsxParts(sheetRow(1_048_576, { XFD: '远' }))), 'a.xlsx', 'xlsx')).rejects.toMatchObject({
      code: 'file.zip-bomb',
    });
    await expect(checkZip(Buffer.from('PK\x03\x04'), 'a.xlsx', 'xlsx')).rejects.toMatchObject({ code: 'file.damaged' });
  });
});
