import type { Aside, Person, Role } from '../../data.js';
import type { PersonSetting, Settings } from '../../settings.js';
import type { Candidate } from '../labels/choose-labels.js';
import type { Line } from '../labels/learn-forms.js';
import { readRoster } from '../lines/read-roster.js';
import { type Affiliation, isOrganisation } from '../names/affiliations.js';
import { type Introduction, indexNames } from '../names/introductions.js';
import { type LabelName, parseLabelName } from '../names/label-name.js';
import { roleOf } from '../names/roles.js';
import type { Block } from '../structure/assemble-blocks.js';
import { findAddressForms } from './address-forms.js';
import { findChair } from './deeds.js';
import { findTranslations } from './find-translations.js';
import { type Identities, identify, type Labels, pairOf } from './identities.js';
import { findSelfIntroductions } from './self-introductions.js';

export interface People {
  readonly people: readonly Person[];
  /** Numbered label → the name by which its speaker seems to introduce themselves. */
  readonly proposed: ReadonlyMap<string, string>;
  /** Label as printed, or alias → canonical name. */
  readonly nameOf: (label: string) => string;
}

interface Draft {
  readonly name: string;
  readonly aliases: Set<string>;
  role: Role | null;
  affiliations: readonly Affiliation[];
}

interface Found {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
  readonly asides: readonly Aside[];
  readonly labels: readonly Candidate[];
  readonly settings: Settings;
}

/** Labels, introductions, rosters and settings → one person each. Settings overrule what the text says. */
export function resolvePeople({ text, lines, blocks, asides, labels: candidates, settings }: Found): People {
  const labels = namesOf(candidates);
  const first = blocks.find(({ kind }) => kind === 'spoken')?.paragraphs[0]?.start ?? 0;
  const isOutside = ({ kind, start }: Aside): boolean => kind === 'field' || (kind === 'mark' && start < first);
  const outside = asides.filter(isOutside).map(({ start, end }) => text.slice(start, end));
  const roster = readRoster([...outside, ...linesOfNobody(text, blocks)], namesToFind(labels, blocks));
  const told = merge(roster.told);
  const introduced = findSelfIntroductions(text, blocks, labels);
  const names = identify({
    labels,
    roster: { ...roster, told },
    given: settings.people,
    introduced: introduced.used,
    neighbours: neighboursOf(blocks, labels),
    translations: findTranslations(lines, candidates),
  });
  const nameOf = (label: string): string => names.get(label) ?? label;
  const drafts = draftPeople({ blocks, labels, told, names });
  const called = findAddressForms(text, [...new Set([...names.values(), ...told.map(({ name }) => name)])]);
  for (const [form, name] of [...roster.codes, ...called]) if (!drafts.has(form)) drafts.get(nameOf(name))?.aliases.add(form);
  assignOffices(text, blocks, drafts, nameOf);
  assignRoles(text, blocks, drafts, nameOf);
  for (const { name } of settings.people) if (!drafts.has(name)) drafts.set(name, emptyDraft(name));
  const given = new Map(settings.people.map((setting) => [setting.name, setting]));
  return { people: [...drafts.values()].map((person) => finish(person, given.get(person.name))), nameOf, proposed: introduced.proposed };
}

function neighboursOf(blocks: readonly Block[], labels: Labels): ReadonlySet<string> {
  const said = blocks.filter(({ kind }) => kind === 'spoken').map(({ label }) => labels.get(label)?.name ?? label);
  const seen = new Set<string>();
  const again = new Set<string>();
  said.slice(1).forEach((name, i) => {
    const pair = pairOf(name, said[i] ?? '');
    if (seen.has(pair)) again.add(pair);
    seen.add(pair);
  });
  return again;
}

/** Each label with the first note that stands behind it. */
function namesOf(candidates: readonly Candidate[]): Labels {
  const notes = new Map<string, string>();
  for (const { reading } of candidates) if (reading.value !== '') notes.set(reading.value, notes.get(reading.value) || reading.note);
  const asks = [...notes.keys()].some((label) => /^[Qq问問]/.test(label));
  return new Map([...notes].map(([label, note]) => [label, asks || label !== 'A' ? nameOfLabel(label, note) : LETTER]));
}

/** Of letters A to C the A is no answer. */
const LETTER: LabelName = { name: 'A', kind: 'numbered', role: null, aliases: [], affiliations: [] };

/** ParlaMint says chair, guest and regular. */
const PARTS: Readonly<Record<string, Role>> = { chair: 'moderator', guest: 'panelist', regular: 'panelist' };

function nameOfLabel(label: string, note: string): LabelName {
  const part = PARTS[note] ?? roleOf(note);
  return part === null ? parseLabelName(label, note) : { ...parseLabelName(label, ''), role: part };
}

/** What stands outside the turns: prose, rosters, and the clauses that lead in to quoted speech. */
function linesOfNobody(text: string, blocks: readonly Block[]): readonly string[] {
  return blocks
    .filter(({ kind }) => kind !== 'spoken')
    .flatMap(({ kind, paragraphs }) =>
      paragraphs.map(({ start, end }) =>
        kind === 'quoted' ? text.slice(text.lastIndexOf('\n', start) + 1, start) : text.slice(start, end),
      ),
    );
}

function namesToFind(labels: Labels, blocks: readonly Block[]) {
  const quoted = blocks.filter(({ kind }) => kind === 'quoted').map(({ label }) => label);
  const people = [...labels.values()]
    .filter(({ kind, name }) => kind === 'person' || (kind === 'other' && /^\p{Script=Han}{2,4}$/u.test(name)))
    .map(({ name }) => name);
  return indexNames(new Set([...people, ...quoted]));
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

const emptyDraft = (name: string): Draft => ({ name, aliases: new Set(), role: null, affiliations: [] });

/** Whoever has a turn, in order of the first; then whoever is introduced. */
function draftPeople(found: {
  readonly blocks: readonly Block[];
  readonly labels: Labels;
  readonly told: readonly Introduction[];
  readonly names: Identities;
}): Map<string, Draft> {
  const nameOf = (label: string): string => found.names.get(label) ?? label;
  const drafts = new Map<string, Draft>();
  const draft = (name: string): Draft => {
    const person = drafts.get(name) ?? emptyDraft(name);
    drafts.set(name, person);
    return person;
  };
  for (const { label, kind } of found.blocks) if (kind !== 'unattributed') draft(nameOf(label));
  for (const [label, name] of found.labels) {
    const person = drafts.get(nameOf(label));
    if (!person) continue;
    for (const alias of [label, name.name, ...name.aliases]) if (alias !== person.name) person.aliases.add(alias);
    person.role ??= name.role;
    if (person.affiliations.length === 0) person.affiliations = name.affiliations;
  }
  for (const { name, role, affiliations } of found.told) {
    if (!drafts.has(nameOf(name)) && affiliations.length === 0 && role === null) continue;
    const person = draft(nameOf(name));
    person.role = role ?? person.role;
    if (affiliations.length > 0 && person.affiliations.every(({ organisation }) => organisation === '')) person.affiliations = affiliations;
  }
  return drafts;
}

const ASKED =
  /[请請]由?(\p{Script=Han}{2,10}?)(?:先|来|來)?(?:[作做][一个個]*)?(?:报告|報告|说明|說明|回应|回應|答复|答覆|汇报|匯報)[^请請]{0,20}$/u;

/** 請秘書處報告: the office of whoever speaks next belongs to that organisation, where the label tells an office alone. */
function assignOffices(
  text: string,
  blocks: readonly Block[],
  drafts: ReadonlyMap<string, Draft>,
  nameOf: (label: string) => string,
): void {
  const spoken = blocks.filter(({ kind }) => kind === 'spoken');
  spoken.forEach(({ label }, i) => {
    const last = spoken[i - 1]?.paragraphs.at(-1);
    const person = drafts.get(nameOf(label));
    const [office] = person?.affiliations ?? [];
    if (!last || !person || office?.organisation !== '') return;
    const organisation = ASKED.exec(text.slice(Math.max(last.start, last.end - 40), last.end))?.[1] ?? '';
    if (isOrganisation(organisation)) person.affiliations = [{ ...office, organisation }, ...person.affiliations.slice(1)];
  });
}

/** Where nobody is said to moderate, who does; where somebody asks by their part, everybody else who is named answers. */
function assignRoles(text: string, blocks: readonly Block[], drafts: ReadonlyMap<string, Draft>, nameOf: (label: string) => string): void {
  const spoken = new Set(blocks.filter(({ kind }) => kind === 'spoken').map(({ label }) => nameOf(label)));
  const people = [...drafts.values()].filter(({ name }) => spoken.has(name));
  const asks = (person: Draft): boolean => person.role === 'moderator' || person.role === 'reporter';
  if (!people.some(asks)) {
    const chair = drafts.get(findChair(text, blocks, nameOf) ?? '');
    if (chair && chair.role === null) chair.role = 'moderator';
  }
  const guided = people.some(asks);
  for (const person of people) if (person.role === null && (guided || person.affiliations.length > 0)) person.role = 'panelist';
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
