import { describe, expect, it } from 'vitest';
import { checkOle } from '../../../../../src/files/formats/documents/doc/check-ole.js';
import { fixture } from '../../read.js';

const check = (bytes: Uint8Array) => () => checkOle(bytes, 'a.doc');

describe('checkOle', () => {
  it('passes a whole document', () => expect(check(fixture('discussion.doc'))).not.toThrow());
  it('refuses what is cut off', () => {
    expect(check(fixture('discussion.doc').subarray(0, 400))).toThrow(expect.objectContaining({ code: 'file.damaged' }));
  });
  it('refuses sectors that follow each other in a circle', () => {
    const bytes = Buffer.from(fixture('discussion.doc'));
    const sector = bytes.readInt32LE(76);
    bytes.writeInt32LE(0, (sector + 1) * (1 << bytes.readUInt16LE(30)));
    expect(check(bytes)).toThrow(expect.objectContaining({ code: 'file.damaged' }));
  });
});
