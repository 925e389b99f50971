import { describe, expect, it } from 'vitest';
import { aliasSetting, formSetting, labelsSetting, notLabelSetting, skipSetting } from '../../../src/transcript/doubts/settings-line.js';
import { UNREAD_FORM } from '../../../src/transcript/labels/forms/form.js';
import { NO_READING } from '../../../src/transcript/labels/prefix/reading.js';

describe('lines of the settings', () => {
  it('quote what YAML would read as something else', () => {
    expect(notLabelSetting('何川')).toBe('reading: { not_labels: [何川] }');
    expect(notLabelSetting('07')).toBe("reading: { not_labels: ['07'] }");
    expect(labelsSetting(["{name}'s：{speech}"])).toBe("reading: { labels: ['{name}''s：{speech}'] }");
    expect(skipSetting(12)).toBe('reading: { skip: [12] }');
    expect(aliasSetting('何川', 'No')).toBe("people: [{ name: 何川, aliases: ['No'] }]");
  });
});

describe('formSetting', () => {
  it('teaches the form', () =>
    expect(formSetting({ ...UNREAD_FORM, key: 'k', right: '：' })).toBe("reading: { labels: ['{name}：{speech}'] }"));

  it('names the labels where no pattern can tell them from other lines', () => {
    const reading = { ...NO_READING, value: '何川' };
    const form = { ...UNREAD_FORM, key: 'k', place: 'alone' as const, labels: new Map([[0, { id: '何川', reading }]]) };
    expect(formSetting(form)).toBe("reading: { labels: ['何川{newline}{speech}'] }");
  });
});
