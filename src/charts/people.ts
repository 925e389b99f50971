import type { Cast } from './cast.js';
import { legendColumns } from './legend.js';
import type { Pen } from './pen.js';
import type { Channels } from './specification.js';

/** The same colours for the same people in all charts: the domain is everybody who speaks, in order. Nothing where people outnumber the colours. */
export function colourBySpeaker(
  { speakers, coloured }: Cast,
  legend: { readonly title: string | null; readonly width: number } | null,
  pen: Pen,
): Pick<Channels, 'color'> {
  if (!coloured) return {};
  const names = speakers.map(({ speaker }) => speaker);
  return {
    color: {
      field: 'speaker',
      type: 'nominal',
      scale: { domain: names },
      legend: legend && { orient: 'top', title: legend.title, columns: legendColumns(names, legend.width, pen), symbolType: 'square' },
    },
  };
}

/** Pressed in the legend, a person stands out; the still picture has all alike. */
export const chosenInLegend = {
  params: [{ name: 'chosen', select: { type: 'point' as const, fields: ['speaker'] }, bind: 'legend' as const }],
  opacity: { condition: { param: 'chosen', value: 1 }, value: 0.15 },
};
