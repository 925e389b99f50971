import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawCharts } from '../../src/charts/charts.js';
import { PNG_WIDTH } from '../../src/charts/theme.js';
import type { Chart, Picture, Sheet } from '../../src/data.js';
import { readFont } from '../../src/fonts/read-font.js';
import { charactersOf } from '../../src/rendering/embed-fonts.js';
import { startRendererHere } from '../../src/rendering/render-charts.js';
import { means, measure } from '../charts/fonts.js';
import { sampleTables } from '../charts/sample-tables.js';

const renderer = startRendererHere(means);
afterAll(() => renderer.close());
const wanted = ['turn-timeline', 'talk-share'];
const [timeline, share] = drawCharts(sampleTables({ speakers: 3, sections: 2 }), { language: 'zh', version: '0.0.0', measure }).filter(
  ({ id }) => wanted.includes(id),
) as [Chart, Chart];

describe('a renderer', () => {
  let pictures: readonly Picture[] = [];
  beforeAll(async () => {
    pictures = await renderer.render([timeline, share], { png: PNG_WIDTH, fonts: true });
  });

  it('keeps the order of the charts', () => {
    expect(pictures.map(({ id }) => id)).toEqual(wanted);
  });

  it('makes PNG of 2560×1440', () => {
    for (const { png } of pictures) {
      const view = new DataView(png?.slice().buffer ?? new ArrayBuffer(24));
      expect([view.getUint32(0), view.getUint32(16), view.getUint32(20)]).toEqual([0x89504e47, 2560, 1440]);
    }
  });

  it('makes the same bytes again, also after other charts', async () => {
    const [again] = await renderer.render([timeline], { png: PNG_WIDTH, fonts: true });
    expect(again?.svg).toBe(pictures[0]?.svg);
    expect(again?.png).toEqual(pictures[0]?.png);
  });

  it('makes no PNG where none is asked for', async () => {
    const [picture] = await renderer.render([timeline], { png: null, fonts: true });
    expect(picture?.png).toBeNull();
  });

  it('renders nothing for no charts', async () => {
    expect(await renderer.render([], { png: PNG_WIDTH, fonts: true })).toEqual([]);
  });

  it('names the picture for readers who do not see it', () => {
    const svg = pictures[0]?.svg ?? '';
    expect(svg).toContain('role="img"');
    expect(svg).toContain(`<title id="turn-timeline-title">${timeline.title}</title>`);
    expect(svg).toContain(`<desc id="turn-timeline-desc">${timeline.alt}</desc>`);
  });

  it('puts every character of a picture into its fonts', () => {
    for (const { svg } of pictures) {
      const embedded = [...svg.matchAll(/font-weight:(\d+);src:url\(data:font\/ttf;base64,([^)]+)\)/g)];
      expect(embedded.map(([, weight]) => weight)).toEqual(['400', '700']);
      const { regular, bold } = charactersOf(svg);
      for (const [index, characters] of [regular, bold].entries()) {
        const inside = readFont(new Uint8Array(Buffer.from(embedded[index]?.[2] ?? '', 'base64')));
        for (const character of characters) expect(inside.has(character.codePointAt(0) ?? 0), character).toBe(true);
      }
    }
  });

  it('draws a square for a character that the font lacks, and says so', async () => {
    const strange: Chart = { ...timeline, spec: { ...timeline.spec, title: { text: ['谁😀？'] } } };
    expect(renderer.missing([strange])).toEqual(['😀']);
    const [picture] = await renderer.render([strange], { png: null, fonts: true });
    expect(picture?.svg).toContain('谁□？');
  });

  it('refuses a specification that Vega-Lite warns of', async () => {
    const wrong: Chart = { ...timeline, spec: { data: { values: [] }, mark: 'bar', encoding: { text: { field: 'a', type: 'nominal' } } } };
    await expect(renderer.render([wrong], { png: null, fonts: true })).rejects.toThrow('turn-timeline');
  });

  it('makes a font of a text', () => {
    const made = readFont(renderer.font('数据'));
    expect([made.has(0x6570), made.has(0x6a21)]).toEqual([true, false]);
  });
});

describe('a renderer of sheets', () => {
  const sheet = (id: string, text: string): Sheet => ({
    ...{ id, title: '屋顶 & 菜园', alt: '“土”', width: 540, height: 300, mode: 'light', paper: '#ffffff' },
    marks: [
      { kind: 'box', x: 0, y: 0, width: 540, height: 20, fill: '#0072b2' },
      { kind: 'text', x: 20, y: 90, text, size: 40, weight: 'bold', fill: '#1b2430', anchor: 'start' },
    ],
  });

  it('makes SVG with their fonts inside, and PNG as large as they are where these are wanted, always the same', async () => {
    const sheets = [sheet('a', '土要垫'), sheet('b', '水要通')];
    const pictures = await renderer.renderSheets(sheets, ({ id }) => id === 'b');
    expect(pictures.map(({ id, png }) => [id, png !== null])).toEqual([
      ['a', false],
      ['b', true],
    ]);
    const view = new DataView(pictures[1]?.png?.slice().buffer ?? new ArrayBuffer(24));
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([540, 300]);
    expect(pictures[0]?.svg).toContain('<title id="a-title">屋顶 &amp; 菜园</title><desc id="a-desc">“土”</desc><style>@font-face');
    expect(await renderer.renderSheets(sheets, ({ id }) => id === 'b')).toEqual(pictures);
  });

  it('draws □ for what the font lacks, and says so', async () => {
    const strange = sheet('a', '土😀\u0000\u202e\ud800水');
    expect(renderer.missingInSheets([strange])).toEqual(['\ud800', '😀']);
    const [picture] = await renderer.renderSheets([strange], () => true);
    expect(picture?.svg).toContain('>土□□水</text>');
  });

  it('draws a logo for print anew, as large as it is shown, and leaves a small one', async () => {
    const large = await logoOf(2000);
    const small = await logoOf(100);
    const image = (bytes: Uint8Array) => ({ kind: 'image', x: 20, y: 120, width: 200, height: 100, type: 'png', bytes }) as const;
    const marked = (id: string, bytes: Uint8Array): Sheet => ({ ...sheet(id, '土'), marks: [image(bytes), ...sheet(id, '土').marks] });
    const [a, b, c] = await renderer.renderSheets([marked('a', large), marked('b', large), marked('c', small)], () => false);
    const dataOf = (picture: Picture | undefined) => Buffer.from(/image\/png;base64,([^"]+)/.exec(picture?.svg ?? '')?.[1] ?? '', 'base64');
    expect(large.length).toBeGreaterThan(60_000);
    expect([dataOf(a).readUInt32BE(16), dataOf(a).readUInt32BE(20)]).toEqual([400, 200]);
    expect(dataOf(b)).toEqual(dataOf(a));
    expect(dataOf(c)).toEqual(Buffer.from(small));
  });

  /** Stripes, twice as wide as high. */
  async function logoOf(width: number): Promise<Uint8Array> {
    const stripes = Array.from(
      { length: 400 },
      (_, i) => `<rect x="${i * 5}" width="3" height="${400 + ((i * 37) % 600)}" fill="#${String(100 + i)}"/>`,
    );
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2000 1000" width="2000" height="1000">${stripes.join('')}</svg>`;
    const { drawPng } = await import('../../src/rendering/draw-png.js');
    return drawPng({ svg, width, fonts: { regular: '', bold: '' } });
  }
});
