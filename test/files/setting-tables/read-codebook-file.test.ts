import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseSettings } from '../../src/files/read-settings.js';

const folder = mkdtempSync(join(tmpdir(), 'yuanzhuo-codebook-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const read = (csv: string, settings = '') => {
  writeFileSync(join(folder, 'codebook.csv'), csv);
  return parseSettings(`codebook: codebook.csv\n${settings}`, join(folder, 'talk.yaml'));
};
const RULE = '"{ all: [风险, 赔付], not: [风险投资] }"';

describe('a codebook as a table', () => {
  it('gives themes with terms, rules and definitions', () => {
    const { themes, theme_rules, definitions } = read(`主题,规则,定义\n降雨,雨量站,下雨的事\n降雨,预报,\n风险,${RULE},\n`);
    expect(themes).toEqual({ 降雨: ['雨量站', '预报'], 风险: [] });
    expect(theme_rules).toEqual({ 风险: [{ any: [], all: ['风险', '赔付'], near: [], within: 10, not: ['风险投资'] }] });
    expect(definitions).toEqual({ 降雨: '下雨的事' });
  });

  it('gives way to a theme of the settings themselves', () => {
    const { themes, theme_rules } = read(`theme,entry\n降雨,雨量站\n风险,${RULE}\n`, 'themes: { 风险: [保险] }\n');
    expect([themes, theme_rules]).toEqual([{ 降雨: ['雨量站'], 风险: ['保险'] }, {}]);
  });

  it.each([
    ['主题,定义\n降雨,x\n', '第一行要有列名'],
    ['theme,entry\n,雨\n', '第 2 行'],
    ['theme,entry\n降雨,雨\n风险,{ al: [雨] }\n', '第 3 行'],
    ['theme,entry\n风险,{ not: [雨] }\n', '第 2 行'],
  ])('that is wrong (%j) is named, with its line', (csv, message) => {
    expect(() => read(csv)).toThrow(
      expect.objectContaining({ messages: expect.objectContaining({ zh: expect.stringContaining(message) }) }),
    );
  });

  it('is no workbook', () => {
    expect(() => parseSettings('codebook: a.xlsx', join(folder, 'talk.yaml'))).toThrow('CSV');
  });
});
