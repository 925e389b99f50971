import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { errors } from '../../src/errors/errors.js';
import { fileExists, isFolder, isMissing, readBytes, sha256 } from '../../src/files/read-bytes.js';
import { testFolder } from './temporary.js';

const { folder, put } = testFolder();

describe('readBytes', () => {
  it('reads a file, and says what is missing or no file', () => {
    expect(Buffer.from(readBytes(put('a', '渡口'))).toString()).toBe('渡口');
    expect(() => readBytes(join(folder, 'no'))).toThrow(expect.objectContaining({ code: 'file.missing' }));
    expect(() => readBytes(folder)).toThrow(expect.objectContaining({ code: 'file.unreadable' }));
  });

  it('says why what is there cannot be read', () => {
    symlinkSync('loop-b', join(folder, 'loop-a'));
    symlinkSync('loop-a', join(folder, 'loop-b'));
    const below = join(put('b', ''), 'talk.txt');
    const cases = [
      [join(folder, 'a'.repeat(300)), 'file.unreadable', '路径太长'],
      [join(folder, 'loop-a'), 'file.unreadable', '链接绕成了圈'],
      [folder, 'file.unreadable', '它是文件夹'],
      [below, 'file.missing', '找不到'],
    ] as const;
    for (const [path, code, zh] of cases) {
      const problem = { code, messages: { zh: expect.stringContaining(zh), en: expect.any(String) } };
      expect(() => readBytes(path), path).toThrow(expect.objectContaining(problem));
      if (path !== folder) expect(() => isFolder(path), path).toThrow(expect.objectContaining(problem));
    }
    // A message is to be read.
    expect(errors.unreadable('a'.repeat(5000), { code: 'ENAMETOOLONG' }).messages.zh.length).toBeLessThan(300);
  });

  it('does not wait for a pipe, nor for a device that never ends', () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    for (const path of [pipe, '/dev/zero']) expect(() => readBytes(path)).toThrow(expect.objectContaining({ code: 'file.not-regular' }));
  });
});

describe('sha256', () => {
  it('is taken over all parts', () => {
    // printf abc | sha256sum
    expect(sha256('a', Buffer.from('bc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('isMissing and fileExists', () => {
  it('know what is not there', () => {
    expect([isMissing(Object.assign(new Error('a'), { code: 'ENOENT' })), isMissing(new Error('a'))]).toEqual([true, false]);
    expect([fileExists(folder), fileExists(join(folder, 'no'))]).toEqual([true, false]);
  });
});
