import type { Refer } from '../../tables/reference.js';
import type { Cast } from '../cast.js';
import type { Frame } from '../drawing/frame.js';
import type { Talk } from './talk-of.js';

/** What each form of the chart is drawn from. */
export interface TalkDrawing {
  readonly talk: Talk;
  readonly cast: Cast;
  readonly frame: Frame;
  readonly refer: Refer;
}

/** Sections that there is room for, one below the other or side by side. */
export const MOST_SECTIONS = { bars: 24, grid: 40 } as const;
