import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../../src/files/settings/read-settings.js';
import { SettingsEditor } from '../../../src/files/settings/settings-editor.js';

const edited = (text: string, change: (editor: SettingsEditor) => void): string => {
  const editor = new SettingsEditor(text);
  change(editor);
  return editor.text;
};

describe('SettingsEditor', () => {
  it('finds keys in either language, and names new ones as the file does', () => {
    const text = '人物:\n  - 姓名: 何川 # 甲\n';
    const result = edited(text, (editor) => {
      editor.set(['people', 0, 'role'], 'moderator');
      editor.add(['people'], { name: '陆萍', aliases: ['陆老师'] });
      editor.add(['words'], '旧厂房');
    });
    expect(result).toBe('人物:\n  - 姓名: 何川 # 甲\n    角色: moderator\n  - 姓名: 陆萍\n    别名: [陆老师]\n词语: [旧厂房]\n');
    expect(parseSettings(result, 's').people.map(({ name, role }) => [name, role])).toEqual([
      ['何川', 'moderator'],
      ['陆萍', null],
    ]);
  });

  it('adds to a list once, and takes away what is the last of it with its key', () => {
    const text = '# 头\nwords: [甲乙]\nstop: { add: [丙丁] }\n';
    expect(edited(text, (editor) => editor.add(['words'], '甲乙'))).toBe(text);
    expect(edited(text, (editor) => editor.take(['stop', 'add'], '丙丁'))).toBe('# 头\nwords: [甲乙]\n');
    expect(edited(text, (editor) => editor.take(['words'], '没有'))).toBe(text);
  });

  it('reads what a Chinese keyboard has written, and keeps what it means', () => {
    const result = edited('人物：\n　－ 姓名：何川\n　　别名：【何老师，老何】\n', (editor) => {
      editor.take(['people', 0, 'aliases'], '老何');
      editor.add(['people', 0, 'aliases'], '川哥');
    });
    expect(parseSettings(result, 's').people).toMatchObject([{ name: '何川', aliases: ['何老师', '川哥'] }]);
    const two = edited('people: 何川、陆萍\n', (editor) => editor.set(['people', 1], { name: '陆平', aliases: ['陆萍'] }));
    expect(parseSettings(two, 's').people.map(({ name }) => name)).toEqual(['何川', '陆平']);
  });
});
