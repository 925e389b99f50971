import type { Aside, Unit } from '../../data.js';
import type { Settings } from '../../settings.js';

export interface Kept {
  readonly units: readonly Unit[];
  readonly asides: readonly Aside[];
}

/** Without the lines that the settings say are no text of the discussion: by their number, a range of numbers, or their text. */
export function skipLines(units: readonly Unit[], text: string, { reading }: Pick<Settings, 'reading'>): Kept {
  if (reading.skip.length === 0) return { units, asides: [] };
  const isSkipped = ({ from, to, line }: Unit): boolean =>
    reading.skip.some((skip) => ('text' in skip ? text.slice(from, to) === skip.text : line >= skip.from && line <= skip.to));
  return {
    units: units.filter((unit) => !isSkipped(unit)),
    asides: units.filter(isSkipped).map(({ from, to }): Aside => ({ kind: 'mark', start: from, end: to })),
  };
}
