import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseSettings } from '../../../src/files/settings/read-settings.js';

const folder = mkdtempSync(join(tmpdir(), 'yuanzhuo-people-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const read = (csv: string, settings = '') => {
  writeFileSync(join(folder, 'people.csv'), csv);
  return parseSettings(`people_file: people.csv\n${settings}`, join(folder, 'talk.yaml'));
};

describe('a table of people', () => {
  it('gives attributes, which the settings overrule', () => {
    const { attributes } = read('姓名,性别,部门\n何川,男,机关\n韦知秋,,民间\n', 'attributes: { 何川: { 部门: 学界 } }\n');
    expect(attributes).toEqual({ 何川: { 性别: '男', 部门: '学界' }, 韦知秋: { 部门: '民间' } });
  });

  it.each([
    ['姓名\n何川\n', '第一行应是列名'],
    ['姓名,性别,性别\n何川,男,女\n', '不能重复'],
    ['姓名,性别\n,男\n', '第 2 行没有姓名'],
    ['姓名,性别\n何川,男\n何川,女\n', '“何川”已经写过'],
    ['姓名,share\n何川,男\n', '同名'],
  ])('that is wrong (%j) is named, with what to do', (csv, message) => {
    expect(() => read(csv)).toThrow(
      expect.objectContaining({ messages: expect.objectContaining({ zh: expect.stringContaining(message) }) }),
    );
  });

  it('is missed where it is not there', () => {
    expect(() => parseSettings('people_file: none.csv', join(folder, 'talk.yaml'))).toThrow('none.csv');
  });

  it('needs other names than the columns of the tables', () => {
    expect(() => parseSettings('attributes: { 何川: { share: 1 } }', join(folder, 'talk.yaml'))).toThrow('share');
  });
});
