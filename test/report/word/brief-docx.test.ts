import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { briefToDocx } from '../../../src/report/word/brief-docx.js';
import { defaultSettings } from '../../../src/settings.js';
import { openOffice } from '../../office-file.js';
import { discussion } from '../small-discussion.js';

const parts = { tables: discussion, language: 'zh', brand: { ...defaultSettings.brand, logo: null }, version: '0.0.0' } as const;

describe('brief.docx', () => {
  it('begins with the title and when it was, has no footnotes, and is the same bytes twice', async () => {
    const bytes = (await briefToDocx(parts)) ?? new Uint8Array();
    openOffice(bytes);
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(value).toMatch(/^<p>水<\/p><p>2025-01-02/);
    expect(value).toContain('<h2>01 缺什么？</h2>');
    expect(value).not.toContain('footnote');
    expect(Buffer.compare(bytes, (await briefToDocx(parts)) ?? new Uint8Array())).toBe(0);
  });

  it('is not written where there is nothing to quote', async () => {
    expect(await briefToDocx({ ...parts, tables: { ...discussion, quotes: [] } })).toBeNull();
  });
});
