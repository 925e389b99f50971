import type { Dice } from './dice.js';
import {
  AFFILIATIONS,
  COMPOUND_SURNAMES,
  ETHNIC_NAMES,
  GIVEN,
  JAPANESE_NAMES,
  LATIN_NAMES,
  MIXED_NAMES,
  NAMES_LIKE_WORDS,
  NICKNAMES,
  OFFICES,
  OFFICES_AFTER_SURNAME,
  ORGANISATIONS,
  RARE_SURNAMES,
  ROLES,
  SURNAMES,
  TITLES,
} from './name-parts.js';

/** Somebody who speaks, and how the file writes it. */
export interface Somebody {
  /** As a careful reader would call this person. */
  readonly name: string;
  /** What stands in the label: the first time, and later. */
  readonly first: string;
  readonly label: string;
  /** Other names under which the words are with the right person. */
  readonly accept: readonly string[];
  readonly role: string;
  readonly organisation: string;
  readonly title: string;
  /** How others would speak of or to this person; '' where nobody would. */
  readonly called: string;
}

export const NAME_STYLES = [
  'chinese',
  'rare',
  'like words',
  'latin',
  'mixed',
  'nickname',
  'ethnic',
  'japanese',
  'several',
  'surname and office',
  'office',
  'organisation',
  'numbered',
  'roles',
  'surnames',
  'letters',
  'office at first',
  'padded',
  'role and name',
  'office and name',
  'question and answer',
  'office changes',
] as const;
export type NameStyle = (typeof NAME_STYLES)[number];

/** Styles in which the roster alone says who a label is, or must not be missing for another reason. */
export const NEEDS_ROSTER: ReadonlySet<NameStyle> = new Set(['surnames', 'letters', 'office changes']);

export function drawPeople(style: NameStyle, count: number, dice: Dice): readonly Somebody[] {
  const people = WRITERS[style](count, dice);
  return people.map((person, i) => (i === 0 && HOSTS.has(style) ? { ...person, role: '主持人' } : person));
}

/** In these styles the first person may be the moderator without any label that says so. */
const HOSTS: ReadonlySet<NameStyle> = new Set(['chinese', 'rare', 'several', 'surnames', 'letters', 'office at first', 'padded']);

type Writer = (count: number, dice: Dice) => readonly Somebody[];

const WRITERS: Readonly<Record<NameStyle, Writer>> = {
  chinese: (count, dice) => hanNames(count, dice).map((name) => named(name, dice)),
  rare: (count, dice) => rareNames(count, dice).map((name) => named(name, dice)),
  'like words': (count, dice) => dice.some(NAMES_LIKE_WORDS, count).map((name) => named(name, dice)),
  latin: (count, dice) => dice.some(LATIN_NAMES, count).map((name) => named(name, dice)),
  mixed: (count, dice) => dice.some(MIXED_NAMES, count).map((name) => named(name, dice)),
  nickname: (count, dice) => dice.some(NICKNAMES, count).map((name) => plain(name, name)),
  ethnic: (count, dice) => dice.some(ETHNIC_NAMES, count).map((name) => named(name, dice)),
  japanese: (count, dice) => dice.some(JAPANESE_NAMES, count).map((name) => named(name, dice)),
  several: (count, dice) => severalNames(count, dice).map((name) => named(name, dice)),
  'surname and office': (count, dice) => dice.some(SURNAMES, count).map((surname) => surnameAndOffice(surname, dice)),
  office: (count, dice) => dice.some(OFFICES, count).map((name) => plain(name, dice.chance(0.5) ? name : '')),
  organisation: (count, dice) => dice.some(ORGANISATIONS, count).map((name) => plain(name)),
  numbered: numbered,
  roles: (count, dice) => dice.some(ROLES, count).map((name) => plain(name)),
  surnames: (count, dice) => hanNames(count, dice).map((name) => short(named(name, dice), name.slice(0, 1))),
  letters: (count, dice) => letters(count, dice),
  'office at first': (count, dice) => hanNames(count, dice).map((name) => officeAtFirst(named(name, dice))),
  padded: (count, dice) => paddedNames(count, dice),
  'role and name': (count, dice) => hanNames(count, dice).map((name, i) => roleAndName(named(name, dice), i, dice)),
  'office and name': (count, dice) => hanNames(count, dice).map((name) => officeAndName(named(name, dice), dice)),
  'question and answer': (_, dice) =>
    dice
      .pick([
        ['问', '答'],
        ['Q', 'A'],
        ['提问', '回答'],
        ['记者问', '答'],
      ] as const)
      .map((name) => plain(name)),
  'office changes': (count, dice) => hanNames(count, dice).map((name) => officeChanges(named(name, dice))),
};

function plain(name: string, called = ''): Somebody {
  return { name, first: name, label: name, accept: [], role: '', organisation: '', title: '', called };
}

function named(name: string, dice: Dice): Somebody {
  return { ...plain(name, name), organisation: dice.pick(AFFILIATIONS), title: dice.pick(TITLES) };
}

const short = (person: Somebody, label: string): Somebody => ({ ...person, first: label, label, accept: [label] });

/** One surname each, so that nobody is taken for another. */
export function hanNames(count: number, dice: Dice): readonly string[] {
  return dice.some(SURNAMES, count).map((surname) => surname + dice.some(GIVEN, dice.weigh([[1, 1] as const, [2, 2] as const])).join(''));
}

function rareNames(count: number, dice: Dice): readonly string[] {
  const surnames = [...dice.some(RARE_SURNAMES, count), ...dice.some(COMPOUND_SURNAMES, count)];
  return dice.some(surnames, count).map((surname) => surname + dice.some(GIVEN, dice.whole(1, 2)).join(''));
}

function severalNames(count: number, dice: Dice): readonly string[] {
  const [han, rare] = [hanNames(count, dice), rareNames(count, dice)];
  const few = [LATIN_NAMES, MIXED_NAMES, ETHNIC_NAMES, JAPANESE_NAMES, NAMES_LIKE_WORDS].map((list) => dice.pick(list));
  return dice.some([...han.slice(0, 2), ...rare.slice(0, 2), ...few], count);
}

function surnameAndOffice(surname: string, dice: Dice): Somebody {
  const label = surname + dice.pick(OFFICES_AFTER_SURNAME);
  return plain(label, label);
}

const FAMILIES: readonly ((i: number) => string)[] = [
  (i) => `发言人${i}`,
  (i) => `发言人 ${i}`,
  (i) => `说话人 ${i}`,
  (i) => `说话人${i}`,
  (i) => `SPEAKER_0${i}`,
  (i) => `Speaker ${i}`,
  (i) => `讲者${i}`,
  (i) => `受访者${i}`,
  (i) => `嘉宾${'ABCDEFG'[i]}`,
  (i) => `嘉宾${'甲乙丙丁戊己庚'[i]}`,
  (i) => `委员${'一二三四五六七'[i]}`,
  (i) => `${i}号`,
  (i) => `S${i}`,
  (i) => `组员${'ABCDEFG'[i]}`,
];

function numbered(count: number, dice: Dice): readonly Somebody[] {
  const family = dice.pick(FAMILIES);
  const from = family(0).endsWith('0') || family(0).startsWith('0') ? 1 : 0;
  return Array.from({ length: count }, (_, i) => plain(family(i + from)));
}

function letters(count: number, dice: Dice): readonly Somebody[] {
  const initials = dice.some([...'ABCDEFGHKLMNSTWZ'], count);
  return hanNames(count, dice).map((name, i) => short(named(name, dice), initials[i] ?? 'X'));
}

function officeAtFirst(person: Somebody): Somebody {
  const office = `（${person.organisation}${person.title}）`;
  return { ...person, first: person.name + office, accept: [person.name + office] };
}

/** 岳　霜 beside 吴建川: names of two characters fill the width of three. */
function paddedNames(count: number, dice: Dice): readonly Somebody[] {
  const blank = dice.pick(['　', ' ', '  ']);
  return hanNames(count, dice).map((name) => {
    const label = name.length === 2 ? [...name].join(blank) : name;
    return { ...named(name, dice), first: label, label };
  });
}

function roleAndName(person: Somebody, i: number, dice: Dice): Somebody {
  const role = i === 0 ? '主持人' : '嘉宾';
  const label = `${role}${dice.pick(['', ' '])}${person.name}`;
  const later = dice.chance(0.5) ? label : person.name;
  return { ...person, role, first: label, label: later, accept: [label] };
}

function officeAndName(person: Somebody, dice: Dice): Somebody {
  const label = dice.chance(0.5) ? `${person.title}${person.name}` : `${person.organisation}${person.title} ${person.name}`;
  return { ...person, first: label, label, accept: [label] };
}

/** 何川 at first, 何教授 later: the roster says that he is the professor. */
function officeChanges(person: Somebody): Somebody {
  const title = /^(?:教授|主任|馆长|研究员|秘书长)$/.test(person.title) ? person.title : '教授';
  const label = person.name.slice(0, 1) + title;
  return { ...person, title, label, accept: [label], called: label };
}
