import type { Transcript } from '../../../src/data.js';
import type { Rendered, RenderedPerson } from './render-discussion.js';

/** How well a transcript was read, in characters that are not blank. */
export interface Comparison {
  /** All turns with the right people, and nothing in them that nobody says. */
  readonly whole: boolean;
  readonly right: number;
  /** Given to another person. */
  readonly elsewhere: number;
  /** With nobody. */
  readonly lost: number;
  readonly of: number;
  /** Characters in somebody's turn that nobody says. */
  readonly added: number;
  /** Whether the headings are those of the file, apart from `whole`; so are times and title. */
  readonly sections: boolean;
  readonly times: boolean;
  readonly title: boolean;
  readonly warned: boolean;
  /** Wrong, and nothing says so. */
  readonly silent: boolean;
  /** What is wrong first, in a line; '' where all is right. */
  readonly difference: string;
}

export function compare(rendered: Rendered, transcript: Transcript): Comparison {
  const read = readCharacters(rendered, transcript);
  const people = matchPeople(rendered, read);
  const count = { right: 0, elsewhere: 0, lost: 0 };
  const wrong: string[] = [];
  for (const { turn, speaker, text, found } of read.paragraphs) {
    const owners = found < 0 ? [...text].map(() => '') : read.owners.slice(found, found + text.length);
    for (const owner of owners) count[kindOf(people, speaker, owner)]++;
    const stranger = owners.find((owner) => kindOf(people, speaker, owner) !== 'right');
    if (found < 0) wrong.push(`turn ${turn + 1} ${speaker}: not in the text: ${text.slice(0, 20)}`);
    else if (stranger !== undefined) wrong.push(`turn ${turn + 1} ${speaker} given to ${stranger || 'nobody'}: ${text.slice(0, 20)}`);
  }
  const said = new Set(
    read.paragraphs.flatMap(({ found, text }) => (found < 0 ? [] : Array.from({ length: text.length }, (_, i) => found + i))),
  );
  const added = read.owners.flatMap((owner, i) => (owner !== '' && !said.has(i) && !BULLETS.test(read.text[i] ?? '') ? [i] : []));
  const [from] = added;
  if (from !== undefined) wrong.push(`${read.owners[from]} says what nobody says: ${read.text.slice(from, from + 20)}`);
  const split = rendered.people.flatMap(({ name }) =>
    (people.names.get(name)?.size ?? 0) > 1 ? [`${name} is ${[...(people.names.get(name) ?? [])].join(' and ')}`] : [],
  );
  const difference = [...wrong, ...split][0] ?? '';
  const whole = difference === '';
  const warned = transcript.warnings.length > 0;
  return {
    ...count,
    whole,
    of: read.paragraphs.reduce((sum, { text }) => sum + text.length, 0),
    added: added.length,
    sections: sameTitles(
      rendered.sections,
      transcript.sections.map(({ title }) => title),
    ),
    times: sameTimes(rendered, transcript),
    title: rendered.title === '' || fold(transcript.title) === fold(rendered.title),
    warned,
    silent: !whole && !warned,
    difference,
  };
}

/** Before an item of a list: kept or taken away, both is right. */
const BULLETS = /[-•]/;

interface GoldParagraph {
  readonly turn: number;
  readonly speaker: string;
  readonly text: string;
  /** Where it stands in the text that was read, −1 where nowhere. */
  readonly found: number;
}

interface Characters {
  /** What was read, without blanks and stage directions, and the speaker of each character: '' nobody. */
  readonly text: string;
  readonly owners: readonly string[];
  readonly paragraphs: readonly GoldParagraph[];
}

function readCharacters(rendered: Rendered, { text, turns }: Transcript): Characters {
  const owner = new Array<string>(text.length).fill('');
  for (const { speaker, paragraphs } of turns) for (const { start, end } of paragraphs) owner.fill(speaker, start, end);
  const silent = new Uint8Array(text.length);
  for (const note of rendered.notes)
    for (let at = text.indexOf(note); at >= 0; at = text.indexOf(note, at + 1)) silent.fill(1, at, at + note.length);
  const kept = Array.from({ length: text.length }, (_, i) => i).filter((i) => silent[i] === 0 && /\S/.test(text[i] ?? ''));
  const said = kept.map((i) => text[i]).join('');
  let cursor = 0;
  const paragraphs = rendered.turns.flatMap((turn, i) =>
    turn.paragraphs.map((paragraph): GoldParagraph => {
      const bare = paragraph.replace(/\s/g, '');
      const found = said.indexOf(bare, cursor);
      if (found >= 0) cursor = found + bare.length;
      return { turn: i, speaker: turn.speaker, text: bare, found };
    }),
  );
  return { text: said, owners: kept.map((i) => owner[i] ?? ''), paragraphs };
}

interface Matched {
  /** The one name under which each person was read. */
  readonly accepted: ReadonlyMap<string, ReadonlySet<string>>;
  /** All accepted names under which each was read. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
}

function matchPeople(rendered: Rendered, { paragraphs, owners }: Characters): Matched {
  const accepted = new Map(rendered.people.map((person) => [person.name, acceptedNames(person)]));
  const names = new Map(rendered.people.map(({ name }) => [name, new Set<string>()]));
  for (const { speaker, text, found } of paragraphs) {
    for (const owner of found < 0 ? [] : owners.slice(found, found + text.length))
      if (accepted.get(speaker)?.has(fold(owner))) names.get(speaker)?.add(owner);
  }
  return { accepted, names };
}

function kindOf({ accepted }: Matched, speaker: string, owner: string): 'right' | 'elsewhere' | 'lost' {
  if (owner === '') return 'lost';
  return accepted.get(speaker)?.has(fold(owner)) ? 'right' : 'elsewhere';
}

function acceptedNames({ name, aliases }: RenderedPerson): ReadonlySet<string> {
  return new Set([name, ...aliases].map(fold));
}

/** Blanks, quotation marks and width say nothing about who somebody is. */
function fold(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s“”"'《》「」『』]/g, '')
    .toLowerCase();
}

function sameTitles(gold: readonly string[], read: readonly string[]): boolean {
  return gold.length === read.length && gold.every((title, i) => fold(title) === fold(read[i] ?? ''));
}

/** The times in order, as far as the file prints any: of a range its beginning is enough. */
function sameTimes(rendered: Rendered, { turns }: Transcript): boolean {
  const gold = rendered.turns.flatMap(({ time }) => (time === undefined ? [] : [time]));
  const read = turns.flatMap(({ time }) => (time === '' ? [] : [time]));
  return gold.length === read.length && gold.every((time, i) => time.startsWith((read[i] ?? '?').split(/ ?(?:-->|-) ?/)[0] ?? '?'));
}
