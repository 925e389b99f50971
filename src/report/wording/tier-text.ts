import type { Inline } from '../document.js';
import type { Wording } from './wording.js';

const ARROWS = { more: '↑', less: '↓' } as const;

/** 强, 强↑, 提示↓ … */
export function tierText({ tier, direction }: Extract<Inline, { kind: 'tier' }>, wording: Wording): string {
  return `${wording.tier[tier]}${direction === undefined ? '' : ARROWS[direction]}`;
}
