import type { TopLevelSpec } from 'vega-lite';
import type { Layer, Pen } from '../pen.js';
import { theme, vegaConfig } from '../theme.js';
import { balanceText, wrapText } from './wrap-text.js';

/** What stands above the drawing, and how much of the canvas is left for it. */
export interface Frame {
  /** Null where the page has it. */
  readonly title: Layer | null;
  /** Pixels for the drawing with its labels. */
  readonly width: number;
  readonly height: number;
}

/** The title and the wrapped caption inside the picture, so that a PNG alone on a slide explains itself. */
export function frameOf(text: { readonly title: string; readonly caption: string }, pen: Pen): Frame {
  const { canvas, size } = theme;
  if (pen.room) return { title: null, width: pen.room.width - 2 * bare, height: pen.room.height - 2 * bare - 6 };
  const width = canvas.width - 2 * canvas.margin;
  const { measure } = pen;
  const title = wrapText(text.title, { width, measure, size: size.title, weight: 'bold', lines: 2 });
  const subtitle = balanceText(text.caption, { width, measure, size: size.caption, lines: 5 });
  const { fontSize, lineHeight, subtitleFontSize, subtitleLineHeight, subtitlePadding, offset } = vegaConfig.title;
  const titleHeight = fontSize + lineHeight * (title.length - 1) + offset;
  const subtitleHeight = subtitlePadding + subtitleFontSize + subtitleLineHeight * (subtitle.length - 1);
  return {
    title: { text: title, subtitle },
    width,
    // Descenders and rounding: six pixels that no label should need.
    height: canvas.height - 2 * canvas.margin - titleHeight - subtitleHeight - 6,
  };
}

/** Margin of a drawing alone. */
const bare = 4;

/** A complete specification around the drawing. */
export function specification(frame: Frame, drawing: Layer): TopLevelSpec {
  const { title, width, height } = frame;
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    ...(title ? { title } : { padding: bare, usermeta: { canvas: { width: width + 2 * bare, height: height + 2 * bare + 6 } } }),
    config: vegaConfig,
    ...drawing,
  } as unknown as TopLevelSpec;
}
