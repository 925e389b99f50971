import type { Dice } from './dice.js';

/** How times are written, and where: before the label, inside its marks behind the name, behind it, or alone in the line above. */
export interface TimeForm {
  readonly style: 'hh:mm:ss' | 'mm:ss' | 'h:mm:ss' | 'hh:mm:ss.mmm' | '0分05秒' | '01\'20"' | 'range -->' | 'range -';
  readonly place: 'before' | 'inside' | 'after' | 'above';
  readonly left: string;
  readonly right: string;
}

export const describeTime = ({ style, left, right }: TimeForm): string => `${left}${style}${right}`;

export function drawTime(dice: Dice): TimeForm {
  const style = dice.weigh([
    ['hh:mm:ss', 8] as const,
    ['mm:ss', 6] as const,
    ['h:mm:ss', 2] as const,
    ['hh:mm:ss.mmm', 1] as const,
    ['0分05秒', 1] as const,
    ['01\'20"', 1] as const,
    ['range -->', 2] as const,
    ['range -', 2] as const,
  ]);
  const place = dice.weigh([['before', 4] as const, ['inside', 2] as const, ['after', 4] as const, ['above', 2] as const]);
  const [left = '', right = ''] = dice.weigh([
    [['', ''], 5] as const,
    [['[', ']'], 3] as const,
    [['(', ')'], 1] as const,
    [['（', '）'], 2] as const,
    [['【', '】'], 1] as const,
  ]);
  return { style, place, left, right };
}

export function writeTime({ style }: TimeForm, start: number, end: number): string {
  switch (style) {
    case 'hh:mm:ss':
      return clock(start, 2);
    case 'h:mm:ss':
      return clock(start, 1);
    case 'hh:mm:ss.mmm':
      return `${clock(start, 2)}.${String((start * 37) % 1000).padStart(3, '0')}`;
    case 'mm:ss':
      return minutes(start);
    case '0分05秒':
      return `${Math.floor(start / 60)}分${two(start % 60)}秒`;
    case '01\'20"':
      return `${two(Math.floor(start / 60))}'${two(start % 60)}"`;
    case 'range -->':
      return `${clock(start, 2)} --> ${clock(end, 2)}`;
    case 'range -':
      return `${minutes(start)} - ${minutes(end)}`;
  }
}

const two = (n: number): string => String(n).padStart(2, '0');
const minutes = (seconds: number): string => `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
const clock = (seconds: number, digits: number): string =>
  `${String(Math.floor(seconds / 3600)).padStart(digits, '0')}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
