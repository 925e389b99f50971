import { throwDice } from './dice.js';
import { type Conventions, drawConventions } from './draw-conventions.js';
import { type Discussion, drawDiscussion } from './draw-discussion.js';
import type { Somebody } from './draw-people.js';
import { describeForm } from './label-forms.js';
import { layOut } from './lay-out.js';
import { describeTime } from './times.js';
import { writeHead } from './write-head.js';

/** A discussion written out as a file, and what a careful reader makes of it. */
export interface Rendered {
  readonly text: string;
  readonly title: string;
  /** Neighbouring ones are by different people. */
  readonly turns: readonly RenderedTurn[];
  readonly sections: readonly string[];
  /** Lines that nobody says: title, facts, roster, introduction, notice, headings, foot. */
  readonly nobody: readonly string[];
  /** Stage directions and interjections: in a turn or not, both is right. */
  readonly notes: readonly string[];
  readonly people: readonly RenderedPerson[];
  /** What was drawn, for messages and for the shares by convention. */
  readonly conventions: Readonly<Record<string, string>>;
}

export interface RenderedTurn {
  readonly speaker: string;
  /** Without label, time, indentation and stage directions. */
  readonly paragraphs: readonly string[];
  /** As printed; absent where the file has none. */
  readonly time?: string;
}

export interface RenderedPerson {
  readonly name: string;
  /** Names under which the words are with the right person too. */
  readonly aliases: readonly string[];
  readonly role: string;
}

export interface RenderOptions {
  /** All marks of labels drawn from Unicode, or none; a fifth where it is left out. */
  readonly randomMarks?: boolean;
  /** Everybody speaks once or twice: what is not certain to anybody. */
  readonly short?: boolean;
}

/**
 * Writes an invented discussion in a random mixture of conventions that are independent of each other: how labels, names, times,
 * headings, people, paragraphs and everything around speech look. The same seed gives the same file.
 */
export function renderDiscussion(seed: number, { randomMarks, short = false }: RenderOptions = {}): Rendered {
  const dice = throwDice(seed);
  const random = randomMarks ?? dice.chance(0.2);
  const conventions = drawConventions(random, dice);
  const discussion = drawDiscussion(conventions, short, dice);
  const head = writeHead(conventions, discussion, dice);
  const { text, times, nobody } = layOut(conventions, discussion, head, dice);
  const people = [...discussion.people, ...discussion.strangers];
  return {
    text,
    title: head.title,
    turns: discussion.turns.map(({ who, paragraphs }, i) => ({
      speaker: who.name,
      paragraphs: paragraphs.map((paragraph) => paragraph.text),
      ...(times[i] ? { time: times[i] } : {}),
    })),
    sections: [...discussion.headings].sort(([a], [b]) => a - b).map(([, title]) => title),
    nobody,
    notes: discussion.notes,
    people: people.map(acceptedNames),
    conventions: describe(conventions, discussion),
  };
}

function acceptedNames({ name, first, label, accept, role }: Somebody): RenderedPerson {
  return { name, role, aliases: [...new Set([first, label, ...accept])].filter((alias) => alias !== name) };
}

function describe(conventions: Conventions, { people, strangers }: Discussion): Readonly<Record<string, string>> {
  const { form, time, heading, indent, indented, numbered, stage, list } = conventions;
  const sides = `${form.left.trim() ? 'left' : ''}${form.right.trim() ? 'right' : ''}`;
  return {
    mark: form.random ? `random, ${sides}` : describeForm(form).replace(/\t/g, '\\t'),
    drawn: form.random ? describeForm(form).replace(/\t/g, '\\t') : '',
    place: form.place,
    names: conventions.names,
    time: time ? describeTime(time) : 'none',
    'time place': time?.place ?? 'none',
    gap: conventions.gap,
    indent: indented === 'none' ? 'none' : `${indented} ${JSON.stringify(indent)}`,
    headings: heading?.style ?? 'none',
    list,
    roster: conventions.roster,
    title: conventions.title,
    facts: yes(conventions.facts),
    introduction: yes(conventions.introduction),
    notice: yes(conventions.notice),
    foot: yes(conventions.foot),
    stage: stage === '' ? 'none' : stage,
    width: conventions.half ? 'half' : 'full',
    traps: yes(conventions.traps),
    'lead-ins': yes(conventions.leadIns),
    addresses: yes(conventions.addresses),
    repeated: yes(conventions.repeated),
    numbered: numbered === '' ? 'none' : numbered,
    people: String(people.length),
    strangers: String(strangers.length),
  };
}

const yes = (is: boolean): string => (is ? 'yes' : 'no');
