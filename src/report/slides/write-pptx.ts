import PptxGenJS from 'pptxgenjs';
import type { Language } from '../../data.js';
import { wellFormed } from '../well-formed.js';
import type { Brand } from './brand.js';
import {
  type BarChart,
  type Body,
  bodyHeight,
  type Cards,
  type Deck,
  layout,
  type Run,
  type Slide,
  type SlideTable,
  type TableCell,
} from './deck.js';
import { heatColour } from './heat-colour.js';
import { isolate } from './isolate.js';
import { packPptx } from './pack-pptx.js';

interface Means {
  readonly brand: Brand;
  readonly language: Language;
}

/** pptxgenjs is CommonJS inside, and is typed as if its default export were a namespace. */
const Presentation = PptxGenJS as unknown as typeof PptxGenJS.default;
type Presentation = InstanceType<typeof PptxGenJS.default>;
type Page = ReturnType<Presentation['addSlide']>;

/** Slides as data → bytes of a PPTX, always the same. */
export async function deckToPptx(deck: Deck, means: Means): Promise<Uint8Array> {
  const { brand, language } = means;
  const pptx = new Presentation();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.title = wellFormed(deck.title);
  pptx.subject = wellFormed(deck.facts);
  pptx.author = deck.product;
  pptx.company = '';
  pptx.theme = { headFontFace: brand.font, bodyFontFace: brand.font };
  const writer = new DeckWriter(pptx, means);
  writer.cover(deck);
  for (const slide of deck.slides) writer.slide(slide, deck);
  const bytes = (await pptx.write({ outputType: 'uint8array', compression: false })) as Uint8Array;
  return packPptx(bytes, { brand, language });
}

const hex = (colour: string): string => colour.slice(1).toUpperCase();

class DeckWriter {
  readonly #pptx: Presentation;
  readonly #brand: Brand;
  readonly #colour: { readonly accent: string; readonly ink: string; readonly quiet: string; readonly paper: string };
  #page = 1;

  constructor(pptx: Presentation, { brand }: Means) {
    this.#pptx = pptx;
    this.#brand = brand;
    const { accent, ink, quiet, paper } = brand.colours;
    this.#colour = { accent: hex(accent), ink: hex(ink), quiet: hex(quiet), paper: hex(paper) };
  }

  cover({ title, about, facts, product }: Deck): void {
    const page = this.#blank();
    const { left, inner, height } = layout;
    const { accent, ink, quiet } = this.#colour;
    page.addShape('rect', {
      x: 0,
      y: 0,
      w: 0.28,
      h: height,
      fill: { color: accent },
      line: { color: accent, width: 0 },
      objectName: 'Band',
    });
    const size = title.length > 60 ? 26 : title.length > 30 ? 34 : 42;
    const box = { x: left + 0.4, w: inner - 0.8, margin: 0 };
    this.#text(page, isolate(title), {
      ...box,
      y: 1.6,
      h: 2.3,
      fontSize: size,
      bold: true,
      color: ink,
      valign: 'bottom',
      objectName: 'Title',
      fit: 'shrink',
    });
    const lines = [about, facts].filter((line) => line !== '').map((line) => isolate(line));
    this.#text(page, lines.join('\n'), { ...box, y: 4.15, h: 1.6, fontSize: 18, color: quiet, valign: 'top', objectName: 'Facts' });
    this.#text(page, product, { ...box, y: 6.75, h: 0.35, fontSize: 14, color: quiet, valign: 'middle', objectName: 'Program' });
    this.#logo(page, { right: left + inner, top: 6.2, width: 2.4, height: 0.9 });
  }

  slide(slide: Slide, { source, titleSize }: Deck): void {
    const page = this.#blank();
    this.#page += 1;
    const { left, inner, title, caption, body } = layout;
    const { accent, ink, quiet } = this.#colour;
    page.addShape('rect', {
      x: 0,
      y: title.y + 0.06,
      w: 0.28,
      h: title.height - 0.12,
      fill: { color: accent },
      line: { color: accent, width: 0 },
      objectName: 'Band',
    });
    const box = { x: left, w: inner, margin: 0 };
    const room = this.#brand.logo ? title.logo : 0;
    this.#text(page, slide.title, {
      ...box,
      w: inner - room,
      y: title.y,
      h: title.height,
      fontSize: titleSize,
      bold: true,
      color: ink,
      valign: 'middle',
      objectName: 'Title',
    });
    this.#logo(page, { right: left + inner, top: title.y, width: 1.5, height: title.height });
    this.#text(page, slide.caption, {
      ...box,
      y: caption.y,
      h: caption.height,
      fontSize: caption.size,
      color: quiet,
      valign: 'top',
      objectName: 'Caption',
    });
    this.#body(page, slide.body, { x: left, y: body.y, w: inner, h: bodyHeight(slide.quote !== null) });
    if (slide.quote) this.#quote(page, slide.quote);
    this.#footer(page, source);
    page.addNotes(wellFormed(slide.notes));
  }

  #blank(): Page {
    const page = this.#pptx.addSlide();
    page.background = { color: this.#colour.paper };
    return page;
  }

  #text(page: Page, text: string, options: PptxGenJS.default.TextPropsOptions): void {
    if (text !== '') page.addText(wellFormed(text), options);
  }

  #quote(page: Page, { text, speaker }: NonNullable<Slide['quote']>): void {
    const { left, inner, quote } = layout;
    const { accent, ink, quiet } = this.#colour;
    page.addShape('rect', {
      x: left,
      y: quote.y + 0.04,
      w: 0.06,
      h: quote.height - 0.08,
      fill: { color: accent },
      line: { color: accent, width: 0 },
      objectName: 'Quote mark',
    });
    page.addText(
      [
        // A paragraph of its own: no bidirectional control character in it reaches the name.
        { text: wellFormed(text), options: { fontSize: quote.size, color: ink, breakLine: true } },
        {
          text: wellFormed(isolate(shortened(speaker))),
          options: { fontSize: quote.signature, color: quiet },
        },
      ],
      { x: left + 0.2, y: quote.y, w: inner - 0.2, h: quote.height, margin: 0, valign: 'middle', objectName: 'Quote' },
    );
  }

  #footer(page: Page, source: string): void {
    const { left, inner, source: at } = layout;
    const box = { y: at.y, h: at.height, fontSize: at.size, color: this.#colour.quiet, margin: 0, valign: 'middle' } as const;
    this.#text(page, isolate(source.length > 56 ? `${source.slice(0, 55).toWellFormed()}…` : source), {
      ...box,
      x: left,
      w: inner - 0.7,
      objectName: 'Source',
    });
    this.#text(page, String(this.#page), { ...box, x: left + inner - 0.6, w: 0.6, align: 'right', objectName: 'Page' });
  }

  #logo(page: Page, box: { readonly right: number; readonly top: number; readonly width: number; readonly height: number }): void {
    const { logo } = this.#brand;
    if (!logo) return;
    const scale = Math.min(box.width / logo.width, box.height / logo.height);
    const [w, h] = [logo.width * scale, logo.height * scale];
    const data = `image/${logo.type};base64,${Buffer.from(logo.bytes).toString('base64')}`;
    page.addImage({ data, x: box.right - w, y: box.top + (box.height - h) / 2, w, h, altText: 'Logo', objectName: 'Logo' });
  }

  #body(page: Page, body: Body, room: Room): void {
    if (body.kind === 'lines') this.#lines(page, body.lines, { ...room, size: body.size });
    else if (body.kind === 'table') this.#table(page, body.table, room);
    else if (body.kind === 'charts') this.#charts(page, body, room);
    else if (body.kind === 'cards') this.#cards(page, body, room);
    else this.#picture(page, body, room);
  }

  #picture(page: Page, { png, alt, name }: Extract<Body, { kind: 'picture' }>, room: Room): void {
    const data = `image/png;base64,${Buffer.from(png).toString('base64')}`;
    page.addImage({ data, ...fitted(png, room), altText: wellFormed(alt), objectName: wellFormed(name) });
  }

  #lines(page: Page, lines: readonly (readonly Run[])[], { size, ...room }: Room & { readonly size: number }): void {
    const { ink, quiet } = this.#colour;
    const runs = lines.flatMap((line) =>
      line.map(({ text, bold, quiet: faint }, i) => ({
        text: wellFormed(text),
        options: {
          color: faint ? quiet : ink,
          ...(bold ? { bold: true } : {}),
          ...(i === line.length - 1 ? { breakLine: true } : {}),
        },
      })),
    );
    page.addText(runs, {
      ...room,
      fontSize: size,
      margin: 0,
      valign: 'top',
      paraSpaceAfter: 9,
      lineSpacingMultiple: 1.1,
      objectName: 'Text',
    });
  }

  /** Each a shape with its text, so that it is moved and edited as one; the bar beside it has the speaker's colour. */
  #cards(page: Page, { cards, columns, size, rows }: Cards, { x, y, w, h }: Room): void {
    const { gap, inset, head } = layout.card;
    // A passage that stands alone stands in the middle.
    const above = cards.length === 1 ? Math.max(0, (h - (rows[0] ?? h)) / 2.5) : 0;
    const width = (w - (columns - 1) * gap) / columns;
    const { ink, quiet } = this.#colour;
    for (const [i, card] of cards.entries()) {
      const row = Math.floor(i / columns);
      const height = rows[row] ?? 0;
      const left = x + (i % columns) * (width + gap);
      const top = y + above + rows.slice(0, row).reduce((sum, each) => sum + each + gap, 0);
      const signature = [
        { text: wellFormed(card.head), options: { fontSize: head, color: ink, bold: true } },
        { text: wellFormed(card.note === '' ? '' : `  ${card.note}`), options: { fontSize: head, color: quiet, breakLine: true } },
      ];
      page.addText([...signature, { text: wellFormed(card.text), options: { fontSize: size, color: ink } }], {
        ...{ x: left, y: top, w: width, h: height, shape: 'rect', fill: { color: hex(heatColour(0, this.#brand)) }, valign: 'top' },
        ...{ margin: [inset * 72, inset * 72, inset * 0.6 * 72, inset * 72], paraSpaceAfter: 3, objectName: 'Passage' },
      });
      const bar = { color: hex(card.colour) };
      page.addShape('rect', { x: left, y: top, w: 0.07, h: height, fill: bar, line: { ...bar, width: 0 }, objectName: 'Speaker' });
    }
  }

  #table(page: Page, { name, widths, headHeight, rowHeight, size, rows }: SlideTable, { x, y }: Room): void {
    const line = { type: 'solid', pt: 0.5, color: 'D3D9E0' } as const;
    const none = { type: 'none' } as const;
    const { ink, quiet, paper } = this.#colour;
    const cell = ({ text, align, bold, quiet: faint, fill }: TableCell) => ({
      text: wellFormed(text),
      options: {
        align,
        valign: 'middle' as const,
        color: faint ? quiet : ink,
        ...(bold ? { bold: true } : {}),
        ...(fill ? { fill: { color: hex(fill) } } : {}),
        border: fill
          ? ([1, 2, 3, 4].map(() => ({ type: 'solid', pt: 1, color: paper })) as [Border, Border, Border, Border])
          : ([none, none, line, none] as [Border, Border, Border, Border]),
      },
    });
    page.addTable(
      rows.map((row) => row.map(cell)),
      {
        x,
        y,
        w: widths.reduce((sum, width) => sum + width, 0),
        colW: [...widths],
        rowH: rows.map((_, i) => (i === 0 ? headHeight : rowHeight)),
        fontSize: size,
        margin: [0.02, 0.06, 0.02, 0.06],
        objectName: wellFormed(name),
      },
    );
  }

  #charts(page: Page, { charts, columns }: Extract<Body, { kind: 'charts' }>, room: Room): void {
    const rows = Math.ceil(charts.length / columns);
    const gap = 0.25;
    const w = (room.w - (columns - 1) * gap) / columns;
    const h = Math.min((room.h - (rows - 1) * 0.1) / rows, charts.length === 1 ? room.h : 3.6);
    for (const [i, chart] of charts.entries()) {
      this.#chart(page, chart, { x: room.x + (i % columns) * (w + gap), y: room.y + Math.floor(i / columns) * (h + 0.1), w, h });
    }
  }

  #chart(page: Page, chart: BarChart, { x, y, w, h }: Room): void {
    const head = chart.title === '' ? 0 : 0.32;
    const title = { fontSize: chart.size + 1, bold: true, color: this.#colour.ink, margin: 0, valign: 'middle' } as const;
    this.#text(page, chart.title, { x, y, w, h: head, ...title, objectName: 'Chart title' });
    const labels = chart.categories.map(wellFormed);
    page.addChart(
      'bar',
      chart.series.map(({ name, values }) => ({ name: wellFormed(name), labels, values: [...values] })),
      {
        ...{ x, y: y + head, w, h: Math.min(h - head, chartHeight(chart, h)) },
        ...this.#chartLook(chart),
        altText: wellFormed(`${chart.title} ${chart.alt}`.trim()),
        objectName: wellFormed(chart.title === '' ? 'Chart' : chart.title),
      },
    );
  }

  #chartLook(chart: BarChart): PptxGenJS.default.IChartOpts {
    const { ink, quiet, paper } = this.#colour;
    const { font } = this.#brand;
    const stacked = chart.stacking === 'percent';
    return {
      barDir: 'bar',
      barGrouping: stacked ? 'percentStacked' : 'clustered',
      barGapWidthPct: stacked ? 40 : 35,
      chartColors: chart.series.map(({ colour }) => hex(colour)),
      // The first row on top, as in a table.
      ...({ catAxisOrientation: 'maxMin' } as object),
      catAxisLabelFontFace: font,
      catAxisLabelFontSize: chart.size,
      catAxisLabelColor: ink,
      // Every row has its label.
      catAxisLabelFrequency: '1',
      catAxisLineShow: false,
      catGridLine: { style: 'none' },
      valAxisHidden: true,
      valAxisLabelFontSize: chart.size,
      valAxisLineShow: false,
      valGridLine: { style: 'none' },
      valAxisMinVal: 0,
      showValue: true,
      dataLabelFontFace: font,
      dataLabelFontSize: chart.size,
      dataLabelColor: ink,
      dataLabelFormatCode: stacked ? FORMATS.block : FORMATS[chart.format],
      dataLabelPosition: stacked ? 'ctr' : 'outEnd',
      showLegend: chart.legend,
      legendPos: 'b',
      legendFontFace: font,
      legendFontSize: chart.size,
      legendColor: quiet,
      valAxisMaxVal: stacked ? 1 : chart.end,
      ...(stacked ? { dataBorder: { pt: 1, color: paper } } : {}),
    };
  }
}

/** Inches at which every bar of a chart is about as thick, however few there are. */
function chartHeight({ categories, series, title, stacking }: BarChart, room: number): number {
  const bars = categories.length * series.length;
  if (stacking === 'percent') return bars * 0.1 + room;
  return bars * (title !== '' ? 0.21 : series.length > 1 ? 0.28 : 0.4) + 0.3;
}

type Border = PptxGenJS.default.BorderProps;

interface Room {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A block too narrow for its number has none; a bar has room beside it. */
const FORMATS = { block: '[=0]"";[<0.045]"";0%', percent: '[=0]"";[<0.005]"<1%";0%', rate: '[=0]"";0.0' } as const;

const shortened = (name: string): string => (name.length > 60 ? `${name.slice(0, 59).toWellFormed()}…` : name);

/** As large as the room allows, its left edge in place. */
function fitted(png: Uint8Array, { x, y, w, h }: Room): Room {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const ratio = view.getUint32(16) / view.getUint32(20);
  const width = Math.min(w, h * ratio);
  return { x: x + (w - width) / 2, y, w: width, h: width / ratio };
}
