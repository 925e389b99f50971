import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../src/files/temporary-folder.js';

describe('temporaryFolder', () => {
  it('writes files, and goes with them', () => {
    const folder = temporaryFolder();
    const path = folder.write('a.txt', Buffer.from('渡口'));
    expect(readFileSync(path, 'utf8')).toBe('渡口');
    folder.remove();
    expect(existsSync(path)).toBe(false);
  });
});
