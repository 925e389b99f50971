import type { Brand } from '../slides/brand.js';
import { contrast } from '../slides/heat-colour.js';
import { mixColours } from '../slides/mix-colour.js';

export type Mode = 'light' | 'dark';

/** Colours of a card or a long picture, #rrggbb. Each that letters have is readable on `paper` and on `band`. */
export interface ShareColours {
  readonly paper: string;
  /** Behind what stands out, a little darker or lighter than the paper. */
  readonly band: string;
  readonly line: string;
  readonly ink: string;
  readonly quiet: string;
  readonly accent: string;
  /** The brand's own, of large areas, and of letters on them. */
  readonly area: string;
  readonly onArea: string;
  /** A colour of bars and ornaments, visible on the paper; no letters to be read have it. */
  readonly bar: (colour: string) => string;
}

/** WCAG AA of text, and what makes a shape visible at all. */
const LEAST = { text: 4.5, shape: 1.6 } as const;
/** Of the brand's dark colour, towards black, so that a dark picture is dark whatever the brand is. */
const DARKER = 0.3;

/** The brand's light colour under its dark one, and the other way round. */
export function shareColours({ colours }: Pick<Brand, 'colours'>, mode: Mode): ShareColours {
  const [light, dark] = byLightness(colours.paper, colours.ink);
  const paper = mode === 'light' ? light : mixColours([dark, '#000000'], DARKER);
  const ink = mode === 'light' ? dark : mixColours([light, dark], 0.06);
  const quiet = mode === 'light' && colours.paper === light ? colours.quiet : mixColours([ink, paper], 0.3);
  const band = mixColours([paper, colours.accent], mode === 'light' ? 0.07 : 0.14);
  const readable = (colour: string): string => towardsContrast(colour, [paper, band], LEAST.text);
  return {
    ...{ paper, band, line: mixColours([paper, ink], 0.16) },
    ...{ ink: readable(ink), quiet: readable(quiet), accent: readable(colours.accent) },
    ...{ area: colours.accent, onArea: towardsContrast(farther(colours.accent, [light, dark]), [colours.accent], LEAST.text) },
    bar: (colour) => towardsContrast(colour, [paper], LEAST.shape),
  };
}

const byLightness = (a: string, b: string): readonly [light: string, dark: string] =>
  contrast(a, '#000000') >= contrast(b, '#000000') ? [a, b] : [b, a];

const farther = (from: string, [a, b]: readonly [string, string]): string => (contrast(a, from) >= contrast(b, from) ? a : b);

/** The colour, mixed with black or white (whatever differs more from the backgrounds) until it differs enough from all of them. */
function towardsContrast(colour: string, backgrounds: readonly string[], least: number): string {
  const worst = (candidate: string): number => Math.min(...backgrounds.map((background) => contrast(candidate, background)));
  const end = worst('#000000') > worst('#ffffff') ? '#000000' : '#ffffff';
  const steps = Array.from({ length: 21 }, (_, i) => mixColours([colour, end], i / 20));
  return steps.find((candidate) => worst(candidate) >= least) ?? end;
}
