import type { MeasureText } from '../../src/fonts/measure-text.js';

/** One drawn line of text and the box that its ink may touch, in pixels of the picture. */
export interface DrawnText {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Reads the texts out of an SVG of Vega, following its nested translations. */
export function textsOf(svg: string, measure: MeasureText): readonly DrawnText[] {
  const found: DrawnText[] = [];
  const stack = [{ x: 0, y: 0 }];
  let text: { x: number; y: number; size: number; bold: boolean; shown: boolean; anchor: string } | undefined;
  let line = { dx: 0, dy: 0 };
  for (const [, tag = '', words = ''] of svg.matchAll(/(<[^>]*>)|([^<]+)/g)) {
    const at = stack.at(-1) ?? { x: 0, y: 0 };
    if (tag.startsWith('<g')) stack.push(moved(at, tag));
    else if (tag === '</g>') stack.pop();
    else if (tag.startsWith('<text')) {
      const size = Number(/font-size="([\d.]+)px"/.exec(tag)?.[1]);
      const anchor = /text-anchor="(\w+)"/.exec(tag)?.[1] ?? 'start';
      // Vega hides labels of an axis that would overlap by their opacity.
      text = { ...moved(at, tag), size, anchor, bold: tag.includes('font-weight="bold"'), shown: !tag.includes('opacity="0"') };
      line = { dx: 0, dy: 0 };
    } else if (tag.startsWith('<tspan')) line = { dx: 0, dy: line.dy + Number(/dy="([\d.-]+)"/.exec(tag)?.[1] ?? 0) };
    else if (tag === '</text>') text = undefined;
    else if (words !== '' && text !== undefined && text.shown) {
      const plain = words.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
      const width = measure(plain, text.size, text.bold ? 'bold' : 'normal');
      const left = text.x + line.dx - (text.anchor === 'middle' ? width / 2 : text.anchor === 'end' ? width : 0);
      const y = text.y + line.dy;
      // Han characters of this typeface reach from 0.88 em above the baseline to 0.12 em below it.
      found.push({ text: plain, size: text.size, left, right: left + width, top: y - 0.84 * text.size, bottom: y + 0.1 * text.size });
    }
  }
  return found;
}

function moved(from: { x: number; y: number }, tag: string): { x: number; y: number } {
  const [, x = '0', y = '0'] = /translate\(([\d.e-]+),\s*([\d.e-]+)\)/.exec(tag) ?? [];
  return { x: from.x + Number(x), y: from.y + Number(y) };
}

/** Pairs of texts whose boxes touch. A text drawn twice in one place (a halo) does not count. */
export function overlaps(texts: readonly DrawnText[]): readonly string[] {
  return texts.flatMap((a, index) =>
    texts.slice(index + 1).flatMap((b) => {
      const same = a.text === b.text && a.left === b.left && a.top === b.top;
      const touch = a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
      return touch && !same ? [`${a.text} / ${b.text}`] : [];
    }),
  );
}
