import type { Dice } from './dice.js';
import { NAME_STYLES, type NameStyle, NEEDS_ROSTER } from './draw-people.js';
import { drawForm, type LabelForm } from './label-forms.js';
import { drawMark } from './random-marks.js';
import { drawTime, type TimeForm } from './times.js';

/** How one file is written: each convention is drawn for itself, and again where two together could not be read by anybody. */
export interface Conventions {
  readonly form: LabelForm;
  readonly names: NameStyle;
  readonly time: TimeForm | null;
  /** Blank lines between turns, between all paragraphs, two between turns, or none. */
  readonly gap: 'none' | 'turns' | 'paragraphs' | 'wide';
  /** What stands before every paragraph, or before those without a label. */
  readonly indent: string;
  readonly indented: 'none' | 'all' | 'continued';
  readonly heading: HeadingForm | null;
  readonly list: ListStyle;
  readonly roster: RosterStyle;
  readonly title: 'none' | 'plain' | 'markdown' | 'with colon';
  readonly facts: boolean;
  readonly introduction: boolean;
  readonly notice: boolean;
  readonly foot: boolean;
  /** Brackets of stage directions, '' where there are none. */
  readonly stage: '' | '（）' | '()' | '[]' | '【】';
  readonly half: boolean;
  readonly traps: boolean;
  readonly leadIns: boolean;
  readonly addresses: boolean;
  /** The label stands before every paragraph of a turn. */
  readonly repeated: boolean;
  /** Before a label; # is the number of the turn. */
  readonly numbered: '' | '#. ' | '(#) ' | '#、' | '[#] ';
}

export interface HeadingForm {
  readonly style: (typeof HEADING_STYLES)[number][0];
  /** Before and behind the title; {n} is a number, {一} a Chinese one. */
  readonly left: string;
  readonly right: string;
}

export type ListStyle = (typeof LIST_STYLES)[number];
export type RosterStyle = (typeof ROSTER_STYLES)[number];

export function drawConventions(random: boolean, dice: Dice): Conventions {
  const form = drawForm(random, dice);
  const names = drawUntil(
    () => dice.pick(NAME_STYLES),
    (style) => namesFit(style, form),
  );
  const time = drawUntil(
    () => (dice.chance(0.45) ? drawTime(dice) : null),
    (one) => one === null || timeFits(one, form),
  );
  const numbered = form.place === 'before' && !startsAsMarkdown(form) && (time === null || time.place === 'after') && dice.chance(0.05);
  const many = form.place !== 'end';
  return {
    form,
    names,
    time,
    gap:
      form.place === 'below'
        ? 'turns'
        : dice.weigh([['none', 4] as const, ['turns', 4] as const, ['paragraphs', 3] as const, ['wide', 1] as const]),
    indent: dice.pick(['　　', '  ', '    ', '\t']),
    indented: dice.weigh([['none', 7] as const, ['all', 1] as const, ['continued', 2] as const]),
    heading: dice.chance(0.5)
      ? drawUntil(
          () => drawHeading(dice),
          (heading) => headingFits(heading, form, numbered),
        )
      : null,
    list:
      many && !numbered ? dice.pick(LIST_STYLES.filter((style) => style === 'none' || !form.left.startsWith(style.slice(0, 1)))) : 'none',
    roster: drawRoster(names, dice),
    title: dice.weigh([['none', 3] as const, ['plain', 5] as const, ['markdown', 1] as const, ['with colon', 1] as const]),
    facts: dice.chance(0.3),
    introduction: dice.chance(0.25),
    notice: dice.chance(0.25),
    foot: dice.chance(0.3),
    stage: dice.chance(0.35)
      ? drawUntil(
          () => dice.pick(['（）', '()', '[]', '【】'] as const),
          (one) => stageFits(one, form),
        )
      : '',
    half: dice.chance(0.2),
    traps: dice.chance(0.4),
    leadIns: many && dice.chance(0.4),
    addresses: dice.chance(0.4),
    repeated: form.place === 'before' && time === null && !numbered && dice.chance(0.06),
    numbered: numbered ? dice.pick(['#. ', '(#) ', '#、', '[#] '] as const) : '',
  };
}

function drawUntil<T>(draw: () => T, fits: (one: T) => boolean): T {
  for (let tries = 0; tries < 1000; tries++) {
    const one = draw();
    if (fits(one)) return one;
  }
  throw new Error('conventions that never fit together');
}

/** ### 何川, - 何川：, > 何川：: signs that stand at the beginning of a line or are not what they are. */
const startsAsMarkdown = ({ left }: LabelForm): boolean => /^(?:#+|>+|[-*•]) ?$/.test(left);

/** 岳　霜 can't be set apart from the speech by a blank, nor a note in brackets stand in brackets. */
function namesFit(style: NameStyle, form: LabelForm): boolean {
  if (style === 'padded') return form.place === 'before' ? form.right.trim() !== '' : !form.weak;
  if (style === 'office at first') return form.place !== 'end' && !/[（(]/.test(form.left);
  return true;
}

function timeFits(time: TimeForm, form: LabelForm): boolean {
  if (form.place === 'below' || form.place === 'end') return time.place === 'above';
  if (time.place === 'inside') return form.right.trim() !== '' && (form.left === '' || time.left === '');
  return time.place !== 'before' || !startsAsMarkdown(form);
}

export const HEADING_STYLES = [
  ['一、', '{一}、', ''],
  ['（一）', '（{一}）', ''],
  ['1.', '{n}. ', ''],
  ['1、', '{n}、', ''],
  ['01', '0{n} ', ''],
  ['glued', '0{n}', ''],
  ['part', '第{一}部分　', ''],
  ['part and colon', '第{一}部分：', ''],
  ['topic', '【话题{一}】', ''],
  ['glyph', '', ''],
  ['two glyphs', '', ''],
  ['markdown', '## ', ''],
  ['bold', '**', '**'],
  ['short', '', ''],
  ['quoted', '“', '”'],
] as const;

function drawHeading(dice: Dice): HeadingForm {
  const [style, left, right] = dice.pick(HEADING_STYLES);
  const mark = drawMark(dice);
  const blank = dice.pick(['', ' ']);
  if (style === 'glyph') return { style, left: mark + blank, right };
  if (style === 'two glyphs') return { style, left: mark + blank, right: blank + mark };
  return { style, left, right };
}

/** A heading must not look like a label of the same file, nor be a short line where a label is one too. */
function headingFits({ style, left }: HeadingForm, form: LabelForm, numbered: boolean): boolean {
  if (style === 'short') return !form.weak && (form.place === 'before' || form.place === 'above');
  if (style === 'markdown') return !/^#{1,2}$/.test(form.left.trim());
  if (/^[0{一（]/.test(left) && numbered) return false;
  const sign = form.left.trim().slice(0, 1);
  return sign === '' || !left.startsWith(sign);
}

export const LIST_STYLES = ['none', 'none', '一、', '1. ', '1、', '（1）', '第一，', '第一：', '① ', '- ', '• '] as const;

export const ROSTER_STYLES = ['none', 'list', 'lines', 'pipes', 'colon lines', 'slashes', 'key'] as const;

function drawRoster(names: NameStyle, dice: Dice): RosterStyle {
  if (names === 'letters') return 'key';
  if (names === 'surnames') return dice.pick(['list', 'lines', 'pipes', 'slashes']);
  if (names === 'office changes') return dice.pick(['lines', 'pipes']);
  if (UNNAMED.has(names) || NEEDS_ROSTER.has(names)) return 'none';
  return dice.chance(0.35) ? dice.pick(['list', 'lines', 'pipes', 'colon lines', 'slashes']) : 'none';
}

/** Styles of labels that are no names: nobody would list them. */
const UNNAMED: ReadonlySet<NameStyle> = new Set([
  'numbered',
  'roles',
  'office',
  'organisation',
  'surname and office',
  'nickname',
  'question and answer',
]);

/** （掌声） alone on a line must not have the marks of a label. */
function stageFits(brackets: string, { left, right }: LabelForm): boolean {
  return !(left + right).includes(brackets.slice(0, 1));
}
