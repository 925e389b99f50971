import { execFileSync } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { describe, expect, it } from 'vitest';
import { listContainers, type Member, readMembers } from '../../src/files/corpus-documents.js';
import { testFolder } from './temporary.js';

const { folder, put } = testFolder();

async function membersOf(name: string, content: string | Uint8Array): Promise<readonly Member[]> {
  const members: Member[] = [];
  for await (const member of readMembers({ path: put(name, content), name })) members.push(member);
  return members;
}
const shown = (members: readonly Member[]) =>
  members.map(({ id, name, bytes, error }) => [id, name, Buffer.from(bytes).toString(), error?.code ?? null]);

describe('listContainers', () => {
  it('names a path that cannot be followed', () =>
    expect(() => listContainers(['a'.repeat(300)])).toThrow(expect.objectContaining({ code: 'file.unreadable' })));
});

describe('readMembers', () => {
  it('does not wait for a pipe', async () => {
    for (const name of ['pipe.txt', 'pipe.jsonl', 'pipe.tar.gz']) {
      const path = `${folder}/${name}`;
      execFileSync('mkfifo', [path]);
      await expect(readMembers({ path, name }).next(), name).rejects.toMatchObject({ code: 'file.not-regular' });
    }
  });
});

describe('listContainers', () => {
  it('searches folders to the bottom, and leaves out what is hidden or no transcript', () => {
    for (const name of ['c/b/a.txt', 'c/z.tar.gz', 'c/.hidden.txt', 'c/readme.md', 'c/x.png']) put(name, 'a');
    expect(listContainers([`${folder}/c`]).map(({ name }) => name)).toEqual(['b/a.txt', 'z.tar.gz']);
  });
  it('takes patterns, and says what is not there', () => {
    put('d/a.txt', 'a');
    expect(listContainers([`${folder}/d/*.txt`]).map(({ name }) => name)).toEqual(['a.txt']);
    expect(() => listContainers([`${folder}/no`])).toThrow(expect.objectContaining({ code: 'file.missing' }));
    expect(() => listContainers([`${folder}/d/*.md`])).toThrow(expect.objectContaining({ name: 'YuanzhuoError' }));
  });
});

describe('readMembers', () => {
  it('gives a file as its one member', async () =>
    expect(shown(await membersOf('a.txt', '修。'))).toEqual([['a.txt', 'a.txt', '修。', null]]));

  it('gives a transcript a line, packed or not, and what is wrong with a line', async () =>
    expect(shown(await membersOf('b.jsonl.gz', gzipSync('{"id": "x", "text": "修。"}\n\n{"turns": [1]}\n{"a": 1}\n')))).toEqual([
      ['x', 'x.txt', '修。', null],
      ['b.jsonl.gz:3', 'b.jsonl.gz:3.json', '[1]', null],
      ['b.jsonl.gz:4', 'b.jsonl.gz:4', '{"a": 1}', 'corpus.line'],
    ]));

  it('takes lines of utterances for one transcript', async () =>
    expect(await membersOf('c.jsonl', '{"speaker": "何川", "text": "修。"}\n')).toMatchObject([{ id: 'c.jsonl', name: 'c.jsonl' }]));

  it('takes a line with turns, an id or a title for a whole transcript, although it has a speaker', async () =>
    expect(await membersOf('f.jsonl', '{"id": "x", "speaker": "何川", "text": "修。"}\n')).toMatchObject([{ id: 'x', name: 'x.txt' }]));

  it('gives the transcripts of an archive', async () => {
    const archive = pack();
    archive.entry({ name: './a.txt' }, '修。');
    archive.entry({ name: 'b.png' }, '灯');
    archive.finalize();
    expect(shown(await membersOf('d.tar', await buffer(archive)))).toEqual([['a.txt', './a.txt', '修。', null]]);
  });

  it('says that an archive is damaged', async () => {
    await expect(membersOf('e.tar.gz', '修。')).rejects.toMatchObject({ name: 'YuanzhuoError' });
  });
});
