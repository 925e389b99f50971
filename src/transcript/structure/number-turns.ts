import type { Turn } from '../../data.js';
import { parseSeconds } from '../lines/times.js';
import type { Block } from './block-builder.js';

/** Blocks → turns. Neighbouring blocks of one person in one section are one turn, although their labels differ. */
export function numberTurns(blocks: readonly Block[], nameOf: (label: string) => string): readonly Turn[] {
  const turns: Turn[] = [];
  for (const { section, label, kind, time, spoken, paragraphs } of blocks) {
    const speaker = kind === 'unattributed' ? '' : nameOf(label);
    const last = turns.at(-1);
    const end = spoken?.end ?? null;
    if (last && last.section === section && last.speaker === speaker && last.kind === kind && kind !== 'quoted') {
      turns[turns.length - 1] = { ...last, end, paragraphs: [...last.paragraphs, ...paragraphs] };
    } else {
      turns.push({ turn: turns.length + 1, section, speaker, kind, time, start: spoken?.start ?? parseSeconds(time), end, paragraphs });
    }
  }
  return turns.map((turn, i) => ({ ...turn, end: turn.end ?? laterStart(turn, turns[i + 1]) }));
}

/** A turn without an end lasts until the next begins. */
function laterStart({ start }: Turn, next: Turn | undefined): number | null {
  return start !== null && next?.start != null && next.start >= start ? next.start : null;
}
