import type { Roster } from '../lines/read-roster.js';
import type { LabelName } from '../names/label-name.js';
import { nameId } from '../names/name-id.js';
import type { LabelNames } from './label-names.js';
import { findShortForms } from './short-forms.js';

/** Label or other form of a name → the one name of that person. */
export type Identities = ReadonlyMap<string, string>;

export interface IdentityEvidence {
  readonly labels: LabelNames;
  readonly roster: Roster;
  /** Names and aliases of the settings, which settle everything. */
  readonly given: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  /** Numbered label → the name by which its speaker introduces themselves. */
  readonly introduced: ReadonlyMap<string, string>;
  /** Pairs of names that speak one right behind the other, and not only once: nobody answers themselves. */
  readonly neighbours: ReadonlySet<string>;
  /** Latin label → the Chinese one that it translates. */
  readonly translations: ReadonlyMap<string, string>;
}

/**
 * One person under several labels: spelled with other blanks; with a role or a job title; by the surname, a letter or a short form that
 * the file explains; by a role (答, 主持人) that only one person of the header can have. Only what the file settles is joined.
 */
export function identify({ labels, roster, given, introduced, neighbours, translations }: IdentityEvidence): Identities {
  const names = ownNames(labels);
  const settled = new Map<string, string>([
    ...translations,
    ...roster.codes,
    ...introduced,
    ...findRoleHolders(labels, roster.people),
    ...findShortForms(labels, roster.people, neighbours),
  ]);
  for (const [form, name] of settled) {
    const own = names.get(form);
    if (own !== undefined) for (const [label, other] of names) if (other === own) names.set(label, names.get(name) ?? name);
  }
  for (const { name, aliases } of given) for (const alias of [name, ...aliases]) names.set(alias, name);
  for (const [label, name] of names) names.set(label, names.get(name) ?? name);
  return names;
}

/** Each label, and each alias that it gives, with the first spelling of its name. */
function ownNames(labels: LabelNames): Map<string, string> {
  const names = new Map<string, string>();
  const spellings = new Map<string, string>();
  for (const [label, { name, aliases }] of labels) {
    const first = spellings.get(nameId(name)) ?? name;
    spellings.set(nameId(name), first);
    for (const form of [label, ...aliases]) if (!names.has(form)) names.set(form, first);
  }
  return names;
}

/** 答 is the only guest of the header; 主持人, 主席 the one without a label of their own who is said to moderate. */
function findRoleHolders(labels: LabelNames, introduced: Roster['people']): ReadonlyMap<string, string> {
  const own = new Set([...labels.values()].map(({ name }) => name));
  const unlabelled = introduced.filter(({ name, role }) => role === 'moderator' && !own.has(name));
  const guests = introduced.filter(({ role }) => role !== 'moderator');
  return new Map([
    ...ofOnlyOne(labelsOfRole(labels, 'moderator'), unlabelled),
    ...ofOnlyOne(
      labelsOfRole(labels, 'panelist').filter((label) => !/\d|[A-Z]$/u.test(label)),
      guests,
    ),
  ]);
}

const labelsOfRole = (labels: LabelNames, wanted: LabelName['role']): readonly string[] =>
  [...labels].flatMap(([label, { kind, role }]) => (kind === 'role' && role === wanted ? [label] : []));

/** The label with the name, where there is one of each. */
function ofOnlyOne(labels: readonly string[], people: Roster['people']): readonly (readonly [label: string, name: string])[] {
  const [label] = labels;
  const [person] = people;
  return label !== undefined && person && labels.length === 1 && people.length === 1 ? [[label, person.name]] : [];
}
