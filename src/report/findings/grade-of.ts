import type { Grade, Tables, Tier } from '../../data.js';
import { tierMeaning } from '../../tables/tier-meaning.js';
import type { Inline } from '../document.js';
import type { Wording } from '../wording/wording.js';
import { writeProbability } from '../wording/write-value.js';

/** A find of a line: its name, and the row that graded it. */
interface Graded {
  readonly item: string;
  readonly row: Pick<Grade, 'recounts' | 'held'> & ({ readonly q_shuffled: number | null } | { readonly q: number | null });
}

/** The mark of a grade, with what it rests on: what it promises, and of each find of the line its q and the recounts that it holds under. */
export function gradeOf(tier: Tier, finds: readonly Graded[], { basis }: Pick<Tables, 'basis'>, wording: Wording): Inline {
  const { because, find } = wording.findings.reason;
  const rests = finds.map(({ item, row }) => {
    const q = 'q_shuffled' in row ? row.q_shuffled : row.q;
    return find({ item, q: q === null ? '' : writeProbability(q), recounts: row.recounts, held: row.held });
  });
  return { kind: 'tier', tier, reason: because(tierMeaning(wording.language, basis.thresholds)[tier], rests.join(wording.semicolon)) };
}
