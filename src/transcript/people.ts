import type { Person, Role } from '../data.js';
import type { PersonSetting, Settings } from '../settings.js';
import { findAddressForms } from './address-forms.js';
import type { Block } from './assemble-blocks.js';
import type { Labels } from './choose-labels.js';
import { type Introduction, indexNames, readIntroductions, readRosterLine } from './introductions.js';
import type { Affiliation } from './names.js';

export interface People {
  readonly people: readonly Person[];
  /** Label as printed, or alias → canonical name. */
  readonly nameOf: (label: string) => string;
}

interface Draft {
  readonly name: string;
  readonly aliases: Set<string>;
  role: Role | null;
  affiliations: readonly Affiliation[];
}

/** Labels, introductions, rosters and settings → one person each. Settings overrule what the text says. */
export function resolvePeople({
  text,
  blocks,
  labels,
  settings,
}: {
  text: string;
  blocks: readonly Block[];
  labels: Labels;
  settings: Settings;
}): People {
  const told = introductions(text, blocks, labels);
  const names = canonicalNames(labels, told, settings.people);
  const called = findAddressForms(text, [...new Set([...names.values(), ...told.map(({ name }) => name)])]);
  const nameOf = (label: string): string => names.get(label) ?? label;
  const drafts = new Map<string, Draft>();
  const draft = (name: string): Draft => {
    const known = drafts.get(name) ?? { name, aliases: new Set<string>(), role: null, affiliations: [] };
    drafts.set(name, known);
    return known;
  };
  for (const { label, kind } of blocks) if (kind !== 'unattributed') draft(nameOf(label));
  for (const [label, name] of labels) {
    const person = drafts.get(nameOf(label));
    if (!person) continue;
    for (const alias of [label, ...name.aliases]) if (alias !== person.name) person.aliases.add(alias);
    person.role ??= name.role;
    if (person.affiliations.length === 0) person.affiliations = name.affiliations;
  }
  for (const { name, role, affiliations } of told) {
    const person = draft(nameOf(name));
    person.role = role ?? person.role;
    if (affiliations.length > person.affiliations.length || person.affiliations.every(({ organisation }) => organisation === '')) {
      person.affiliations = affiliations.length > 0 ? affiliations : person.affiliations;
    }
  }
  for (const [form, name] of called) drafts.get(nameOf(name))?.aliases.add(form);
  const spoken = new Set(blocks.filter(({ kind }) => kind === 'spoken').map(({ label }) => nameOf(label)));
  for (const person of drafts.values())
    if (person.role === null && person.affiliations.length > 0 && spoken.has(person.name)) person.role = 'panelist';
  if (spoken.size > 2)
    openingModerator(text, blocks, drafts.get(nameOf(blocks.find(({ kind }) => kind === 'spoken')?.label ?? '')), drafts);
  if (spoken.size === 2) answerOfInterview([...drafts.values()].filter(({ name }) => spoken.has(name)));
  for (const setting of settings.people) draft(setting.name);
  const given = new Map(settings.people.map((setting) => [setting.name, setting]));
  return { people: [...drafts.values()].map((person) => finish(person, given.get(person.name))), nameOf };
}

const OPENS =
  /第一个问题(?:给|请|先)|(?:有请|先请|请)[^。？！]{0,16}(?:先说|先谈|先讲|发言|介绍一下|分享|谈谈|说说|自我介绍)|欢迎[^。？！]{0,12}(?:来到|参加|收看|收听)/u;

/** Where nobody is said to moderate, the one who opens by giving somebody else the floor does. */
function openingModerator(text: string, blocks: readonly Block[], first: Draft | undefined, drafts: ReadonlyMap<string, Draft>): void {
  if (!first || first.role !== null || [...drafts.values()].some(({ role }) => role === 'moderator')) return;
  const opening = blocks.find(({ kind }) => kind === 'spoken')?.paragraphs ?? [];
  if (opening.some(({ start, end }) => OPENS.test(text.slice(start, Math.min(end, start + 600))))) first.role = 'moderator';
}

/** Of two people, the one who does not ask is the guest. */
function answerOfInterview(two: readonly Draft[]): void {
  const [asks] = two.filter(({ role }) => role === 'moderator');
  const [answers] = two.filter(({ role }) => role === null);
  if (asks && answers) answers.role = 'panelist';
}

/** What stands outside the turns: prose, rosters and the clauses that lead in to quoted speech. */
function introductions(text: string, blocks: readonly Block[], labels: Labels): readonly Introduction[] {
  const quoted = blocks.filter(({ kind }) => kind === 'quoted').map(({ label }) => label);
  const known = new Set([...[...labels.values()].map(({ name }) => name), ...quoted].filter((name) => name.length > 1));
  const index = indexNames(known);
  const found: Introduction[] = [];
  for (const { kind, paragraphs } of blocks) {
    if (kind === 'spoken') continue;
    for (const { start, end } of paragraphs) {
      const from = kind === 'quoted' ? text.lastIndexOf('\n', start) + 1 : start;
      const paragraph = text.slice(from, kind === 'quoted' ? start : end);
      const roster = readRosterLine(paragraph);
      const moderates = /^主\s*持\s*人?\s*[:：]/.test(paragraph);
      const told = roster ? [roster] : readIntroductions(paragraph.slice(0, 3000), index);
      found.push(...(moderates ? told.map((person): Introduction => ({ ...person, role: 'moderator' })) : told));
    }
  }
  return merge(found.filter(({ affiliations, role, name }) => known.has(name) || affiliations.length > 0 || role !== null));
}

/** One entry a person: the first that gives an affiliation, the first that gives a role. */
function merge(found: readonly Introduction[]): readonly Introduction[] {
  const merged = new Map<string, Introduction>();
  for (const next of found) {
    const before = merged.get(next.name);
    merged.set(next.name, {
      name: next.name,
      role: before?.role ?? next.role,
      affiliations: before && before.affiliations.length > 0 ? before.affiliations : next.affiliations,
    });
  }
  return [...merged.values()];
}

/** A short form that a label declares (以下简称“戚”) or an alias of the settings leads to the person; so does a lone 主持人 where the text names who moderates. */
function canonicalNames(labels: Labels, told: readonly Introduction[], given: readonly PersonSetting[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [label, { name, aliases }] of labels) {
    for (const alias of aliases) names.set(alias, name);
    if (!names.has(label)) names.set(label, name);
  }
  const moderators = told.filter(({ role }) => role === 'moderator').map(({ name }) => name);
  const alone = [...labels].filter(([, { kind, role }]) => kind === 'role' && role === 'moderator').map(([label]) => label);
  const [moderator] = moderators;
  if (moderator && moderators.length === 1 && alone.length === 1 && !labels.has(moderator))
    for (const label of alone) names.set(label, moderator);
  for (const { name, aliases } of given) for (const alias of [name, ...aliases]) names.set(alias, name);
  for (const [label, name] of names) names.set(label, names.get(name) ?? name);
  return names;
}

function finish(person: Draft, setting: PersonSetting | undefined): Person {
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
