import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addWords } from '../../src/files/add-words.js';
import { testFolder } from './temporary.js';

const { folder, put } = testFolder();

describe('addWords', () => {
  it('adds what the settings do not have, and says which they have', () => {
    const path = put('a.yaml', '# 说明\nwords:\n  - 渡口\n');
    expect(addWords(path, ['桥', '渡口'])).toEqual({ added: ['桥'], present: ['渡口'] });
    expect(readFileSync(path, 'utf8')).toBe('# 说明\nwords:\n  - 渡口\n  - 桥\n');
  });
  it('leaves all that YAML can read as it is typed, and else writes it as it was meant', () => {
    const typed = put('c.yaml', '不合并: [河边人，桥头]\n词语: [渡口，灯]   # 我的\n');
    addWords(typed, ['桥']);
    expect(readFileSync(typed, 'utf8')).toContain('不合并: [河边人，桥头]');
    const wide = put('d.yaml', '标题：渡口\n词语：［渡口］ # 我的\n');
    expect(addWords(wide, ['桥', '渡口'])).toEqual({ added: ['桥'], present: ['渡口'] });
    expect(readFileSync(wide, 'utf8')).toBe('标题: 渡口\n词语: [渡口, 桥] # 我的\n');
  });

  it('makes the file where there is none', () => {
    addWords(join(folder, 'new.yaml'), ['桥']);
    expect(readFileSync(join(folder, 'new.yaml'), 'utf8')).toBe('words:\n  - 桥\n');
  });
  it('leaves a broken file alone', () =>
    expect(() => addWords(put('b.yaml', 'words: ['), ['桥'])).toThrow(expect.objectContaining({ name: 'YuanzhuoError' })));
});
