import { readFileSync, statSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inChromium, noChromium, useReport } from './open-page.js';

describe.skipIf(noChromium)(`report.html ${inChromium}`, () => {
  const report = useReport(() => ['input/example.txt'], 'example');
  const { open } = report;
  const panel = (page: Page) => page.locator('#panel');
  const quotes = (page: Page) => page.locator('#panel .quotes > li');

  it('runs its own script and no other', async () => {
    const page = await open();
    const hacked = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.hacked = 1';
      document.body.append(script);
      return 'hacked' in window;
    });
    expect(hacked).toBe(false);
    expect(report.complaints().splice(0).join()).toMatch(/Content Security Policy/);
  });

  it('opens for every number of every table exactly its sentences', async () => {
    const page = await open();
    const wrong = await page.evaluate(() => {
      const data = JSON.parse(document.getElementById('data')?.textContent ?? '');
      const tables = [...document.querySelectorAll('main table')].filter((table) => table.querySelector('a.count'));
      const links = [...document.querySelectorAll<HTMLAnchorElement>('main a.count')];
      return {
        tables: tables.length,
        links: links.length,
        wrong: links.filter((link) => {
          link.click();
          const { s } = data.evidence[Number(link.hash.slice(2)) - 1];
          const shown = [...document.querySelectorAll('#panel .quotes > li a.place')].map((place) => place.textContent);
          const more = document.querySelector('#panel > p button') ? s.length - 100 : 0;
          return shown.length + more !== s.length || shown.some((id, i) => id !== data.sentences[s[i]]);
        }).length,
      };
    });
    expect(wrong).toMatchObject({ wrong: 0 });
    expect(wrong.tables).toBeGreaterThan(5);
    expect(wrong.links).toBeGreaterThan(100);
  });

  it('says for a keyword what keywords.csv says, with every occurrence marked', async () => {
    const page = await open();
    const rows = csv(report.file('tables/keywords.csv')).slice(0, 12);
    for (const row of rows) {
      const heading = new RegExp(`^${row.term}(?:（.+）)?$`);
      await page
        .locator('#keywords tbody tr', { has: page.getByRole('rowheader', { name: heading }) })
        .locator('a.count')
        .first()
        .click();
      expect(await quotes(page).locator('a.place').allTextContents()).toEqual(row.sentences?.split(';'));
      expect(await page.locator('#panel .about').innerText()).toContain(row.count);
    }
  });

  it('gives every chart marks that open as many sentences as they say', async () => {
    const page = await open();
    const charts = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('figure[data-chart]')].map((figure) => ({
        id: figure.dataset.chart,
        marks: [...figure.querySelectorAll('[data-e][role=button]')].map((mark) => {
          mark.dispatchEvent(new MouseEvent('click', { bubbles: true }));
          return {
            said: Number(/(\d+) 句$/.exec(mark.getAttribute('aria-label') ?? '')?.[1]),
            shown: document.querySelectorAll('#panel .quotes > li').length,
          };
        }),
      })),
    );
    expect(charts.map(({ id }) => id).sort()).toEqual([
      'answers-matrix',
      'consensus',
      'correspondence',
      'distinctive-words',
      'keyword-heatmap',
      'talk-share',
      'term-dispersion',
      'term-network',
      'theme-by-speaker',
      'theme-pairs',
      'turn-timeline',
      'uptake',
      'word-cloud',
    ]);
    for (const { id, marks } of charts) {
      expect(marks.length, id).toBeGreaterThan(2);
      expect(
        marks.filter(({ said, shown }) => Math.min(said, 100) !== shown),
        id,
      ).toEqual([]);
    }
  });

  it('opens for a cell of the heat map the number that is written in it', async () => {
    const page = await open();
    const cell = page.locator('figure[data-chart="keyword-heatmap"] [data-e][role=button]').first();
    const [term = '', speaker = ''] = ((await cell.getAttribute('aria-label')) ?? '').split(/ — |，/);
    await cell.click();
    const row = csv(report.file('tables/keywords-by-speaker.csv')).find((each) => each.term === term && each.speaker === speaker);
    expect(await quotes(page).locator('a.place').allTextContents()).toEqual(row?.sentences?.split(';'));
    expect(await page.locator('#panel mark').count()).toBeGreaterThan(0);
  });

  it('is used with the keyboard: Enter opens, Escape closes and gives the focus back', async () => {
    const page = await open();
    const link = page.locator('#keywords a.count').nth(2);
    await link.focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('panel-title');
    await page.keyboard.press('Escape');
    expect(await panel(page).isHidden()).toBe(true);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);

    const marks = page.locator('figure[data-chart="turn-timeline"] [role=button]');
    await marks.first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await panel(page).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await marks.nth(1).evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('shows a sentence among its neighbours, and copies it as a quote', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('#keywords a.count').first().click();
    const first = quotes(page).first();
    await first.getByRole('button', { name: '上下文' }).click();
    expect(await first.locator('.around').count()).toBeGreaterThan(1);
    await first.getByRole('button', { name: '收起上下文' }).click();
    expect(await first.locator('.around').count()).toBe(0);
    await first.getByRole('button', { name: '复制引文' }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const { text = '', speaker = '' } =
      csv(report.file('tables/sentences.csv')).find(({ sentence }) => copied.includes(`句子 ${sentence}）`)) ?? {};
    expect(copied).toContain(`“${text.trim()}”——${speaker}`);
  });

  it('filters rows, marks, transcript and panel by a speaker', async () => {
    const page = await open();
    const sentences = csv(report.file('tables/sentences.csv'));
    const speaker = csv(report.file('tables/speakers.csv'))[1]?.speaker ?? '';
    await page.locator('select[name=who]').selectOption({ label: speaker });
    const own = sentences.filter((row) => row.speaker === speaker);
    expect(await page.locator('.tools .status').innerText()).toContain(String(own.length));
    expect(await page.locator('#transcript .turn:not(.filtered) .sentence').evaluateAll((all) => all.map(({ id }) => id))).toEqual(
      own.map(({ sentence }) => sentence),
    );
    expect(await page.locator('[data-chart="turn-timeline"] .dim').count()).toBeGreaterThan(0);
    const link = page.locator('#keywords tbody tr:not(.filtered) a.count').first();
    await link.click();
    const ids = await quotes(page).locator('a.place').allTextContents();
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.every((id) => own.some(({ sentence }) => sentence === id))).toBe(true);
  });

  it('filters the sentences that belong to no theme', async () => {
    const page = await open();
    await page.locator('select[name=theme]').selectOption({ label: '不属于任何主题' });
    const uncoded = csv(report.file('tables/uncoded-sentences.csv')).length;
    expect(uncoded).toBeGreaterThan(0);
    expect(await page.locator('.tools .status').textContent()).toContain(`符合筛选的有 ${uncoded} 句`);
  });

  it('filters by section and theme together', async () => {
    const page = await open();
    const [theme] = csv(report.file('tables/themes.csv'));
    const coded = new Set(theme?.sentences?.split(';'));
    await page.locator('select[name=theme]').selectOption({ label: theme?.theme ?? '' });
    await page.locator('select[name=part]').selectOption({ index: 2 });
    const chosen = await page.evaluate(() => new URLSearchParams(location.hash.slice(1)).get('section'));
    const passing = csv(report.file('tables/sentences.csv')).filter(
      ({ sentence = '', section }) => coded.has(sentence) && section === chosen,
    );
    expect(await page.locator('#transcript .sentence:not(.out)').evaluateAll((all) => all.map(({ id }) => id))).toEqual(
      passing.map(({ sentence }) => sentence),
    );
    await page.locator('.clear').click();
    expect(await page.locator('.filtered, .out, .dim').count()).toBe(0);
  });

  it('finds every occurrence, in context, and sorts by what stands to the left and right', async () => {
    const page = await open();
    const [{ term = '' } = {}] = csv(report.file('tables/keywords.csv'));
    await page.locator('#find-field').fill(term);
    const occurrences = csv(report.file('tables/sentences.csv')).reduce((sum, { text = '' }) => sum + text.split(term).length - 1, 0);
    await expect.poll(() => page.locator('.kwic tbody tr').count()).toBe(Math.min(100, occurrences));
    const sortedBy = async (order: 'left' | 'right') => {
      await page.locator(`[data-order=${order}]`).click();
      return page.locator(`.kwic td.${order}`).allTextContents();
    };
    const collator = new Intl.Collator('zh-CN');
    const right = await sortedBy('right');
    expect(right).toEqual(right.toSorted(collator.compare));
    const left = (await sortedBy('left')).map((text) => [...text].reverse().join(''));
    expect(left).toEqual(left.toSorted(collator.compare));
    await page.locator('.kwic .match').first().click();
    expect(await quotes(page).count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.locator('#find-field').fill('没有人说过的话');
    await expect.poll(() => page.locator('#find [role=status]').innerText()).toBe('没有找到。');
  });

  it('sorts a table by its headings and filters it by text', async () => {
    const page = await open();
    const column = (n: number) => page.locator(`#keywords table:has(thead) tbody tr:not(.unmatched) > :nth-child(${n})`).allTextContents();
    const before = await column(1);
    await page.locator('#keywords thead .sort').first().click();
    const words = await column(1);
    expect(words).toEqual(words.toSorted(new Intl.Collator('zh-CN', { numeric: true }).compare));
    const head = page.locator('#keywords thead th').nth(4);
    await head.locator('.sort').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const turns = (await column(5)).map(Number);
    expect(turns).toEqual(turns.toSorted((a, b) => b - a));
    await head.locator('.sort').click();
    await head.locator('.sort').click();
    expect(await column(1)).toEqual(before);
    await page.locator('#keywords .table-filter input').fill(before[3] ?? '');
    const kept = await page.locator('#keywords table:has(thead) tbody tr:not(.unmatched)').allTextContents();
    expect(kept.every((row) => row.includes(before[3] ?? ''))).toBe(true);
    expect(kept.length).toBeLessThan(before.length);
  });

  it('can be read in the other language, with the same numbers', async () => {
    const page = await open();
    const numbers = () => page.locator('#keywords tbody a.count').allTextContents();
    const zh = await numbers();
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('#findings h2').innerText()).toBe('What the words show');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await numbers()).toEqual(zh);
    expect(await page.locator('#transcript h2').innerText()).toBe('Transcript');
    expect(await page.locator('figure[data-chart] svg').first().locator('title').first().textContent()).toMatch(/[a-z]{3}/);
    await page.locator('#keywords a.count').first().click();
    expect(await panel(page).getByRole('button', { name: 'Copy as quote' }).count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '中文' }).click();
    expect(await page.locator('#findings h2').innerText()).toBe('从词语看');
  });

  it('keeps what is seen in its address, and shows it again', async () => {
    const page = await open();
    const speaker = csv(report.file('tables/speakers.csv'))[1]?.speaker ?? '';
    await page.locator('select[name=who]').selectOption({ label: speaker });
    await page.locator('#find-field').fill('我');
    await page.waitForURL(/q=/);
    await page.locator('[data-order=right]').click();
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('#keywords tbody tr:not(.filtered) a.count').first().click();
    const seen = (each: Page) =>
      each.evaluate(() => ({
        lang: document.documentElement.lang,
        panel: document.getElementById('panel')?.innerText,
        rows: [...document.querySelectorAll('.kwic tr')].map((row) => row.textContent),
        out: document.querySelectorAll('.filtered').length,
        field: (document.getElementById('find-field') as HTMLInputElement).value,
      }));
    const before = await seen(page);
    const hash = new URL(page.url()).hash;
    await page.reload();
    expect(await seen(page)).toEqual(before);
    await page.close();
    const again = await open({ hash });
    expect(await seen(again)).toEqual(before);
    await again.locator('.close').click();
    await again.goBack();
    expect(await panel(again).isVisible()).toBe(true);
  });

  it('leads from a sentence to its place in the transcript, and from there back', async () => {
    const page = await open();
    await page.locator('#keywords a.count').first().click();
    const place = quotes(page).nth(1).locator('a.place');
    const id = await place.innerText();
    await place.click();
    expect(await page.locator('.here').getAttribute('id')).toBe(id);
    expect(await page.locator('.here').evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(900);
  });

  it.each(['zh', 'en'])('leads from a number without sentences to where it is told how it came about (%s)', async (lang) => {
    const page = await open({ hash: `#lang=${lang}` });
    const links = page.locator('a.leads');
    const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    for (const wanted of ['#robustness', '#how-balance', '#how-words']) expect(targets).toContain(wanted);
    for (const target of new Set(targets)) expect(await page.locator(target).count(), target).toBe(1);
    await page.locator('a.leads[href="#robustness"]').first().click();
    // In sight, and not below the filters.
    const underFilters = () =>
      page.evaluate(() => {
        const [heading, tools] = ['#robustness', '.tools'].map((part) => document.querySelector(part)?.getBoundingClientRect());
        return heading && tools ? heading.top - tools.bottom : Number.NaN;
      });
    await expect.poll(underFilters).toBeLessThan(300);
    expect(await underFilters()).toBeGreaterThanOrEqual(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('robustness');
    expect(await page.locator('#robustness ~ .scroll td').allTextContents()).toContain(lang === 'zh' ? '成立' : 'holds');
  });

  it('hands out each chart as SVG, PNG, its rows and its specification', async () => {
    const page = await open();
    const figure = page.locator('figure[data-chart="talk-share"]');
    const save = async (name: string): Promise<Buffer> => {
      const [download] = await Promise.all([page.waitForEvent('download'), figure.getByRole('button', { name, exact: true }).click()]);
      return readFileSync(await download.path());
    };
    const svg = (await save('SVG')).toString();
    expect(svg).toMatch(/^<svg[\s\S]*@font-face[\s\S]*<\/svg>$/);
    expect(svg).not.toMatch(/data-e|role="button"/);
    const png = await save('PNG');
    expect([png.subarray(1, 4).toString(), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 2560, 1440]);
    expect((await save('CSV')).toString()).toMatch(/^\ufeffspeaker,characters,.*\bsection\b.*\r\n/);
    expect(JSON.parse((await save('Vega-Lite')).toString())).toEqual(
      JSON.parse(readFileSync(report.file('charts/talk-share.vl.json'), 'utf8')),
    );
  });

  it.each(['zh', 'en'])('opens for the marks of consensus, uptake and the map what the tables say (%s)', async (lang) => {
    const page = await open({ hash: `#lang=${lang}` });
    const opened = (chart: string) =>
      page.evaluate(
        (id) =>
          [...document.querySelectorAll(`figure[data-chart="${id}"] [data-e][role=button]`)].map((mark) => {
            mark.dispatchEvent(new MouseEvent('click', { bubbles: true }));
            return {
              about: [...document.querySelectorAll('#panel-title bdi')].map((part) => part.textContent ?? ''),
              ids: [...document.querySelectorAll('#panel .quotes > li a.place')].map((place) => place.textContent ?? ''),
            };
          }),
        chart,
      );
    const byPerson = csv(report.file('tables/keywords-by-speaker.csv'));
    const told = csv(report.file('tables/uptake.csv'));
    const uptake = await opened('uptake');
    const taken = uptake.filter(({ about }) => told.some((row) => row.term === about[0] && row.taken_up_by === about[1]));
    expect(taken.length).toBeGreaterThan(5);
    for (const { about, ids } of taken)
      expect(ids).toEqual(told.find((row) => row.term === about[0] && row.taken_up_by === about[1])?.sentences?.split(';'));
    const map = await opened('correspondence');
    const words = map.filter(({ about }) => byPerson.some(({ term }) => term === about[0]));
    expect(words.length).toBeGreaterThan(5);
    for (const { about, ids } of words) {
      const rows = byPerson.filter((row) => row.term === about[0]);
      const all = rows.flatMap((row) => row.sentences?.split(';') ?? []);
      // Of those people who are in the map.
      expect(ids.every((id) => all.includes(id))).toBe(true);
    }
    const shared = csv(report.file('tables/shared-vocabulary.csv'));
    const everyone = shared.filter((row) => row.class === 'everyone').flatMap((row) => row.sentences?.split(';') ?? []);
    const consensus = await opened('consensus');
    expect(consensus.some(({ ids }) => ids.length === Math.min(100, new Set(everyone).size))).toBe(true);
  });

  it('opens the same sentences for the rate, interval, design effect and q of a word, or of a head, as for its count', async () => {
    const page = await open();
    const rows = await page.evaluate(() =>
      [...document.querySelectorAll('#differences tbody tr')].map((row) => {
        const own = row.querySelector('a.count')?.getAttribute('href');
        return [...row.querySelectorAll('a.also')].map((link) => link.getAttribute('href') === own);
      }),
    );
    expect(rows.length).toBeGreaterThan(3);
    // Of a head there is no ratio.
    for (const row of rows) expect([4, 5]).toContain(row.length);
    expect(rows.flat()).not.toContain(false);
    const link = page.locator('#differences tbody a.also').first();
    await link.click();
    expect(await quotes(page).count()).toBeGreaterThan(0);
    expect(await link.getAttribute('tabindex')).toBe('-1');
  });

  it('dims in the new charts what a speaker does not say, and gives it back', async () => {
    const page = await open();
    const speaker = csv(report.file('tables/speakers.csv'))[1]?.speaker ?? '';
    await page.locator('select[name=who]').selectOption({ label: speaker });
    for (const id of ['consensus', 'uptake', 'correspondence']) {
      const marks = await page.evaluate((chart) => {
        const data = JSON.parse(document.getElementById('data')?.textContent ?? '');
        const who = (document.querySelector('select[name=who]') as HTMLSelectElement).selectedOptions[0]?.textContent;
        const turns = new Map(data.turns.map(([turn, person]: [number, number]) => [String(turn), data.speakers[person]]));
        return [...document.querySelectorAll(`figure[data-chart="${chart}"] [data-e]`)].map((mark) => {
          const { s } = data.evidence[Number(mark.getAttribute('data-e')) - 1];
          return {
            dim: mark.classList.contains('dim'),
            own: s.some((at: number) => turns.get(data.sentences[at].slice(1).split('.')[0]) === who),
          };
        });
      }, id);
      expect(
        marks.some(({ dim }) => dim),
        id,
      ).toBe(true);
      expect(
        marks.every(({ dim, own }) => dim !== own),
        id,
      ).toBe(true);
    }
    await page.locator('.clear').click();
    expect(await page.locator('.dim').count()).toBe(0);
  });

  it('stays small: the fonts once, the other language and the data of the charts packed', () => {
    expect(statSync(report.file('report.html')).size).toBeLessThan(1_300_000);
  });

  it('reads well without script: numbers lead to their sentences all the same', async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await page.locator('.tools, #find, .take').count()).toBe(0);
    const link = page.locator('#keywords a.count').first();
    await link.click();
    const evidence = page.locator(`.evidence${(await link.getAttribute('href')) ?? ''}`);
    expect(await evidence.isVisible()).toBe(true);
    expect(await evidence.locator('mark').count()).toBeGreaterThan(0);
  });
});

/** The rows of a table; no cell of the example holds a line end. */
function csv(path: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .trim()
    .split('\r\n');
  const cells = (line: string) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
  const names = cells(head);
  return lines.map((line) => Object.fromEntries(cells(line).map((cell, i) => [names[i] ?? '', cell])));
}
