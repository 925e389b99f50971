import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { inventCorpus, writeCorpus } from '../corpus/invented-corpus.js';
import { faultsOf } from './axe.js';
import { inChromium, noChromium, useReport } from './open-page.js';

describe.skipIf(noChromium)(`report.html of a corpus ${inChromium}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'yuanzhuo-corpus-page-'));
  const report = useReport(() => {
    const [first, ...others] = inventCorpus(12, { turns: 60 });
    const hostile = '<img src=x onerror="window.hacked=1">：图书馆</script><script>window.hacked=2</script>周末也开门。\n';
    writeCorpus(folder, [{ name: first?.name ?? '', text: `${first?.text ?? ''}${hostile}` }, ...others]);
    return ['corpus', folder];
  }, 'report');
  const { open } = report;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  afterEach(async () => expect(await report.page().evaluate(() => 'hacked' in window)).toBe(false));

  const tableIn = (page: Page, section: string): Locator => page.locator(`#${section} table`).first();
  const column = (table: Locator, place: number): Promise<readonly string[]> =>
    table.locator('tbody tr:visible').evaluateAll((rows, at) => rows.map((row) => row.children[at]?.textContent ?? ''), place);

  it('sorts a table by a press on its heading, and back by the third', async () => {
    const page = await open();
    const people = tableIn(page, 'people');
    const before = await column(people, 4);
    const turns = people.locator('.sort').nth(4);
    await turns.click();
    const numbers = (await column(people, 4)).map(Number);
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    await turns.click();
    expect((await column(people, 4)).map(Number)).toEqual(numbers.toReversed());
    await turns.click();
    expect(await column(people, 4)).toEqual(before);
  });

  it('keeps of a table only the rows with a text', async () => {
    const page = await open();
    const filter = page.locator('#terms .table-filter input').first();
    await filter.fill('绿化');
    const terms = await column(tableIn(page, 'terms'), 0);
    expect(terms.length).toBeGreaterThan(0);
    expect(terms.every((term) => term.includes('绿化'))).toBe(true);
    await filter.fill('');
    expect((await column(tableIn(page, 'terms'), 0)).length).toBeGreaterThan(8);
  });

  it('opens for a count quotes that hold the term, and closes them by Escape', async () => {
    const page = await open();
    await page.locator('#terms a.count').first().click();
    const quotes = page.locator('.evidence:target');
    const term = await page.locator('#terms tbody th').first().textContent();
    expect(await quotes.locator('mark').allTextContents()).toContain(term);
    expect(await quotes.locator('blockquote').first().isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await quotes.count()).toBe(0);
  });

  it('shows all and opens its quotes without script too', async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await page.locator('figure svg').count()).toBeGreaterThan(1);
    await page.locator('#terms a.count').first().click();
    expect(await page.locator('.evidence:target blockquote').first().isVisible()).toBe(true);
  });

  it('runs its own script and no other', async () => {
    const page = await open();
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.hacked = 3';
      document.body.append(script);
    });
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(report.complaints().splice(0).join()).toMatch(/Content Security Policy/);
  });

  it('has no serious fault that axe knows, and fits a phone', async () => {
    const page = await open({ bypassCSP: true, viewport: { width: 390, height: 844 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await faultsOf(page)).toEqual([]);
  });
});
