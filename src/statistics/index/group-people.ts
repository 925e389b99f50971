import type { Attributes, Person, Transcript } from '../../data.js';
import type { Settings } from '../../settings.js';
import type { WordIndex } from './index-words.js';

/** What the settings say of a person beside role and office: under the name, or under any other form of it. */
export function attributesOf({ name, aliases }: Pick<Person, 'name' | 'aliases'>, { attributes }: Pick<Settings, 'attributes'>) {
  const known = [name, ...aliases].filter((form) => Object.hasOwn(attributes, form)).map((form) => attributes[form]!);
  return Object.assign({}, ...known.toReversed()) as Readonly<Record<string, string>>;
}

/** Attributes of the people of a discussion. */
export function readAttributes({ people }: Pick<Transcript, 'people'>, settings: Pick<Settings, 'attributes'>): Attributes {
  const of = Object.fromEntries(people.map((person) => [person.name, attributesOf(person, settings)]));
  return { names: [...new Set(Object.values(of).flatMap((own) => Object.keys(own)))], of };
}

/** A group of counted speakers, by their numbers. */
export interface Group {
  readonly name: string;
  readonly speakers: readonly number[];
}

/**
 * Counted speakers by an attribute of the settings, else by role or first organisation: groups by name. Whoever has no value is in none, and so is the
 * moderator, unless roles are compared: who leads could not be exchanged with who answers. Fewer than two groups are none.
 */
export function groupPeople({ transcript, speakers, settings }: Pick<WordIndex, 'transcript' | 'speakers' | 'settings'>): readonly Group[] {
  const { group_by: by } = settings;
  if (by === '') return [];
  const groups = new Map<string, number[]>();
  speakers.forEach((speaker, number) => {
    const person = transcript.people.find(({ name }) => name === speaker);
    const value = person === undefined ? '' : groupNameOf(person, by, settings);
    if (value !== '') groups.set(value, [...(groups.get(value) ?? []), number]);
  });
  const named = [...groups].map(([name, own]) => ({ name, speakers: own })).sort((a, b) => (a.name < b.name ? -1 : 1));
  return named.length < 2 ? [] : named;
}

function groupNameOf(person: Person, by: string, settings: Pick<Settings, 'attributes'>): string {
  if (person.role === 'moderator' && by !== 'role') return '';
  const given = attributesOf(person, settings)[by];
  if (given !== undefined) return given;
  if (by === 'role') return person.role === 'unknown' ? '' : person.role;
  return by === 'organisation' ? (person.organisations.find((one) => one !== '') ?? '') : '';
}
