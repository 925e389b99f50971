import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { talkOf } from '../../../src/charts/talk-share/talk-of.js';
import { parseSettings } from '../../../src/files/settings/read-settings.js';
import { tablesToXlsx } from '../../../src/spreadsheets/workbook/workbook.js';
import { allTables } from '../../statistics/all-tables.js';
import { discuss } from '../../statistics/discussion.js';

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

  it('lies in a given folder, where the settings are known by their name only', () => {
    writeFileSync(join(folder, 'codebook.csv'), 'theme,entry\n降雨,雨量站\n');
    expect(parseSettings('codebook: codebook.csv', 'talk.yaml', folder).themes).toEqual({ 降雨: ['雨量站'] });
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

  it('comes back from the workbook of a run as it went there', async () => {
    const given = { themes: { 降雨: ['雨', '2025'], 风险: [{ all: ['险', '赔'], not: ['险投'] }] }, definitions: { 降雨: '“下”,\n雨' } };
    const { settings, ...words } = discuss([{ speaker: '甲', sentences: ['雨 大', '险 赔'] }], { settings: given });
    const tables = allTables({ settings, ...words });
    const colours = { people: ['#0072b2'], single: '#0072b2', inkOn: () => '#000000', heat: ['#ffffff', '#4799d1'] as const };
    for (const language of ['zh', 'en'] as const) {
      const bytes = await tablesToXlsx({ tables, language, talk: talkOf(tables), colours, font: 'Arial', product: '' });
      writeFileSync(join(folder, 'book.xlsx'), bytes);
      const { themes, theme_rules, definitions } = parseSettings('codebook: book.xlsx', join(folder, 'talk.yaml'));
      expect({ themes, theme_rules, definitions }).toEqual({
        themes: settings.themes,
        theme_rules: settings.theme_rules,
        definitions: settings.definitions,
      });
    }
  });

  it.each([
    ['book.docx', '.xlsx'],
    ['broken.xlsx', '损坏'],
  ])('is no other file (%s)', (name, message) => {
    writeFileSync(join(folder, name), Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0));
    expect(() => parseSettings(`codebook: ${name}`, join(folder, 'talk.yaml'))).toThrow(
      expect.objectContaining({ messages: expect.objectContaining({ zh: expect.stringContaining(message) }) }),
    );
  });
});
