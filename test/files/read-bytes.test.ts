import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileExists, isMissing, readBytes, sha256 } from '../../src/files/read-bytes.js';
import { testFolder } from './temporary.js';

const { folder, put } = testFolder();

describe('readBytes', () => {
  it('reads a file, and says what is missing or no file', () => {
    expect(Buffer.from(readBytes(put('a', '渡口'))).toString()).toBe('渡口');
    expect(() => readBytes(join(folder, 'no'))).toThrow(expect.objectContaining({ code: 'file.missing' }));
    expect(() => readBytes(folder)).toThrow(expect.objectContaining({ code: 'file.unreadable' }));
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
