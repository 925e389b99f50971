import type { Doubt } from '../data.js';

/** Doubts that say the same and are decided by the same line of the settings, as one. */
export interface MergedDoubt extends Pick<Doubt, 'message' | 'setting' | 'share'> {
  /** Where they stand, in order; none where no line can be named. */
  readonly lines: readonly number[];
}

/** In the order in which the first of each stands: what moves most comes first. Shares are summed. */
export function mergeDoubts(doubts: readonly Doubt[]): readonly MergedDoubt[] {
  const merged = new Map<string, MergedDoubt>();
  for (const { kind, text, line, share, message, setting } of doubts) {
    const key = JSON.stringify([kind, text, setting]);
    const before = merged.get(key);
    const lines = [...(before?.lines ?? []), ...(line > 0 ? [line] : [])];
    merged.set(key, {
      message,
      setting,
      share: Math.min(1, (before?.share ?? 0) + share),
      lines: [...new Set(lines)].sort((a, b) => a - b),
    });
  }
  return [...merged.values()];
}

/** 3, 5, 8 … of many only the first. */
export const listLines = (lines: readonly number[], and: string): string => `${lines.slice(0, 5).join(and)}${lines.length > 5 ? '…' : ''}`;
