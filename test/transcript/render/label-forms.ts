import type { Dice } from './dice.js';
import { drawMark } from './random-marks.js';

/** Where a label stands: before the speech on its line, alone above or below it, or in the same line behind it. */
export type Place = 'before' | 'above' | 'below' | 'end';

/** How the file marks who speaks. */
export interface LabelForm {
  readonly left: string;
  readonly right: string;
  readonly place: Place;
  readonly random: boolean;
  /** Nothing but blanks or a line end sets the label apart: it must come back to be seen. */
  readonly weak: boolean;
  /** A mark before it, which no paragraph has: whatever it marks is a label. */
  readonly enclosed: boolean;
}

export const describeForm = ({ left, right, place }: LabelForm): string =>
  `${left}{name}${right}${place === 'before' ? '{speech}' : ` (${place})`}`;

/** A form with marks that are known, or drawn from all of Unicode. */
export function drawForm(random: boolean, dice: Dice): LabelForm {
  return random ? randomForm(dice) : knownForm(dice);
}

const BEFORE: readonly (readonly [string, number])[] = [
  ['{}：', 24],
  ['{}:', 12],
  ['{}: ', 6],
  ['{}： ', 3],
  ['{} ：', 2],
  ['{} : ', 2],
  ['【{}】', 6],
  ['【{}】：', 4],
  ['[{}]', 4],
  ['[{}] ', 3],
  ['[{}]: ', 2],
  ['（{}）', 3],
  ['({}) ', 2],
  ['({}): ', 1],
  ['「{}」', 1],
  ['『{}』：', 1],
  ['〖{}〗', 1],
  ['<{}> ', 2],
  ['＜{}＞', 1],
  ['{}　', 4],
  ['{}  ', 4],
  ['{}\t', 4],
  ['{} | ', 3],
  ['{}｜', 3],
  ['{}——', 4],
  ['{} - ', 2],
  ['{}—', 1],
  ['{} – ', 1],
  ['{} > ', 2],
  ['{}>>', 1],
  ['{} → ', 1],
  ['{} // ', 1],
  ['{}／', 1],
  ['@{} ', 2],
  ['@{}：', 2],
  ['#{}# ', 1],
  ['★{}★', 1],
  ['■{}：', 2],
  ['●{}：', 2],
  ['▲{}:', 2],
  ['◆{} ', 1],
  ['>> {}: ', 2],
  ['>{}: ', 1],
  ['> {}：', 2],
  ['- {}：', 3],
  ['* {}：', 2],
  ['• {}：', 2],
  ['**{}：**', 4],
  ['**{}**：', 4],
  ['**{}：** ', 2],
  ['**【{}】** ', 1],
  ['__{}__：', 1],
  ['~{}~ ', 1],
  ['＊{}＊', 1],
  ['{}：：', 1],
  ['{}＝', 1],
  ['§ {} § ', 1],
];

const ALONE: readonly (readonly [string, number])[] = [
  ['{}', 6],
  ['{}：', 6],
  ['{}:', 4],
  ['【{}】', 4],
  ['[{}]', 3],
  ['（{}）', 1],
  ['### {}', 4],
  ['#### {}：', 2],
  ['**{}**', 4],
  ['**{}：**', 3],
  ['> {}', 1],
  ['> **{}**', 1],
  ['- {}', 1],
  ['◎{}', 1],
  ['—— {} ——', 1],
  ['== {} ==', 1],
  ['@{}', 2],
  ['<{}>', 1],
  ['「{}」', 1],
];

const BELOW: readonly (readonly [string, number])[] = [
  ['——{}', 4],
  ['—— {}', 2],
  ['（{}）', 2],
  ['[name={}]', 1],
  ['~ {}', 1],
  ['By {}', 0],
];

const END: readonly (readonly [string, number])[] = [
  ['（{}）', 3],
  ['——{}', 2],
  ['[{}]', 1],
  [' @{}', 1],
];

function knownForm(dice: Dice): LabelForm {
  const place = dice.weigh([['before', 70] as const, ['above', 24] as const, ['below', 3] as const, ['end', 3] as const]);
  const list = { before: BEFORE, above: ALONE, below: BELOW, end: END }[place];
  const [left = '', right = ''] = dice.weigh(list).split('{}');
  return { left, right, place, random: false, weak: left === '' && right.trim() === '', enclosed: /[^\s\-*•>#—]/.test(left) };
}

const SIDES = [
  ['both', 4],
  ['left', 3],
  ['right', 3],
] as const;
const END_SIDES = [
  ['both', 1],
  ['left', 1],
] as const;

function randomForm(dice: Dice): LabelForm {
  const place = dice.weigh([['before', 72] as const, ['above', 24] as const, ['below', 2] as const, ['end', 2] as const]);
  // At the end of a line, a mark before the name must set it apart from the speech.
  const sides = dice.weigh(place === 'end' ? END_SIDES : SIDES);
  const mark = drawMark(dice);
  const blank = dice.pick(['', '', ' ']);
  const colon = sides !== 'right' && place !== 'end' && dice.chance(0.2) ? dice.pick(['：', ':', ': ']) : '';
  const left = sides === 'right' ? '' : `${mark}${blank}`;
  const right = sides === 'left' ? '' : `${dice.pick(['', '', ' '])}${sides === 'both' && dice.chance(0.5) ? mark : drawMark(dice)}`;
  const gap = place !== 'before' ? '' : sides === 'left' && colon === '' ? dice.pick([' ', '  ', '　', '\t']) : dice.pick(['', '', ' ']);
  return {
    left: place === 'end' ? `${dice.pick(['', ' '])}${left}` : left,
    right: right + colon + gap,
    place,
    random: true,
    weak: false,
    enclosed: left !== '',
  };
}
