import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { yuanzhuo } from '../pipeline/command.js';
import { faultsOf } from './axe.js';
import { inChromium, noChromium } from './open-page.js';
import { DRAWN, TALK, useApp, VIEWS } from './running-app.js';

describe.skipIf(noChromium)(`yuanzhuo app, ${inChromium}`, () => {
  const app = useApp();
  const { folder, input, open, settings } = app;
  const person = (page: Page, name: string) => page.locator('.people button', { hasText: name });

  it('takes a file, shows how it is read, and follows a correction and its undoing', async () => {
    const page = await open();
    expect(page.url()).not.toContain('key');
    await page.locator('input[type=file]').setInputFiles({ name: '会议.txt', mimeType: 'text/plain', buffer: Buffer.from(TALK) });
    await page.locator('h1', { hasText: '旧厂房改造讨论会' }).waitFor();
    await person(page, '陆平').getByText('1 轮').waitFor();
    await person(page, '陆平').click();
    await page.getByLabel('与另一位是同一人').selectOption('陆萍');
    await page.getByRole('button', { name: '合并' }).click();
    await person(page, '陆萍').getByText('2 轮').waitFor();
    expect(await page.locator('.people li').count()).toBe(2);
    await page.locator('.speaker', { hasText: '陆萍' }).first().click();
    await page.getByLabel('姓名').fill('陆一萍');
    await page.getByLabel('姓名').press('Enter');
    await person(page, '陆一萍').getByText('2 轮').waitFor();
    expect(readFileSync(join(input, '会议.yaml'), 'utf8')).toBe('people:\n  - name: 陆一萍\n    aliases: [陆平, 陆萍]\n');
    await page.getByRole('button', { name: '撤销' }).click();
    await person(page, '陆萍').waitFor();
    await page.locator('h1').click();
    await page.keyboard.press('Control+z');
    await person(page, '陆平').getByText('1 轮').waitFor();
    expect(readdirSync(input).sort()).toEqual(['talk.txt', '会议.txt']);
    await page.getByRole('button', { name: '重做' }).click();
    await person(page, '陆萍').getByText('2 轮').waitFor();
  });

  it('gives turns to somebody else from here on, and shows a label form how it looks', async () => {
    writeFileSync(join(input, 'talk.txt'), '★何川★旧厂房要留下来。\n★陆萍★谁来出钱？\n★何川★一起出钱。\n');
    const page = await open('#/talk.txt/reading');
    await page.locator('.speaker', { hasText: '何川' }).last().click();
    await page.getByLabel('是谁').selectOption({ label: '新的一位……' });
    await page.getByLabel('新的一位的姓名').fill('周启');
    await page.getByRole('button', { name: '改由这一位发言' }).click();
    await person(page, '周启').getByText('1 轮').waitFor();
    await page.getByText('示范标签的写法').click();
    await page.getByRole('textbox', { name: '标签写法' }).fill('没有姓名');
    await page.getByRole('button', { name: '照此识别' }).click();
    await page.locator('.notice[data-problem]').waitFor();
    app.expectComplaint('422');
    await page.getByRole('textbox', { name: '标签写法' }).fill('★{name}★{speech}');
    await page.getByRole('button', { name: '照此识别' }).click();
    await page.locator('.notice', { hasText: '已保存' }).waitFor();
    expect(settings()).toContain("labels: ['★{name}★{speech}']");
  });

  it('shows what a word would do before it is kept, and builds a theme whose count follows', async () => {
    const page = await open('#/talk.txt/words');
    await page.locator('button.chip', { hasText: '租金' }).click();
    await page.getByRole('button', { name: '不计入', exact: true }).click();
    await page.locator('.effect li', { hasText: '“租金” 2 → 0' }).waitFor();
    expect(readdirSync(input)).toEqual(['talk.txt']);
    await page.getByRole('button', { name: '保留修改' }).click();
    await page.locator('.notice', { hasText: '已保存' }).waitFor();
    expect(settings()).toBe('stop:\n  add: [租金]\n');
    await page.getByRole('link', { name: '主题' }).click();
    await page.getByLabel('主题名称').last().fill('钱');
    await page.getByLabel('添加词语').last().fill('出钱');
    await page.getByRole('button', { name: '新建主题' }).click();
    const card = page.locator('section.card', { hasText: '出钱' });
    await card.getByText('2 句').waitFor();
    await card.getByLabel('添加词语').fill('算账');
    await card.getByRole('button', { name: '添加', exact: true }).click();
    await card.getByText('3 句').waitFor();
    await card.getByRole('button', { name: '添加规则' }).click();
    await card.getByLabel('都有').fill('菜市场、旧厂房');
    await card.getByRole('button', { name: '保存规则' }).click();
    await page.locator('code', { hasText: 'all: [菜市场, 旧厂房]' }).waitFor();
    expect(settings()).toBe('stop:\n  add: [租金]\nthemes:\n  钱: [出钱, 算账, { all: [菜市场, 旧厂房] }]\n');
    await card.locator('.rule summary').click();
    const typed = card.getByLabel('规则的写法');
    await typed.fill('{ all: [菜市场], alll: [租金] }');
    await card.getByText('是不是想写“all”').waitFor();
    expect(await card.getByRole('button', { name: '保存规则' }).last().isDisabled()).toBe(true);
    await typed.fill('{ 都有: [菜市场], 排除: [旧厂房] }');
    await card.getByText('写法正确').waitFor();
    await card.getByRole('button', { name: '保存规则' }).last().click();
    await page.locator('code', { hasText: 'not: [旧厂房]' }).waitFor();
    expect(settings()).toContain('钱: [出钱, 算账, { all: [菜市场], not: [旧厂房] }]');
  });

  it('gives the rest of a turn to somebody else, from the sentence that is clicked', async () => {
    const page = await open('#/talk.txt/reading');
    await page.locator('.sentence', { hasText: '居民议事会应该先开' }).click();
    await page.getByLabel('是谁').selectOption('新的一位……');
    await page.getByLabel('新的一位的姓名').fill('纪舟');
    await page.getByRole('button', { name: '改由这一位发言' }).click();
    await person(page, '纪舟').getByText('1 轮').waitFor();
    expect(settings()).toBe('people:\n  - name: 纪舟\n    from: [居民议事会应该先]\n');
    expect(await page.locator('.speaker').allInnerTexts()).toEqual(['何川', '陆萍', '纪舟', '何川', '陆平']);
    // Without a mouse the number of the line leads there.
    await page.getByRole('button', { name: '第 6 行：更多操作' }).press('Enter');
    await page.getByLabel('是谁').waitFor();
  });

  it('shows the colours of what is taken away as they are chosen', async () => {
    const page = await open('#/talk.txt/report');
    await page.getByText('品牌：颜色、字体、标志').click();
    await page.getByLabel('强调色').fill('#aa1100');
    await page.locator('.notice', { hasText: '已保存' }).waitFor();
    const shown = () =>
      page.evaluate(async () => (await fetch(document.querySelector<HTMLImageElement>('.branding img')?.src ?? '')).text());
    await expect.poll(shown, { timeout: 20_000 }).toContain('#aa1100');
    expect(settings()).toBe("brand:\n  colours:\n    accent: '#aa1100'\n");
    await page.getByRole('button', { name: '恢复默认' }).click();
    await expect.poll(shown, { timeout: 20_000 }).not.toContain('#aa1100');
  });

  it('shows the report itself, in which a number opens its sentences, and gives everything as an archive', async () => {
    const page = await open('#/talk.txt/report');
    const report = page.frameLocator('iframe');
    await report.locator('h1', { hasText: '旧厂房改造讨论会' }).waitFor();
    await report.locator('#keywords a.count').first().click();
    await report.locator('#panel blockquote').first().waitFor();
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: '全部文件（zip）' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('talk.zip');
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('is the command with another face: the same settings give the same bytes', async () => {
    const page = await open('#/talk.txt/reading');
    await person(page, '陆平').click();
    await page.getByLabel('角色').selectOption('主持人');
    await person(page, '陆平').getByText('主持人').waitFor();
    await page.getByRole('link', { name: '报告' }).click();
    await page.getByRole('button', { name: '写入输出文件夹' }).click();
    await page.locator('.notice', { hasText: '已写入' }).waitFor();
    const { code, err } = yuanzhuo(join(input, 'talk.txt'), '--output', join(folder, 'command'), '--quiet');
    expect(code, err).toBe(0);
    const [ours, theirs] = ['output', 'command'].map((one) => join(folder, one, 'talk'));
    const files = (of = ''): readonly string[] =>
      readdirSync(of, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name).slice(of.length))
        .sort();
    expect(files(ours)).toEqual(files(theirs));
    for (const file of files(ours).filter((one) => one !== '/run.json'))
      expect(readFileSync(`${ours}${file}`).equals(readFileSync(`${theirs}${file}`)), file).toBe(true);
  });

  it('sees what is changed elsewhere, by another page or another program, and overwrites nothing', async () => {
    const [one, two] = [await open('#/talk.txt/reading'), await open('#/talk.txt/reading')];
    await person(two, '陆平').waitFor();
    await person(one, '何川').click();
    await one.getByLabel('姓名').fill('何江');
    await one.getByRole('button', { name: '改名' }).click();
    await person(two, '何江').waitFor();
    writeFileSync(join(input, 'talk.yaml'), 'title: 别处改的\n');
    await two.locator('h1', { hasText: '别处改的' }).waitFor();
    await person(two, '何川').waitFor();
    expect(await two.getByRole('button', { name: '撤销' }).isDisabled()).toBe(true);
  });

  it('removes a discussion and brings it back, and compares several', async () => {
    writeFileSync(join(input, 'second.txt'), TALK.replaceAll('旧厂房', '老车站').repeat(2));
    const page = await open();
    await page.getByRole('button', { name: '移除：second.txt' }).click();
    await page.locator('.notice', { hasText: '已移到 trash' }).getByRole('button', { name: '撤销' }).click();
    await page.getByLabel('选择“second.txt”').check();
    await page.getByLabel('选择“talk.txt”').check();
    await page.getByRole('button', { name: '比较所选的 2 份' }).click();
    await page.locator('h1', { hasText: '多场比较' }).waitFor({ timeout: 60_000 });
    await page.frameLocator('iframe').locator('h1').waitFor();
  });

  it('loses nothing where the program is killed and started again', async () => {
    const page = await open('#/talk.txt/reading');
    await person(page, '何川').click();
    await page.getByLabel('姓名').fill('何江');
    await page.getByRole('button', { name: '改名' }).click();
    await person(page, '何江').waitFor();
    await app.killAndStart();
    await page.goto(app.address());
    await page.goto(new URL('/#/talk.txt/reading', app.address()).href);
    await person(page, '何江').waitFor();
    await page.getByRole('button', { name: '撤销' }).click();
    await person(page, '何川').waitFor();
    await page.getByRole('button', { name: '重做' }).click();
    await person(page, '何江').waitFor();
    app.expectComplaint('ERR_');
  });

  it('does not run what a transcript says', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    writeFileSync(join(input, 'talk.txt'), TALK.replaceAll('旧厂房', evil).replaceAll('租金', '"><script>alert(1)</script>'));
    writeFileSync(join(input, 'talk.yaml'), `title: '${evil}'\npeople: ['${evil}', '何川"><script>alert(1)</script>']\n`);
    const page = await open('#/talk.txt/reading');
    await page.locator('h1', { hasText: evil }).waitFor();
    await person(page, evil).click();
    await page.locator('dialog h2', { hasText: evil }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('main img, main script').count()).toBe(0);
    await page.getByRole('link', { name: '报告' }).click();
    await page.frameLocator('iframe').locator('h1').waitFor();
  });

  it.each(VIEWS)('has no serious fault that axe knows, at %s', async (hash) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(hash, { bypassCSP: true, colorScheme });
      await page.locator(DRAWN).first().waitFor();
      if (hash.endsWith('reading')) await page.locator('.speaker').first().click();
      // The report has tests of its own.
      expect(await faultsOf(page, { iframes: false })).toEqual([]);
    }
  });
});
