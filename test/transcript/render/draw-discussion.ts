import type { Dice } from './dice.js';
import type { Conventions } from './draw-conventions.js';
import { drawNote, drawParagraphs, type Paragraph } from './draw-paragraphs.js';
import { drawPeople, hanNames, type Somebody } from './draw-people.js';
import { AUDIENCE, PLAIN_AUDIENCE } from './name-parts.js';
import { SINGLE_LABELS } from './single-labels.js';
import { SUBJECTS, type Subject } from './speech-subjects.js';
import { LEAD_INS } from './speech-templates.js';
import { deal, speakOf } from './write-speech.js';

/** A discussion before it is written down: who says what, under which headings. */
export interface Discussion {
  readonly subject: Subject;
  readonly people: readonly Somebody[];
  readonly strangers: readonly Somebody[];
  readonly turns: readonly Said[];
  /** Titles by the number of the turn before which they stand. */
  readonly headings: ReadonlyMap<number, string>;
  /** Stage directions as they are written: whether they belong to a turn is left open. */
  readonly notes: readonly string[];
}

export interface Said {
  readonly who: Somebody;
  readonly paragraphs: readonly Paragraph[];
  /** A stage direction alone on the line before it, '' where none. */
  readonly before: string;
}

/** `short`: everybody speaks once or twice, and nobody else. */
export function drawDiscussion(conventions: Conventions, short: boolean, dice: Dice): Discussion {
  const subject = dice.pick(SUBJECTS);
  const count =
    conventions.names === 'question and answer'
      ? 2
      : dice.weigh([[2, 3] as const, [3, 4] as const, [4, 3] as const, [5, 1] as const, [6, 1] as const]);
  const people = drawPeople(conventions.names, count, dice);
  const strangers = short ? [] : drawStrangers(conventions, people, dice);
  const order = insertStrangers(drawOrder(people, short ? [1, 2] : conventions.form.weak ? [4, 7] : [3, 6], dice), strangers, dice);
  const notes = new Set<string>();
  const speech = speakOf(subject, dice);
  const leadIn = deal(LEAD_INS, dice);
  const turns = order.map((who, i): Said => {
    const others = people.filter((one) => one.called !== '' && one !== who).map(({ called }) => called);
    const said = drawParagraphs({
      conventions,
      speech,
      dice,
      others,
      first: i === 0,
      last: i === order.length - 1,
      notes,
      leadIn,
      host: who === people[0],
    });
    const alone = conventions.stage !== '' && conventions.form.place !== 'below' && i > 0 && dice.chance(0.08);
    return { who, paragraphs: said, before: alone ? drawNote(conventions, dice, notes) : '' };
  });
  return { subject, people, strangers, turns, headings: drawHeadings(conventions, subject, turns.length, dice), notes: [...notes] };
}

/** Everybody speaks at least so often, and nobody twice running. */
function drawOrder(people: readonly Somebody[], [least, most]: readonly [number, number], dice: Dice): readonly Somebody[] {
  const wanted = people.flatMap((person) => Array.from({ length: dice.whole(least, most) }, () => person));
  const order: Somebody[] = [];
  let rest = dice.some(wanted, wanted.length);
  while (rest.length > 0) {
    const next = rest.findIndex((person) => person !== order.at(-1));
    const person = next < 0 ? people.find((one) => one !== order.at(-1)) : rest[next];
    if (person === undefined) break;
    order.push(person);
    if (next >= 0) rest = rest.filter((_, i) => i !== next);
  }
  return order;
}

function drawStrangers({ form, names }: Conventions, people: readonly Somebody[], dice: Dice): readonly Somebody[] {
  const count = dice.weigh([[0, 4] as const, [1, 3] as const, [2, 2] as const, [3, 1] as const]);
  const taken = people.flatMap(({ name, label }) => [name, label]);
  const free =
    dice.chance(0.25) && !form.weak
      ? hanNames(9, dice)
      : dice.chance(0.4) && form.enclosed
        ? SINGLE_LABELS
        : form.weak
          ? PLAIN_AUDIENCE
          : AUDIENCE;
  const labels: string[] = [];
  for (const label of dice.some(free, free.length)) {
    const alike = [...taken, ...labels].some(
      (one) => label.includes(one) || one.includes(label) || (one.length < 5 && one.startsWith(label.slice(0, 1))),
    );
    const marked = (form.left + form.right).includes(label.slice(-1)) || (/\s/.test(label) && form.right.trim() === '');
    if (labels.length < count && !alike && !marked && !(names === 'question and answer' && /[问答]/.test(label))) labels.push(label);
  }
  return labels.map((label) => ({
    name: label,
    first: label,
    label,
    accept: namesWithin(label),
    role: '',
    organisation: '',
    title: '',
    called: '',
  }));
}

/** 学生代表林芷 may be called 林芷, 陆明远教授 陆明远; nobody else has a part of the label as a name. */
function namesWithin(label: string): readonly string[] {
  const signs = [...label];
  const cuts = signs.map((_, i) => i).slice(2);
  const within = /^(.)(委員|館長|秘書長|局長|次長|部長|署長|主任秘書)(..)$/u.exec(label);
  return [
    ...cuts.flatMap((at) => [signs.slice(0, at).join(''), signs.slice(-at).join('')]),
    ...(within ? [`${within[1]}${within[3]}`] : []),
  ];
}

function insertStrangers(order: readonly Somebody[], strangers: readonly Somebody[], dice: Dice): readonly Somebody[] {
  const places = dice.some(
    order.map((_, i) => i).filter((i) => i > 1 && i < order.length - 1),
    strangers.length,
  );
  return order.flatMap((who, i) => {
    const place = places.indexOf(i);
    const stranger = place < 0 ? undefined : strangers[place];
    return stranger === undefined ? [who] : [stranger, who];
  });
}

function drawHeadings({ heading, title }: Conventions, { headings }: Subject, turns: number, dice: Dice): ReadonlyMap<number, string> {
  if (heading === null) return new Map();
  // Without a title, the first line of the file would be taken for it.
  const titled = title !== 'none';
  const count = dice.whole(heading.style === 'glyph' || heading.style === 'two glyphs' ? 1 : 2, 4);
  const places = dice.some(
    Array.from({ length: turns }, (_, i) => i).filter((i) => i > (titled ? -1 : 1) && i !== 1 && i < turns - 1),
    count,
  );
  const titles = dice.some(headings, count);
  return new Map([...places].sort((a, b) => a - b).map((place, i) => [place, titles[i] ?? '']));
}
