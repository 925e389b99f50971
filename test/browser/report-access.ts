import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { faultsOf } from './axe.js';
import { inChromium, noChromium, useReport } from './open-page.js';

describe.skipIf(noChromium)(`report.html for every reader, ${inChromium}`, () => {
  const report = useReport(() => ['input/example.txt'], 'example');
  const { open } = report;

  it.each(['light', 'dark'] as const)('has no serious fault that axe knows, in %s colours', async (colorScheme) => {
    const page = await open({ colorScheme, bypassCSP: true });
    await page.locator('#find-field').fill('我们');
    await page.locator('.kwic').waitFor();
    await page.locator('#keywords a.count').first().click();
    // All rules once; in the dark only the colours are others.
    expect(await faultsOf(page, colorScheme === 'dark' ? { runOnly: ['color-contrast'] } : {})).toEqual([]);
  });

  it.each(['#', '#q=%E6%88%91&open=e3', '#lang=en&open=e3'])('fits a phone without scrolling sideways (%s)', async (hash) => {
    const page = await open({ hash, viewport: { width: 390, height: 844 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const out = await page.evaluate(() =>
      [...document.querySelectorAll('.tools *, #panel *, h1, h2, h3, p')]
        .filter((element) => !element.closest('.skip, .scroll') && element.getBoundingClientRect().right > 391)
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(out).toEqual([]);
  });

  it.each([390, 1280])('breaks no word of a heading in two, in a window of %d pixels', async (width) => {
    const page = await open({ hash: '#lang=en', viewport: { width, height: 844 } });
    const words = await page.evaluate(() => {
      for (const scroll of document.querySelectorAll<HTMLElement>('.part > .scroll')) scroll.style.contentVisibility = 'visible';
      return [...document.querySelectorAll('thead bdi')].flatMap(({ firstChild: text }) =>
        [...(text?.textContent ?? '').matchAll(/[A-Za-z]+/g)].map(({ 0: word, index }) => {
          const range = document.createRange();
          if (text) range.setStart(text, index);
          if (text) range.setEnd(text, index + word.length);
          return { word, lines: range.getClientRects().length };
        }),
      );
    });
    // On a phone some tables have no headings.
    const shown = words.filter(({ lines }) => lines > 0);
    expect(shown.length).toBeGreaterThan(30);
    expect(shown.filter(({ lines }) => lines > 1)).toEqual([]);
  });

  it('is dark where the reader wants it dark, charts aside', async () => {
    const page = await open({ colorScheme: 'dark' });
    const brightness = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => Math.max(...(getComputedStyle(element).backgroundColor.match(/\d+/g) ?? []).slice(0, 3).map(Number)));
    await page.locator('#keywords a.count').first().click();
    for (const part of ['body', '.tools', '#panel', '.find input']) expect(await brightness(part), part).toBeLessThan(60);
  });

  it('prints with all its charts and without what can be pressed', async () => {
    const page = await open({ hash: '#q=%E6%88%91&open=e3' });
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.tools', '#panel', '#find', '.take', '.table-filter'])
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    expect(await page.locator('figure[data-chart] svg:visible').count()).toBe(13);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pagesOf(pdf)).toBeGreaterThan(5);
  });

  it('prints everything, whatever is filtered', async () => {
    const page = await open();
    await page.locator('select[name=who]').selectOption({ index: 2 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#keywords tbody tr:visible').count()).toBe(await page.locator('#keywords tbody tr').count());
    expect(await page.locator('#transcript .turn:visible').count()).toBe(await page.locator('#transcript .turn').count());
  });
});

function pagesOf(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, stream = '']) => {
    try {
      return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...streams].join('').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
