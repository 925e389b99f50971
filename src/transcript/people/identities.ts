import type { Roster } from '../lines/read-roster.js';
import type { LabelName } from '../names/label-name.js';
import { nameId } from '../names/name-id.js';
import type { LabelNames } from './label-names.js';
import { findShortForms, pairOf } from './short-forms.js';

/** Label or other form of a name → the one name of that person. */
export type Identities = ReadonlyMap<string, string>;

export interface IdentityEvidence {
  readonly labels: LabelNames;
  readonly roster: Roster;
  /** Names and aliases of the settings, which settle everything. */
  readonly given: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  /** Numbered label → the name by which its speaker introduces themselves. */
  readonly introduced: ReadonlyMap<string, string>;
  /** Pairs of names that cannot be one person: they answer each other, or one of them speaks of the other. */
  readonly apart: ReadonlySet<string>;
  /** Latin label → the Chinese one that it translates. */
  readonly translations: ReadonlyMap<string, string>;
}

/**
 * One person under several labels: spelled with other blanks; with a role or a job title; by the surname, a letter or a short form that
 * the file explains; by a role (答, 主持人) that only one person of the header can have. Only what the file settles is joined.
 */
export function identify(evidence: IdentityEvidence): Identities {
  const { labels, roster, given, introduced, apart, translations } = evidence;
  const names = ownNames(labels);
  const settled = new Map<string, string>([
    ...translations,
    ...roster.codes,
    ...introduced,
    ...findRoleHolders(evidence),
    ...findShortForms(labels, roster.people, apart),
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

/**
 * 答 is the only guest of the header; 主持人, 主席 the one who is said to moderate: somebody without a label of their own, or, where all
 * have one, the only one, if nothing shows that the two answer each other.
 */
function findRoleHolders({ labels, roster, apart }: IdentityEvidence): ReadonlyMap<string, string> {
  const own = new Set([...labels.values()].map(({ name }) => name));
  const moderators = roster.people.filter(({ role }) => role === 'moderator');
  const unlabelled = moderators.filter(({ name }) => !own.has(name));
  const guests = roster.people.filter(({ role }) => role !== 'moderator');
  return new Map([
    ...ofOnlyOne(labelsOfRole(labels, 'moderator'), unlabelled.length > 0 ? unlabelled : moderators).filter(
      (pair) => !apart.has(pairOf(...pair)),
    ),
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
