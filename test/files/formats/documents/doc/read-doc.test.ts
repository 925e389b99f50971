import { describe, expect, it } from 'vitest';
import { fixture, lines, read } from '../../read.js';

describe('doc', () => {
  it('reads the body of a document of Word 97, with its quotation marks, and tables with tabs', async () => {
    const found = await read(fixture('discussion.doc'), 'discussion.doc');
    expect(lines(found)).toEqual(['渡口的灯', '纪川：“修。”——今晚就修。', '灯\t三盏', '白小河：好。']);
  });

  it('says what else is in such a container, and that a file is cut off', async () => {
    const ole = (stream: string): Buffer =>
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le')]);
    await expect(read(ole('Workbook'), 'a.doc')).rejects.toMatchObject({
      code: 'file.unsupported',
      message: expect.stringContaining('Excel 97'),
    });
    await expect(read(ole('WordDocument'), 'a.doc')).rejects.toMatchObject({ code: 'file.damaged' });
    await expect(read(fixture('discussion.doc').subarray(0, 3000), 'a.doc')).rejects.toMatchObject({ name: 'YuanzhuoError' });
  });
});
