import type { Unit } from '../../data.js';
import type { LinePrefix } from './prefix/read-prefix.js';

/** A unit with the ways to read its beginning as a label. */
export interface Line {
  readonly unit: Unit;
  readonly text: string;
  readonly prefix: LinePrefix;
}

/** The text of a line; '' before the first and behind the last. */
export const textAt = (lines: readonly Line[], i: number): string => lines[i]?.text ?? '';

/** Whether a gap stands before a line; none before the first and behind the last. */
export const isAfterGap = (lines: readonly Line[], i: number): boolean => lines[i]?.unit.afterGap === true;

/** How the file names the unit of a line for its readers; 0 where the format has no lines. */
export const lineNumberAt = (lines: readonly Line[], i: number): number => lines[i]?.unit.line ?? 0;

/** A time and nothing else. */
export const isTimeAlone = ({ prefix, text }: Line): boolean => prefix.time !== '' && prefix.from >= text.length;
