import type { Dice } from './dice.js';
import type { Conventions, HeadingForm } from './draw-conventions.js';
import type { Discussion, Said } from './draw-discussion.js';
import { writeTime } from './times.js';
import type { Head } from './write-head.js';

/** The file, and what the comparison must know of it. */
export interface LaidOut {
  readonly text: string;
  readonly times: readonly string[];
  readonly nobody: readonly string[];
}

/** Writes a discussion down in the conventions of one file. */
export function layOut(conventions: Conventions, discussion: Discussion, head: Head, dice: Dice): LaidOut {
  const { form, gap } = conventions;
  const lines: string[] = [];
  const nobody: string[] = [];
  const blank = (count: number): void => {
    for (let i = 0; i < count && lines.length > 0; i++) lines.push('');
  };
  const nobodySays = (line: string): void => {
    lines.push(line);
    nobody.push(line);
  };
  const blankGroups = dice.chance(0.6);
  head.groups.forEach((group, i) => {
    if (i > 0) blank(blankGroups ? 1 : 0);
    group.forEach(nobodySays);
  });
  const apart = form.weak || form.place === 'below' || form.place === 'end' || conventions.roster !== 'none' || dice.chance(0.7);
  blank(apart ? 1 : 0);

  const between = { none: 0, turns: 1, paragraphs: 1, wide: 2 }[gap];
  const labelGap = gap === 'paragraphs' && dice.chance(0.3) ? 1 : 0;
  const times = writeTimes(conventions, discussion);
  let number = 0;
  discussion.turns.forEach((said, i) => {
    if (i > 0) blank(between);
    const title = discussion.headings.get(i);
    if (title !== undefined && conventions.heading) {
      const clear = between > 0 || form.place === 'below' || form.place === 'end' || conventions.heading.style === 'short';
      blank(clear && i > 0 && lines.at(-1) !== '' ? 1 : 0);
      nobodySays(writeHeading(conventions.heading, title, number++));
      blank(clear ? 1 : 0);
    }
    if (said.before !== '') {
      lines.push(said.before);
      blank(between);
    }
    const first = discussion.turns.findIndex(({ who }) => who === said.who) === i;
    const written = writeTurn(conventions, said, { time: times[i] ?? '', number: i + 1, first });
    written.forEach(({ text, label }, j) => {
      if (j > 0) blank(gap === 'paragraphs' && form.place !== 'below' ? (written[j - 1]?.label ? labelGap : 1) : 0);
      lines.push(indentOf(conventions, label, j === 0) + text);
    });
  });
  if (conventions.foot) {
    blank(dice.chance(0.7) || form.place === 'below' ? 1 : 0);
    const foot = dice.some(form.place === 'end' || /[（—]/.test(form.left) ? FEET.slice(0, 5) : FEET, dice.whole(1, 2));
    foot.forEach(nobodySays);
  }
  return { text: `${lines.join('\n')}\n`, times, nobody };
}

const FEET = [
  '编辑：童一苇',
  '来源：《渡口》杂志',
  '责任编辑：方寸',
  '整理：童一苇',
  '本文由录音整理，发言人未审阅。',
  '（完）',
  '——全文完——',
  '（责任编辑：方寸）',
];

interface Line {
  readonly text: string;
  /** Whether it holds no speech. */
  readonly label: boolean;
}

interface Place {
  readonly time: string;
  readonly number: number;
  readonly first: boolean;
}

function writeTurn(conventions: Conventions, { who, paragraphs }: Said, { time, number, first }: Place): readonly Line[] {
  const { form, time: timeForm, repeated, numbered } = conventions;
  const name = first ? who.first : who.label;
  const said = paragraphs.map(({ written }): Line => ({ text: written, label: false }));
  const stamp = timeForm && time !== '' ? timeForm.left + time + timeForm.right : '';
  const above: readonly Line[] = timeForm?.place === 'above' ? [{ text: stamp, label: true }] : [];
  const inside = timeForm?.place === 'inside' ? (timeForm.left === '' ? ` ${stamp}` : stamp) : '';
  const marked = numbered.replace('#', String(number)) + form.left + name + inside + form.right;
  const before = timeForm?.place === 'before' ? `${stamp} ${marked}` : marked;
  const label = timeForm?.place === 'after' ? `${before.trimEnd()}${timeForm.left === '' ? ' ' : ''}${stamp}` : before;
  switch (form.place) {
    case 'above':
      return [...above, { text: label, label: true }, ...said];
    case 'below':
      return [...above, ...said, { text: marked, label: true }];
    case 'end':
      return [...above, ...said.map(({ text }, i) => ({ text: i === said.length - 1 ? text + marked : text, label: false }))];
    case 'before': {
      const gap = timeForm?.place === 'after' ? (timeForm.right === '' ? ' ' : '') : '';
      const before = label + gap;
      return [...above, ...said.map(({ text }, i) => ({ text: i === 0 || repeated ? before + text : text, label: false }))];
    }
  }
}

function indentOf({ indented, indent, form }: Conventions, label: boolean, first: boolean): string {
  if (indented === 'all' && form.place !== 'above') return indent;
  if (indented === 'none' || label) return '';
  return first && form.place === 'before' ? '' : indent;
}

function writeTimes({ time }: Conventions, { turns }: Discussion): readonly string[] {
  if (time === null) return turns.map(() => '');
  let start = 2;
  return turns.map(({ paragraphs }) => {
    const end = start + 2 + Math.ceil(paragraphs.reduce((sum, { text }) => sum + text.length, 0) / 5);
    const written = writeTime(time, start, end);
    start = end + (turns.length % 3);
    return written;
  });
}

const CHINESE = '一二三四五六七八九十';

function writeHeading({ left, right }: HeadingForm, title: string, i: number): string {
  return left.replace('{一}', CHINESE[i] ?? '').replace('{n}', String(i + 1)) + title + right;
}
