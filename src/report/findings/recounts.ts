import type { Grade } from '../../data.js';

/** Of how many other choices of method a find was recounted under, and under how many it holds. */
export type Recounts = Pick<Grade, 'recounts' | 'held'>;

/** The share of the other choices under which a find holds, 0–1; 1 where it was not recounted. */
export const shareHeld = ({ recounts, held }: Recounts): number =>
  recounts === null || held === null || recounts === 0 ? 1 : held / recounts;
