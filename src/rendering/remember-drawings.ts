import { createHash } from 'node:crypto';
import type { DrawOrder } from './draw-order.js';

type Draw = (order: DrawOrder) => Promise<string>;

/** The charts of a report in two languages, and as many again. */
const MOST = 64;

/** Draws a chart that was drawn lately no second time: its picture depends on nothing else, since the fonts of every order hold its characters. */
export function rememberDrawings(draw: Draw): Draw {
  const kept = new Map<string, Promise<string>>();
  return (order) => {
    const key = createHash('sha256').update(JSON.stringify(order.chart)).digest('hex');
    const svg = kept.get(key) ?? draw(order);
    kept.delete(key);
    kept.set(key, svg);
    svg.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
    return svg;
  };
}
