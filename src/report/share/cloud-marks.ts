import { castOf } from '../../charts/cast.js';
import { wrapText } from '../../charts/layout/wrap-text.js';
import { frequentWords, leadersOf } from '../../charts/word-cloud/frequent-words.js';
import { layOutWords, longestOf, STRIP } from '../../charts/word-cloud/lay-out-words.js';
import type { SheetMark, Tables } from '../../data.js';
import type { MeasureText } from '../../fonts/measure-text.js';
import { contrast } from '../slides/heat-colour.js';
import { mixColours } from '../slides/mix-colour.js';
import type { ShareColours } from './share-colours.js';

export interface Cloud {
  /** Whether colours say who uses a word most. */
  readonly coloured: boolean;
  /** Its marks with the upper left corner there. */
  readonly at: (x: number, y: number) => readonly SheetMark[];
}

/** The chart's letters are made to be read on a desk: laid out in half of the space, they are drawn twice as large. */
const ZOOM = 2;
/** Of a colour in the box of a word: the first on which the ink can be read. */
const TINTS = [0.16, 0.1, 0.05, 0];

/** The word cloud of the charts for a long picture. Null with few words. */
export function cloudMarks(
  tables: Tables,
  area: { readonly width: number; readonly height: number },
  { colours, measure }: { readonly colours: ShareColours; readonly measure: MeasureText },
): Cloud | null {
  const rows = frequentWords(tables);
  if (rows === null) return null;
  const half = { width: area.width / ZOOM, height: area.height / ZOOM };
  const cast = castOf(tables.speakers);
  const coloured = cast.coloured && cast.speakers.length > 1;
  const leaders = leadersOf(tables);
  const colourOf = (term: string): string | null => {
    const speaker = leaders.get(term)?.speaker ?? '';
    return coloured ? (speaker === '' ? null : colours.bar(cast.colour(speaker))) : colours.accent;
  };
  const tintOf = (colour: string): string => {
    const tints = TINTS.map((part) => mixColours([colours.paper, colour], part));
    return tints.find((tint) => contrast(colours.ink, tint) >= 4.5) ?? colours.paper;
  };
  const placed = layOutWords(rows, half, { measure });
  return {
    coloured,
    at: (left, top) =>
      placed.flatMap(({ row, x, y, size, width, height }): readonly SheetMark[] => {
        const box = { x: left + ZOOM * (x - width / 2), y: top + ZOOM * (y - height / 2), width: ZOOM * width, height: ZOOM * height };
        const strip = ZOOM * STRIP * size;
        const colour = colourOf(row.term);
        const [text = ''] = wrapText(row.term, { width: longestOf(half), size, measure });
        return [
          ...(colour === null
            ? []
            : ([
                { kind: 'box', ...box, fill: tintOf(colour) },
                { kind: 'box', ...box, y: box.y + box.height - strip, height: strip, fill: colour },
              ] as const)),
          {
            ...{ kind: 'text', x: left + ZOOM * x, y: box.y + (box.height - strip) / 2 + 0.38 * ZOOM * size, text },
            ...{ size: ZOOM * size, weight: 'normal', fill: colours.ink, anchor: 'middle' },
          },
        ];
      }),
  };
}
