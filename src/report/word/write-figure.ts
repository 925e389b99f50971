import { AlignmentType, ImageRun, Paragraph } from 'docx';
import type { Chart, Picture } from '../../data.js';
import { inlineSvg } from '../html/figure.js';
import { wellFormed } from '../well-formed.js';
import { TEXT_WIDTH } from './page.js';
import type { WordPen } from './pen.js';
import { textRun } from './text-run.js';

const TWIPS_PER_PIXEL = 15;

/**
 * A chart as wide as the text, with its title and caption below. Word draws the SVG; what cannot, the PNG. A chart that was not drawn is
 * described.
 */
export function writeFigure(chart: Chart, pen: WordPen): readonly Paragraph[] {
  const { title, caption, alt } = chart;
  const picture = pen.pictures.get(chart.id);
  const drawn = picture?.png ? [imageOf(chart, { ...picture, png: picture.png }, pen)] : [textRun(alt, pen)];
  return [
    new Paragraph({
      style: 'Figure',
      alignment: AlignmentType.CENTER,
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
  const [, across = '1', up = '1'] = /^<svg[^>]*? width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  const width = Math.floor(TEXT_WIDTH / TWIPS_PER_PIXEL);
  const transformation = { width, height: Math.round((width * Number(up)) / Number(across)) };
  const name = wellFormed(chart.title);
  return new ImageRun({
    type: 'svg',
    data: media.add(new TextEncoder().encode(inlineSvg(chart.id, svg, brand.font))),
    fallback: { type: 'png', data: media.add(png) },
    transformation,
    altText: { name, title: name, description: wellFormed(chart.alt) },
  });
}
