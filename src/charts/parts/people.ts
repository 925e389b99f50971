import type { Cast } from '../cast.js';
import type { Pen } from '../pen.js';
import type { Channels } from '../specification.js';
import { theme } from '../theme.js';
import { legendColumns } from './legend.js';

/** A picture of half the width has so many pixels less for its legend. Cells have a width of 0 here. */
const NARROW = theme.canvas.width / 2;
const NARROWER = 680;

/** The same colours for the same people in all charts: the domain is everybody who speaks, in order. Nothing where people outnumber the colours. */
export function colourBySpeaker(
  { speakers, coloured }: Cast,
  legend: { readonly title: string | null; readonly width: number; readonly offset?: number; readonly padding?: number } | null,
  pen: Pen,
): Pick<Channels, 'color'> {
  if (!coloured) return {};
  const names = speakers.map(({ speaker }) => speaker);
  const { width, ...placed } = legend ?? { width: 0 };
  const [columns, few] = [legendColumns(names, width, pen), legendColumns(names, width - NARROWER, pen)];
  return {
    color: {
      field: 'speaker',
      type: 'nominal',
      scale: { domain: names },
      legend: legend && {
        // A drawing for a page of fixed width is never narrowed.
        columns: pen.room ? columns : { expr: `width > 0 && width < ${NARROW} ? ${few} : ${columns}` },
        orient: 'top',
        symbolType: 'square',
        ...placed,
      },
    },
  };
}

/** Pressed in the legend, a person stands out; the still picture has all alike. */
export const chosenInLegend = {
  params: [{ name: 'chosen', select: { type: 'point' as const, fields: ['speaker'] }, bind: 'legend' as const }],
  opacity: { condition: { param: 'chosen', value: 1 }, value: 0.15 },
};
