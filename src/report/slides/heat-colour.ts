import type { Brand } from './brand.js';
import { mixColours } from './mix-colour.js';

/** From few (0) to many (1), in the brand's colour; the ink is readable on all of it. */
export function heatColour(part: number, { colours }: Pick<Brand, 'colours'>): string {
  const { paper, accent } = colours;
  // Rises faster for small values, as in the charts, so that one frequent item does not bleach all others.
  return mixColours([mixColours([paper, accent], 0.07), mixColours([paper, accent], strongest(colours))], part ** 0.75);
}

/** A dark colour is mixed thinner, so that dark text stands on it. */
function strongest({ paper, accent, ink }: Brand['colours']): number {
  const steps = [0.7, 0.6, 0.5, 0.4, 0.3, 0.2];
  return steps.find((part) => contrast(ink, mixColours([paper, accent], part)) >= 4.5) ?? 0.15;
}

/** Of WCAG: 1 (the same) – 21 (black on white). */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
