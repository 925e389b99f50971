import { describe, expect, it } from 'vitest';
import { readMember, readSource } from '../../src/files/read-source.js';
import { defaultSettings } from '../../src/settings.js';
import { testFolder } from './temporary.js';

const { put } = testFolder();

describe('readSource', () => {
  it('decodes a file, with its name, format, size and hash', async () =>
    expect(await readSource(put('说桥.TXT', '何川：修。\n'), defaultSettings)).toMatchObject({
      file: '说桥.TXT',
      format: 'txt',
      encoding: 'utf-8',
      bytes: 16,
      sha256: expect.stringMatching(/^[\da-f]{64}$/),
      text: '何川：修。\n',
    }));
});

describe('readMember', () => {
  const member = {
    member: '1',
    id: 'a',
    title: '说桥',
    date: '',
    name: 'a.md',
    bytes: Buffer.from('---\ntitle: 说路\n---\n何川：修。\n'),
    error: null,
  };

  it('puts what the archive says before what the file says', async () =>
    expect((await readMember(member, defaultSettings)).facts).toEqual([
      { key: 'title', value: '说桥', origin: 'archive' },
      { key: 'title', value: '说路', origin: 'front matter' },
    ]));
});
