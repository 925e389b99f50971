import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { docxParts, writeZip } from '../files/formats/write-zip.js';
import { inChromium, noChromium, sharedBrowser } from './open-page.js';
import { DRAWN, useApp, VIEWS } from './running-app.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A Word document of a talk between two people. */
const word = (): Buffer =>
  Buffer.from(
    writeZip(
      docxParts(
        ['渡口夜谈', '何川：渡口的台阶要修，先修最旧的那一级。', '陆萍：渡口的灯也要换。', '何川：灯和台阶一起修。']
          .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
          .join(''),
      ),
    ),
  );

/** Lets go of a file over a part of the page, as a hand with a mouse does. Whether the page took it, and the browser was not left to open it. */
async function drop(
  page: Page,
  over: string,
  file: { readonly name: string; readonly type: string; readonly bytes: Buffer },
): Promise<boolean> {
  const { name, type, bytes } = file;
  return page.locator(over).evaluate(
    (element, given) => {
      const dataTransfer = new DataTransfer();
      const content = Uint8Array.from(atob(given.base64), (character) => character.charCodeAt(0));
      dataTransfer.items.add(new File([content], given.name, { type: given.type }));
      const events = ['dragenter', 'dragover', 'drop'].map(
        (kind) => new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }),
      );
      return events.map((event) => !element.dispatchEvent(event)).at(-1) ?? false;
    },
    { name, type, base64: bytes.toString('base64') },
  );
}

describe.skipIf(noChromium)(`the door of yuanzhuo app, ${inChromium}`, () => {
  const app = useApp();

  it.each(['.drop', 'h1'])('takes a Word document that is dropped on %s, and makes a report of it', async (over) => {
    const page = await app.open();
    expect(await drop(page, over, { name: '渡口.docx', type: DOCX, bytes: word() })).toBe(true);
    await page.locator('h1', { hasText: '渡口夜谈' }).waitFor();
    await page.locator('.people button', { hasText: '何川' }).getByText('2 轮').waitFor();
    expect(readdirSync(app.input).sort()).toEqual(['talk.txt', '渡口.docx']);
    await page.getByRole('link', { name: '报告' }).click();
    const report = page.frameLocator('iframe');
    await report.locator('h1', { hasText: '渡口夜谈' }).waitFor();
    await report.getByText('渡口的台阶要修').first().waitFor();
  });

  it('is not left for a file that is dropped where none is taken', async () => {
    const page = await app.open('#/talk.txt/reading');
    await page.locator('.turn').first().waitFor();
    expect(await drop(page, 'h1', { name: '渡口.docx', type: DOCX, bytes: word() })).toBe(true);
    expect(readdirSync(app.input)).toEqual(['talk.txt']);
  });

  it('opens from a file that leads to its address, as the program opens it', async () => {
    const file = join(app.folder, 'app.html');
    writeFileSync(file, `<!DOCTYPE html><meta http-equiv="refresh" content="0;url=${app.address()}">\n`);
    // A page that no other has given a cookie.
    const page = await (await sharedBrowser()).newPage();
    await page.goto(pathToFileURL(file).href);
    await page.locator('.rows li').first().waitFor();
    expect(page.url()).toBe(new URL('/', app.address()).href);
    await page.close();
  });

  // 1280 × 900 at twice the size, and a phone.
  const sizes = [
    [640, 450],
    [390, 844],
  ] as const;
  it.each(sizes.flatMap(([width, height]) => VIEWS.map((view) => ({ width, height, view }))))(
    'shows all of $view, and nothing over another, where there are $width × $height pixels, in either language',
    async ({ width, height, view }) => {
      const page = await app.open(view, { viewport: { width, height } });
      await page.locator(DRAWN).first().waitFor();
      expect(await page.evaluate(hidden)).toEqual([]);
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('button', { name: '中文' }).waitFor();
      expect(await page.evaluate(hidden)).toEqual([]);
      await page.waitForFunction(() => document.documentElement.lang === 'en');
    },
  );

  it.each(sizes)('lets all of a panel be reached in %i × %i pixels', async (width, height) => {
    const page = await app.open('#/talk.txt/reading', { viewport: { width, height } });
    await page.locator('.speaker').last().click();
    const panel = page.locator('dialog[open]');
    await panel.locator('button').last().scrollIntoViewIfNeeded();
    for (const part of [panel.locator('button').last(), panel.getByRole('button', { name: '关闭' })]) {
      await part.scrollIntoViewIfNeeded();
      const box = await part.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    }
  });
});

/** In the page: what is cut off at its sides, wider than its place, or lies over another control. */
function hidden(): readonly string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const told = (element: Element): string => `${element.tagName} ${element.textContent?.trim().slice(0, 12)}`;
  const shown = (selector: string) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
  const controls = shown('a, button, input:not([type=file]), select, textarea, summary');
  const isOutside = (element: Element): boolean => {
    const { left, right } = element.getBoundingClientRect();
    return left < -1 || right > clientWidth + 1;
  };
  const meet = (one: Element, other: Element): boolean => {
    const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
    const room = 3;
    return Math.min(a.right, b.right) - Math.max(a.left, b.left) > room && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > room;
  };
  return [
    ...(scrollWidth > clientWidth ? [`scrolls to ${scrollWidth}`] : []),
    ...[...controls, ...shown('h1, h2, p, .badge')].filter(isOutside).map((one) => `outside: ${told(one)}`),
    ...shown('button, h1, h2, label, dd')
      .filter((one) => one.scrollWidth > one.clientWidth + 2 && one.clientWidth > 0)
      .map((one) => `cut: ${told(one)}`),
    ...controls.flatMap((one, i) =>
      controls
        .slice(i + 1)
        .filter((other) => !one.contains(other) && !other.contains(one) && meet(one, other))
        .map((other) => `over another: ${told(one)}, ${told(other)}`),
    ),
  ];
}
