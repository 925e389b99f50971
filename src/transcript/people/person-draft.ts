import type { Person, Role } from '../../data.js';
import type { PersonSetting } from '../../settings.js';
import type { Affiliation } from '../names/affiliations.js';
import type { Introduction } from '../names/introductions.js';
import type { Block } from '../structure/block-builder.js';
import type { LabelNames } from './label-names.js';

/** A person as far as the text has been read. */
export interface PersonDraft {
  readonly name: string;
  readonly aliases: Set<string>;
  role: Role | null;
  affiliations: readonly Affiliation[];
}

export type Drafts = Map<string, PersonDraft>;

interface Found {
  readonly blocks: readonly Block[];
  readonly labels: LabelNames;
  readonly introductions: readonly Introduction[];
  readonly nameOf: (label: string) => string;
}

/** Whoever has a turn, in order of the first; then whoever is introduced. */
export function draftPeople({ blocks, labels, introductions, nameOf }: Found): Drafts {
  const drafts: Drafts = new Map();
  for (const { label, kind } of blocks) if (kind !== 'unattributed') draftOf(drafts, nameOf(label));
  for (const [label, name] of labels) {
    const person = drafts.get(nameOf(label));
    if (!person) continue;
    for (const alias of [label, name.name, ...name.aliases]) if (alias !== person.name) person.aliases.add(alias);
    person.role ??= name.role;
    if (person.affiliations.length === 0) person.affiliations = name.affiliations;
  }
  for (const { name, role, affiliations } of introductions) {
    if (!drafts.has(nameOf(name)) && affiliations.length === 0 && role === null) continue;
    const person = draftOf(drafts, nameOf(name));
    person.role = role ?? person.role;
    if (affiliations.length > 0 && person.affiliations.every(({ organisation }) => organisation === '')) person.affiliations = affiliations;
  }
  return drafts;
}

/** The draft of this name, which is begun where there is none. */
export function draftOf(drafts: Drafts, name: string): PersonDraft {
  const person = drafts.get(name) ?? { name, aliases: new Set(), role: null, affiliations: [] };
  drafts.set(name, person);
  return person;
}

/** What the settings say overrules what the text says. */
export function finishPerson(person: PersonDraft, setting: PersonSetting | undefined): Person {
  const organisations = setting?.organisation ?? person.affiliations.map(({ organisation }) => organisation);
  const titles = setting?.title ?? person.affiliations.map(({ title }) => title);
  const rows = Math.max(organisations.length, titles.length);
  const fill = (values: readonly string[]): readonly string[] => Array.from({ length: rows }, (_, i) => values[i] ?? '');
  return {
    name: person.name,
    aliases: [...new Set([...(setting?.aliases ?? []), ...person.aliases])].filter((alias) => alias !== person.name).sort(),
    role: setting?.role ?? person.role ?? 'unknown',
    organisations: fill(organisations),
    titles: fill(titles),
    counted: setting?.counted ?? true,
  };
}
