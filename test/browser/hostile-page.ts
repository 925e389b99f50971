import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { inChromium, noChromium, useReport } from './open-page.js';

const SPEAKERS = [
  '甲<img src=x onerror="window.hacked=1">',
  '"><svg onload="window.hacked=2">',
  `${'很长的名字'.repeat(30)}`,
  'W'.repeat(160),
  '小美👩‍💻🏳️‍🌈',
  '\u202e反向的人\u2066',
  '</script><script>window.hacked=3</script>',
  "__proto__'); window.hacked=4; ('",
];
const WORD = '<script>window.hacked=5</script>';
const TEXTS = [
  `我们要看${WORD}这座桥，也要看桥下的水流和</noscript><script>window.hacked=6</script>。`,
  '桥下的水流很急<!-- ，</template><script>window.hacked=7</script> 桥要修。',
  '\u202e水流的方向反过来了\u202c，桥还在{{constructor.constructor("window.hacked=8")()}}。',
  `${'水'.repeat(400)}桥。`,
  `${'Unbreakable'.repeat(60)} 桥。`,
  '看<a href="javascript:window.hacked=9">桥</a>和水流&lt;b&gt;，还有\u0007铃声。',
];
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe.skipIf(noChromium)(`a hostile transcript ${inChromium}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'yuanzhuo-hostile-page-'));
  const write = (): readonly string[] => {
    const rows = Array.from({ length: 6 }, (_, round) =>
      SPEAKERS.map((speaker, i) => `${cell(speaker)},${cell(TEXTS[(round + i) % TEXTS.length] ?? '')}`),
    ).flat();
    writeFileSync(join(folder, 'attack.csv'), `speaker,text\n${rows.join('\n')}\n`);
    writeFileSync(
      join(folder, 'attack.yaml'),
      `title: ${JSON.stringify('</title><script>window.hacked=10</script>\u202e水与桥')}\nwords: [${JSON.stringify(WORD)}]\nthemes:\n  ${JSON.stringify('<img src=x onerror=window.hacked=11>')}: [桥, 水流]\n  水: [水]\n`,
    );
    return [join(folder, 'attack.csv')];
  };
  const report = useReport(write, 'attack');
  const { open } = report;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  afterEach(async () => expect(await report.page().evaluate(() => 'hacked' in window)).toBe(false));

  it('runs nothing, whatever is pressed', async () => {
    const page = await open();
    await page.evaluate(() => {
      for (const mark of document.querySelectorAll('main a.count, [data-e]'))
        mark.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      for (const button of document.querySelectorAll<HTMLElement>('#panel button:not(.close), .sort')) button.click();
    });
    await page.locator('.language').click();
    await page.evaluate(() => {
      for (const link of document.querySelectorAll<HTMLElement>('main a.count')) link.click();
    });
    expect(await page.locator('#panel .quotes > li').count()).toBeGreaterThan(0);
  });

  it('shows names, title and themes as they are written', async () => {
    const page = await open();
    expect(await page.title()).toContain('</title><script>window.hacked=10</script>');
    const options = await page.locator('select[name=who] option').allTextContents();
    // Reading may drop marks of direction around a name.
    const bare = (name: string): string => name.replace(/[\u202a-\u202e\u2066-\u2069\s]/g, '');
    expect(options.map(bare)).toEqual(['全部', ...SPEAKERS.map(bare)]);
    await page.locator('select[name=who]').selectOption({ index: 1 });
    await page.locator('select[name=theme]').selectOption({ index: 1 });
    expect(await page.locator('.turn:not(.filtered)').count()).toBeGreaterThan(0);
  });

  it('finds hostile text and keeps it in the address', async () => {
    const page = await open();
    await page.locator('#find-field').fill('</noscript><script>');
    await expect.poll(() => page.locator('.kwic tbody tr').count()).toBeGreaterThan(3);
    await page.reload();
    expect(await page.locator('.kwic tbody tr').count()).toBeGreaterThan(3);
  });

  it.each([
    '#open=e999999&speaker=nobody&section=77&theme=x&order=sideways&lang=fr&at=%3Cscript%3E',
    '#%E0%A4%A',
    '#q=%3Cimg%20src%3Dx%20onerror%3Dwindow.hacked%3D1%3E&open=s0.0',
    '#open=__proto__',
  ])('is not led astray by the address %s', async (hash) => {
    const page = await open({ hash });
    expect(await page.locator('#panel').isVisible()).toBe(false);
    expect(await page.locator('h1').isVisible()).toBe(true);
  });

  it.each([390, 1280])('stays inside a window of %d pixels', async (width) => {
    const page = await open({ viewport: { width, height: 844 } });
    await page.locator('#find-field').fill('桥');
    await page.locator('.kwic').waitFor();
    await page.locator('main a.count').nth(3).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await page.locator('#panel').evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  });

  it('runs nothing without its own script either', async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('main img, main script').count()).toBe(0);
  });
});
