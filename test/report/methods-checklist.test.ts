import { describe, expect, it } from 'vitest';
import type { GroupRow, ReferenceFacts } from '../../src/data.js';
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

  it('tells of a reference and of groups, where there are any', () => {
    const size = { texts: 12, words: 3400, terms: 900 };
    const reference: ReferenceFacts = { kind: 'folder', name: '别的会', ...size, left_out: ['桥'], copies: [], sha256: 'cde' };
    const row = { ...({} as GroupRow), kind: 'theme', people: 4 } as const;
    const byGroup: readonly GroupRow[] = [
      { ...row, group: '机关', q: 0.1, tier: 'strong' },
      { ...row, group: '民间', q: 0.9, tier: 'described', people: 5 },
    ];
    const tables = { ...noTables, reference, byGroup };
    const zh = methodsChecklist(tables, run, 'zh');
    expect(zh).toContain('[x] 参照：别的会（12 份文本，3400 个计入的词，SHA-256 cde），除去同一场讨论 1 份、重复 0 份；只作描述，没有检验');
    expect(zh).toContain('[x] 分组：机关 4 人、民间 5 人；以人为单位打乱，“强”的主题差别 1 处、词 0 处');
    const en = methodsChecklist(tables, run, 'en');
    expect(en).toContain('[x] Reference: 别的会 (texts: 12, words: 3400, SHA-256 cde)');
    expect(en).toContain('[x] Groups (people): 机关 (4), 民间 (5); permutation of people; strong differences in themes: 1, in words: 0');
    expect(methodsChecklist(noTables, run, 'zh')).not.toMatch(/参照：|分组：/);
  });
});
