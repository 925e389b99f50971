import { describe, expect, it } from 'vitest';
import { methodsChecklist } from '../../src/report/methods-checklist.js';
import type { RunFacts } from '../../src/report/run-facts.js';
import { noTables } from '../tables/no-tables.js';

const run: RunFacts = {
  version: '9.9',
  source: { file: '桥.txt', format: 'txt', encoding: 'utf-8', bytes: 12, sha256: 'abc' },
  engine: { name: 'nodejieba', version: '2', dictionary: 'def' },
  seed: 7,
  counted: { moderator: false, quoted: true },
  warnings: [],
  reading: { forms: [], doubts: [], asides: {}, removed: {} },
};

describe('methodsChecklist', () => {
  it('fills in what the run knows, and leaves the rest to the authors', () => {
    const text = methodsChecklist(noTables, run, 'zh');
    expect(text).toContain('[x] 文字稿：桥.txt（utf-8，12 字节，SHA-256 abc）');
    expect(text).toContain('[x] 程序：圆桌 9.9；分词 nodejieba 2，词典 def；随机种子 7');
    expect(text).toContain('[x] 计入范围：主持人不计入，转述计入');
    expect(text).toContain('“强”q < 0.2');
    expect(text).toContain('[x] 主题：没有');
    expect(text.match(/^\[ \] /gm)).toHaveLength(8);
  });

  it('says the same in English', () => {
    const text = methodsChecklist({ ...noTables, basis: { ...noTables.basis, themes_agreement: 0.8712 } }, run, 'en');
    expect(text).toContain('[x] Stability of themes: mean adjusted Rand index over 50 random seeds 0.87');
    expect(text.match(/^\[x\] /gm)).toHaveLength(10);
    expect(text.match(/^\[ \] /gm)).toHaveLength(8);
  });
});
