import { describe, expect, it } from 'vitest';
import { all, fixture, lines, read, taken } from '../read.js';

describe('html', () => {
  it('reads the article of a page saved by Chromium, without menu, side column, comments and foot', async () => {
    const found = await read(fixture('saved-page.html'), 'saved-page.html');
    expect(found.facts).toEqual([
      { key: 'title', value: '乡镇图书车还要不要开', origin: 'properties' },
      { key: 'date', value: '2031-03-05', origin: 'properties' },
    ]);
    expect(found.units[lines(found).indexOf('二、钱够不够')]).toMatchObject({ level: 2, afterGap: true });
    expect(lines(found)).toContain('阮春生：该买。没有漫画，孩子不上车；上了车，他才会看见旁边的书。');
    expect(lines(found).slice(-3)).toEqual(['（现场笑）', '田一禾：散会。', '（本页由脚本补上一行）']);
    expect(found.text).not.toMatch(/首页|热门|水渠|路人|责任编辑/);
  });

  it('takes the day from the line below the headline where the page says it nowhere else', async () => {
    const body = '<p>纪川：灯今天修好。</p><p>白小河：船可以开。</p>';
    const found = await read(`<html><body><h1>渡口的灯</h1><div>2031年3月5日 08:12 来源：渡口报</div>${body}</body></html>`, 'a.html');
    expect(found.facts).toContainEqual({ key: 'date', value: '2031-03-05', origin: 'properties' });
  });

  it('reads a short page as a whole, runs no script, and keeps no blank of the source between Han characters', async () => {
    const page =
      '<!DOCTYPE html><html><head><title>渡口</title></head><body><p><b>纪川：</b>灯今天\n  修好。<br>The lamp\n is on.</p><script>document.body.innerHTML = "x"</script></body></html>';
    const found = await read(page, 'a.html');
    expect(lines(found)).toEqual(['纪川：灯今天修好。', 'The lamp is on.']);
    expect(all(found, 'bold')).toEqual([3, 0]);
  });

  it('tells levels, quotations, bold by style, captions and names of empty tags', async () => {
    const found = await read(
      '<html><body><h3>一、灯</h3><blockquote><p>引文一段</p></blockquote><p><span style="font-weight:700">纪川：</span>修。</p><figure><img src="a"><figcaption>夜里</figcaption></figure><p><cite user-name="白小河"></cite>：好。</p></body></html>',
      'a.html',
    );
    expect(lines(found)).toEqual(['一、灯', '引文一段', '纪川：修。', '白小河：好。']);
    expect(all(found, 'level')).toEqual([3, 0, 0, 0]);
    expect(all(found, 'quoted')).toEqual([false, true, false, false]);
    expect(all(found, 'bold')).toEqual([0, 0, 3, 0]);
    expect(taken(found, 'caption')).toEqual(['夜里']);
  });

  it('reads the encoding that the page declares', async () => {
    // printf '紀川：渡口的燈修好了，船可以開。' | iconv -t big5 | xxd -p
    const speech = Buffer.from('acf6a474a147b4e7a466aababf4fadd7a66ea446a141b2eea569a548b67da143', 'hex');
    const bytes = Buffer.concat([Buffer.from('<html><meta charset="big5"><p>'), speech, Buffer.from('</p></html>')]);
    expect(await read(bytes, 'a.html')).toMatchObject({ text: '紀川：渡口的燈修好了，船可以開。\n', encoding: 'big5' });
  });

  it('reads a page that is nested deeper than calls can be', async () => {
    const found = await read(`<html><body>${'<div>'.repeat(20_000)}<p>纪川：修。</p></body></html>`, 'a.html');
    expect(found.text).toBe('纪川：修。\n');
  });
});
