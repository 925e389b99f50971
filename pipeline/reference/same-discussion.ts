import { LEAST_COMMON } from '../../src/corpus/merge/documents/set-copies-aside.js';
import type { Transcript } from '../../src/data.js';

/**
 * Tells of a text whether it is this discussion, or a part or an edition of it: what is compared with itself is not set apart. Compared are pairs of
 * neighbouring sentences without blanks and marks, as for the copies in a corpus; a text that is the same throughout is the same however short.
 */
export function sameDiscussion(own: Transcript): (other: Transcript) => boolean {
  const pairs = new Set(pairsOf(own));
  return (other) => {
    const others = new Set(pairsOf(other));
    const shared = [...others].filter((pair) => pairs.has(pair)).length;
    if (shared === pairs.size && shared === others.size) return shared > 0 || own.text === other.text;
    return shared >= LEAST_COMMON.pairs && shared >= LEAST_COMMON.share * Math.min(pairs.size, others.size);
  };
}

/** Tells of text after text of which earlier one it is a copy, by the same rule; null for a text that is new. */
export function copyFinder(): (name: string, text: Transcript) => string | null {
  const sizes = new Map<string, number>();
  const firstWith = new Map<string, string>();
  return (name, text) => {
    const pairs = new Set(pairsOf(text));
    const shared = new Map<string, number>();
    for (const pair of pairs) {
      const first = firstWith.get(pair);
      if (first !== undefined) shared.set(first, (shared.get(first) ?? 0) + 1);
    }
    const found = [...shared].find(
      ([first, count]) => count >= LEAST_COMMON.pairs && count >= LEAST_COMMON.share * Math.min(pairs.size, sizes.get(first) ?? Infinity),
    );
    if (found) return found[0];
    sizes.set(name, pairs.size);
    for (const pair of pairs) if (!firstWith.has(pair)) firstWith.set(pair, name);
    return null;
  };
}

function pairsOf({ text, sentences }: Transcript): readonly string[] {
  const lines = sentences.map(({ start, end }) => text.slice(start, end).replace(/[\s\p{P}]/gu, ''));
  return lines.slice(1).map((line, i) => `${lines[i]}\n${line}`);
}
