import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { minutesToDocx } from '../../../src/report/word/minutes-docx.js';
import { defaultSettings } from '../../../src/settings.js';
import { openOffice } from '../../office-file.js';
import { discussion } from '../small-discussion.js';

const parts = { tables: discussion, language: 'zh', brand: { ...defaultSettings.brand, logo: null }, version: '0.0.0' } as const;

describe('minutes.docx', () => {
  it('is a form with blanks, passages with their sentences, and who signs', async () => {
    const bytes = await minutesToDocx(parts);
    openOffice(bytes);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const lines = value.split('\n').filter((line) => line !== '');
    expect(lines[0]).toBe('会议纪要');
    expect(lines[lines.indexOf('缺席') + 1]).toBe('________');
    expect(lines[lines.indexOf('地点') + 1]).toBe('云岭');
    for (const signed of ['主持人（签字）', '记录人（签字）', '日期']) expect(lines).toContain(`${signed}：________________`);
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(html).toContain('句子编号：s2.1');
  });

  it('is the same bytes twice', async () => {
    expect(Buffer.compare(await minutesToDocx(parts), await minutesToDocx(parts))).toBe(0);
  });
});
