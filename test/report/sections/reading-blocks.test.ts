import { describe, expect, it } from 'vitest';
import type { Doubt } from '../../../src/data.js';
import { reportToHtml } from '../../../src/report/html/report-html.js';
import { reportToMarkdown } from '../../../src/report/markdown/report-markdown.js';
import type { RunFacts } from '../../../src/report/run-facts.js';
import { chart, discussion, run } from '../small-discussion.js';

const doubt = (given: Partial<Doubt>): Doubt => ({
  kind: 'refused',
  line: 12,
  text: '提问',
  share: 0.034,
  message: { zh: '“提问”像是发言人。如果是，', en: '“提问” may be a speaker. If it is one:' },
  setting: "reading: { labels: ['提问：{speech}'] }",
  ...given,
});
const read = (reading: Partial<RunFacts['reading']>, warnings: RunFacts['warnings'] = []): RunFacts => ({
  ...run,
  warnings,
  reading: { ...run.reading, ...reading },
});
const markdown = (facts: RunFacts, language: 'zh' | 'en' = 'zh'): string =>
  reportToMarkdown({ tables: discussion, charts: [chart], run: facts, language })
    .split(/^## /m)
    .find((part) => part.includes('{name}')) ?? '';

describe('how the speakers were recognised, in the report', () => {
  it('begins with the doubts: line, sentence, and the line of settings as code', () => {
    const text = markdown(read({ doubts: [doubt({})] }));
    expect(text).toContain("- 第 12 行：“提问”像是发言人。如果是，设置里写：`reading: { labels: ['提问：{speech}'] }`（涉及 3% 的字）");
    expect(text.indexOf('提问')).toBeLessThan(text.indexOf('| 写法 |'));
    expect(text.indexOf('| 写法 |')).toBeLessThan(text.indexOf('### 词的切分'));
    expect(markdown(read({ doubts: [doubt({})] }), 'en')).toContain(
      "- Line 12: “提问” may be a speaker. If it is one: In the settings: `reading: { labels: ['提问：{speech}'] }` (3% of the characters)",
    );
  });

  it('says once what stands on several lines, and takes warnings of doubts for said', () => {
    const warning = { code: 'read.doubt-refused', line: 12, message: doubt({}).message };
    const text = markdown(read({ doubts: [doubt({}), doubt({ line: 5 })] }, [warning]));
    expect(text).toContain('有 1 处可能读错');
    expect(text).toContain('第 5、12 行：');
    expect(text.match(/像是发言人/g)).toHaveLength(1);
    expect(text).not.toContain('### 提醒');
  });

  it('lists the learned forms with their counts, and where the format names the speakers says so', () => {
    expect(markdown(run)).toContain('| `{name}：{speech}` | 4 | 甲、乙 |');
    const names = ['甲', '乙', '丙', '丁', '戊', '己', '庚'];
    const forms = [
      { pattern: '{name}：{speech}', count: 9, names },
      { pattern: '', count: 2, names: ['甲'] },
    ];
    expect(markdown(read({ forms }))).toContain('| `{name}：{speech}` | 9 | 甲、乙、丙、丁、戊、己等，共 7 个 |');
    expect(markdown(read({ forms }))).toContain('| 没有标记：由文件格式、粗体或独占一行看出 | 2 | 甲 |');
  });

  it('counts what was set aside and what the reader of the format took out', () => {
    const text = markdown(read({ asides: { mark: 2, label: 9 }, removed: { link: 3, page: 1 } }));
    expect(text).toContain('没有算作发言的：现场说明、日期和分隔线 2 处。');
    expect(text).toContain('读取时去掉的：链接 3 处、页眉、页脚和页码 1 处。');
    expect(markdown(run)).not.toContain('没有算作发言的');
  });

  it('lets a line of settings break neither a table nor the page', () => {
    const facts = read({
      forms: [{ pattern: '{name} | `{speech}', count: 1, names: ['<b>|'] }],
      doubts: [doubt({ setting: '</code><script>' })],
    });
    expect(markdown(facts)).toContain('| `` {name} \\| `{speech} `` | 1 |');
    const parts = { tables: discussion, charts: [chart], pictures: [], run: facts, language: 'zh' as const };
    const html = reportToHtml({ ...parts, font: () => new Uint8Array(), translated: null, script: '', formats: new Set<string>() });
    expect(html).toContain('<code><bdi>&lt;/code&gt;&lt;script&gt;</bdi></code>');
  });
});
