import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { YuanzhuoError } from '../src/errors/error.js';
import { readSettings } from '../src/files/settings/read-settings.js';
import { settingsSchema } from '../src/settings.js';

describe('reading in the settings', () => {
  it('is made definite, and is its own settings when kept in run.json', () => {
    const settings = settingsSchema.parse({
      reading: {
        labels: ['★{name}★{speech}', '何川：{speech}'],
        headings: '▍{title}',
        not_labels: '提问',
        skip: [7, '12-40', '责任编辑：韦知秋'],
      },
    });
    expect(settings.reading.labels.map(({ left, name }) => [left, name])).toEqual([
      ['★', null],
      ['', '何川'],
    ]);
    expect(settings.reading.headings).toEqual([{ text: '▍{title}', left: '▍', right: '' }]);
    expect(settings.reading.not_labels).toEqual(['提问']);
    expect(settings.reading.skip).toEqual([{ from: 7, to: 7 }, { from: 12, to: 40 }, { text: '责任编辑：韦知秋' }]);
    expect(settingsSchema.parse(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  it.each([
    [
      'reading:\n  labels:\n    - "{name}：{speech}"\n    - "【{nam}】{speech}"\n',
      /第 4 行：“reading”的“labels”第 2 项的值不对。.*是不是想写 \{name\}/,
    ],
    ['reading:\n  labels: "{name}{speech}"\n', /第 2 行：“reading”的“labels”的值不对。.*分不开/],
    ['reading:\n  headings: ["{title}"]\n', /第 2 行：“reading”的“headings”第 1 项的值不对。.*每一行都符合/],
    ['reading:\n  skip: ["40-12"]\n', /第 2 行：“reading”的“skip”第 1 项的值不对。.*起止反了/],
    ['reading:\n  label: ["{name}：{speech}"]\n', /第 2 行：“reading”里没有“label”这一项。是不是想写“labels”/],
  ])('is an error that names the line: %s', (yaml, message) => {
    expect(messageOf(yaml)).toMatch(message);
  });
});

function messageOf(yaml: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'yuanzhuo-reading-'));
  try {
    writeFileSync(join(folder, 's.yaml'), yaml);
    readSettings(join(folder, 's.yaml'));
    return 'no error';
  } catch (error) {
    return error instanceof YuanzhuoError ? error.messages.zh : String(error);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
