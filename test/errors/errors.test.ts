import { describe, expect, it } from 'vitest';
import { errors } from '../../src/errors/errors.js';

const failed = (code: string): Error => Object.assign(new Error('it failed'), { code });

describe('an output that cannot be written', () => {
  it.each([
    ['ENOSPC', '磁盘满了', 'the disk is full'],
    ['EDQUOT', '磁盘满了', 'the disk is full'],
    ['EACCES', '没有写的权限', 'permission denied'],
    ['EROFS', '只读', 'read-only'],
    ['ENAMETOOLONG', '路径太长', 'too long'],
    ['ELOOP', '绕成了圈', 'in a circle'],
    ['EISDIR', '同名', 'has that name'],
    ['EIO', 'EIO', 'EIO'],
  ])('says why, and what to do: %s', (code, zh, en) => {
    const { messages } = errors.outputNotWritable('/out/talk', failed(code));
    expect(messages.zh).toMatch(new RegExp(`^无法写入 /out/talk：.*${zh}.*。$`));
    expect(messages.en).toMatch(new RegExp(`^/out/talk cannot be written: .*${en}.*\\.$`));
  });
});
