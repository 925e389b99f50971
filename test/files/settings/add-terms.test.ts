import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addTerms } from '../../../src/files/settings/add-terms.js';
import { testFolder } from '../temporary.js';

const { folder, put } = testFolder();

const added = (path: string, words: readonly string[], synonyms: Readonly<Record<string, readonly string[]>> = {}) => {
  const { merged, ...others } = addTerms(path, { words, synonyms: new Map(Object.entries(synonyms)) });
  return { ...others, merged: Object.fromEntries(merged), text: readFileSync(path, 'utf8') };
};

describe('addTerms', () => {
  it('adds what the settings do not have, and says which they have', () => {
    expect(added(put('a.yaml', '# 说明\nwords:\n  - 渡口\n'), ['桥', '渡口'])).toEqual({
      ...{ added: ['桥'], present: ['渡口'], merged: {} },
      text: '# 说明\nwords:\n  - 渡口\n  - 桥\n',
    });
  });

  it('leaves all that YAML can read as it is typed, and else writes it as it was meant', () => {
    const typed = put('c.yaml', '不合并: [河边人，桥头]\n词语: [渡口，灯]   # 我的\n');
    expect(added(typed, ['桥']).text).toContain('不合并: [河边人，桥头]');
    const wide = put('d.yaml', '标题：渡口\n词语：［渡口］ # 我的\n');
    expect(added(wide, ['桥', '渡口'])).toMatchObject({ added: ['桥'], present: ['渡口'], text: '标题: 渡口\n词语: [渡口, 桥] # 我的\n' });
  });

  it('makes the file where there is none', () => {
    expect(added(join(folder, 'new.yaml'), ['桥']).text).toBe('words:\n  - 桥\n');
    expect(added(join(folder, 'newer.yaml'), [], { 渡口: ['度口'] }).text).toBe('synonyms:\n  渡口: [度口]\n');
  });

  it('merges spellings, each once, under the name that the settings have for one of them', () => {
    const path = put('e.yaml', '# 说明\n同义词:\n  码头: [渡口] # 同一处\n');
    expect(added(path, [], { 渡口: ['度口', '杜口'], 灯塔: ['灯踏'] })).toEqual({
      ...{ added: [], present: ['渡口'], merged: { 码头: ['度口', '杜口'], 灯塔: ['灯踏'] } },
      text: '# 说明\n同义词:\n  码头: [渡口, 度口, 杜口] # 同一处\n  灯塔: [灯踏]\n',
    });
    expect(added(path, [], { 灯塔: ['灯踏'] })).toMatchObject({ present: ['灯踏'], merged: {} });
  });

  it('makes a list where the settings have one synonym without brackets', () => {
    expect(added(put('f.yaml', 'synonyms:\n  渡口: 码头\n'), [], { 渡口: ['度口'] }).text).toBe('synonyms:\n  渡口: [码头, 度口]\n');
  });

  it('leaves a broken file alone', () =>
    expect(() => added(put('b.yaml', 'words: ['), ['桥'])).toThrow(expect.objectContaining({ name: 'YuanzhuoError' })));
});
