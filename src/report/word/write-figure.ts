import { AlignmentType, ImageRun, Paragraph } from 'docx';
import { headingHeight } from '../../charts/specification.js';
import { theme } from '../../charts/theme.js';
import type { Chart, Picture } from '../../data.js';
import { inlineSvg } from '../html/figure.js';
import { wellFormed } from '../well-formed.js';
import { TEXT_WIDTH } from './page.js';
import type { WordPen } from './pen.js';
import { textRun } from './text-run.js';

/** Pictures reach so far into both margins, twips: their letters are small enough. */
const BEYOND = 567;
const TWIPS_PER_PIXEL = 15;

/**
 * A chart with its caption below: the picture without its own title and caption, which stand in Word as text. Word draws the SVG; what
 * cannot, the PNG. A chart that was not drawn is described.
 */
export function writeFigure(chart: Chart, pen: WordPen): readonly Paragraph[] {
  const { title, caption, alt } = chart;
  const picture = pen.pictures.get(chart.id);
  const drawn = picture?.png ? [imageOf(chart, { ...picture, png: picture.png }, pen)] : [textRun(alt, pen)];
  return [
    new Paragraph({
      style: 'Figure',
      alignment: AlignmentType.CENTER,
      indent: { left: -BEYOND, right: -BEYOND },
      keepNext: true,
      children: drawn,
    }),
    new Paragraph({
      style: 'Caption',
      keepLines: true,
      children: [...pen.captions.next('figure', pen), textRun(title, pen, { bold: true }), textRun(`  ${caption}`, pen)],
    }),
  ];
}

function imageOf(chart: Chart, { svg, png }: Picture & { readonly png: Uint8Array }, { brand, media }: WordPen): ImageRun {
  const { canvas } = theme;
  const side = canvas.margin - BARE;
  const top = canvas.margin + headingHeight(chart) - BARE;
  const shown = { width: canvas.width - 2 * side, height: canvas.height - top - side };
  const width = Math.floor((TEXT_WIDTH + 2 * BEYOND) / TWIPS_PER_PIXEL);
  const transformation = { width, height: Math.round((width * shown.height) / shown.width) };
  const percent = (pixels: number, of: number): number => (pixels * 100) / of;
  const crop = {
    ...{ left: percent(side, canvas.width), right: percent(side, canvas.width) },
    ...{ top: percent(top, canvas.height), bottom: percent(side, canvas.height) },
  };
  const name = wellFormed(chart.title);
  return new ImageRun({
    type: 'svg',
    data: media.add(new TextEncoder().encode(inlineSvg(chart.id, svg, brand.font))),
    fallback: { type: 'png', data: media.add(png) },
    transformation,
    crop,
    altText: { name, title: name, description: wellFormed(chart.alt) },
  });
}

/** Pixels that are left around what is drawn. */
const BARE = 8;
