import type { Grade, RobustnessRow } from '../../data.js';
import { leads, type Written } from '../document.js';
import type { Wording } from '../wording/wording.js';

/** Of how many other choices of method a find was recounted under, and under how many it holds. */
export type Recounts = Pick<Grade, 'recounts' | 'held'>;

/** Under how many of the other choices a find holds, leading to the choices one by one; empty where it was not recounted. */
export const recountsPart = ({ recounts, held }: Recounts, wording: Wording): Written =>
  leads('robustness', recounts === null || held === null || recounts === 0 ? '' : wording.findings.robust(held, recounts));

/** The share of the other choices under which a find holds, 0–1; 1 where it was not recounted. */
export const shareHeld = ({ recounts, held }: Recounts): number =>
  recounts === null || held === null || recounts === 0 ? 1 : held / recounts;

/** Of a word that everybody says, which is counted and has no grade of its own. */
export function recountsOfShared(rows: readonly RobustnessRow[], term: string): Recounts {
  const own = rows.filter(({ kind, items }) => kind === 'shared' && items[0] === term);
  return { recounts: own.length, held: own.filter(({ holds }) => holds === 1).length };
}
