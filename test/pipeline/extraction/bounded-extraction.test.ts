import { afterEach, describe, expect, it } from 'vitest';
import type { ExtractionThread } from '../../../pipeline/extraction/bounded-extraction.js';
import type { ExtractionRequest } from '../../../pipeline/extraction/extraction-request.js';
import { defaultSettings } from '../../../src/settings.js';
import { docxParts, writeZip } from '../../files/formats/write-zip.js';

// Its thread is started from what is built.
const built = new URL('../../../dist/pipeline/extraction/bounded-extraction.js', import.meta.url).href;
const { ExtractionThread: Thread } = (await import(built)) as { readonly ExtractionThread: typeof ExtractionThread };

const docx = (paragraphs: number, path: string): ExtractionRequest => ({
  bytes: writeZip(docxParts('<w:p><w:r><w:t>纪川：渡口的灯又灭了。</w:t></w:r></w:p>'.repeat(paragraphs))),
  path,
  means: defaultSettings,
});

let thread: ExtractionThread | undefined;
afterEach(() => thread?.close());

const TOO_COSTLY = { name: 'YuanzhuoError', code: 'file.too-costly' };

describe('a binary file', () => {
  it('is read in a thread, one after another, and what is wrong with one is said', async () => {
    thread = new Thread();
    const damaged = { ...docx(1, 'b.docx'), bytes: new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]) };
    const [first, second, third] = await Promise.allSettled(
      [docx(2, 'a.docx'), damaged, docx(3, 'c.docx')].map((file) => thread?.extract(file)),
    );
    expect([first, third]).toMatchObject([{ value: { units: { length: 2 } } }, { value: { units: { length: 3 } } }]);
    expect(second).toMatchObject({ reason: { name: 'YuanzhuoError', code: 'file.damaged' } });
  });

  it('that takes too long is refused, and the next is read', async () => {
    thread = new Thread({ seconds: 2, megabytes: 1000 });
    const [slow, next] = await Promise.allSettled([thread.extract(docx(150_000, 'slow.docx')), thread.extract(docx(1, 'next.docx'))]);
    expect(slow).toMatchObject({ reason: TOO_COSTLY });
    expect(String((slow as PromiseRejectedResult).reason)).toContain('slow.docx takes more than 2 seconds or 1000 MB');
    expect(next).toMatchObject({ status: 'fulfilled' });
  });

  it('that takes too much memory is refused, and the next is read', async () => {
    thread = new Thread({ seconds: 60, megabytes: 60 });
    const [large, next] = await Promise.allSettled([thread.extract(docx(100_000, 'large.docx')), thread.extract(docx(1, 'next.docx'))]);
    expect(large).toMatchObject({ reason: TOO_COSTLY });
    expect(next).toMatchObject({ status: 'fulfilled' });
  });
});
