import type { FindingKind, RobustnessRow } from '../../data.js';
import { leads, type Written } from '../document.js';
import type { Wording } from '../wording/wording.js';

/** A finding as the table of robustness knows it. */
export interface Named {
  readonly kind: FindingKind;
  /** '' where it is about everybody. */
  readonly speaker: string;
  readonly items: readonly string[];
}

/** The share of the other choices under which a finding holds; 1 where it was not asked. */
export function robustShare(rows: readonly RobustnessRow[], named: Named): number {
  const own = rowsOf(rows, named);
  return own.length === 0 ? 1 : own.filter(({ holds }) => holds === 1).length / own.length;
}

/** In how many of the other choices that apply a finding holds, in words; '' where it was not asked. */
export function robustnessText(rows: readonly RobustnessRow[], named: Named, wording: Wording): string {
  const own = rowsOf(rows, named);
  return own.length === 0 ? '' : wording.findings.robust(own.filter(({ holds }) => holds === 1).length, own.length);
}

/** The same, leading to the choices one by one. */
export const toRobustness = (said: string): Written => leads('robustness', said);

function rowsOf(rows: readonly RobustnessRow[], { kind, speaker, items }: Named): readonly RobustnessRow[] {
  return rows.filter((row) => row.kind === kind && row.speaker === speaker && row.items.join('\n') === items.join('\n'));
}
