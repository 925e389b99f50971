import type { Aside, Person } from '../../data.js';
import type { Settings } from '../../settings.js';
import type { Candidate } from '../labels/candidates/candidate.js';
import type { Line } from '../labels/line.js';
import { readRoster } from '../lines/read-roster.js';
import { type Introduction, indexNames, type KnownNames } from '../names/introductions.js';
import type { Block } from '../structure/block-builder.js';
import { findAddressForms } from './address-forms.js';
import { assignOrganisations, assignRoles } from './assign-roles.js';
import { findTranslations } from './find-translations.js';
import { identify } from './identities.js';
import { type LabelNames, parseLabels } from './label-names.js';
import { type Drafts, draftOf, draftPeople, finishPerson } from './person-draft.js';
import { findSelfIntroductions } from './self-introductions.js';
import { pairOf, possibleShortForms } from './short-forms.js';
import { assignIntroduced, findIntroducedNames } from './spoken-introductions.js';
import { findToldApart } from './told-apart.js';

export interface People {
  readonly people: readonly Person[];
  /** Label → the name that its speaker probably has, by what they or the moderator say. */
  readonly proposed: ReadonlyMap<string, string>;
  /** Label → the name that it could be short for, were it not that the two seem to speak with each other. */
  readonly unsettled: ReadonlyMap<string, string>;
  /** Label as printed, or alias → canonical name. */
  readonly nameOf: (label: string) => string;
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
  const labels = parseLabels(candidates);
  const roster = readRoster(linesOfNobody(text, blocks, asides), namesToFind(labels, blocks));
  const introductions = mergeIntroductions(roster.people);
  const selfIntroduced = findSelfIntroductions(text, blocks, labels);
  const possible = possibleShortForms(labels, introductions);
  const apart = new Set([...neighboursOf(blocks, labels), ...findToldApart(possible, { text, blocks, labels })]);
  const names = identify({
    labels,
    roster: { ...roster, people: introductions },
    given: settings.people,
    introduced: selfIntroduced.used,
    apart,
    translations: findTranslations(lines, candidates),
  });
  const nameOf = (label: string): string => names.get(label) ?? label;
  const drafts = draftPeople({ blocks, labels, introductions, nameOf });
  const addressed = findAddressForms(text, [...new Set([...names.values(), ...introductions.map(({ name }) => name)])]);
  addAliases(drafts, [...roster.codes, ...addressed], nameOf);
  assignOrganisations(drafts, { text, blocks, nameOf });
  assignRoles(drafts, { text, blocks, nameOf });
  assignIntroduced(drafts, { text, blocks, nameOf });
  const introduced = findIntroducedNames(drafts, { text, blocks, nameOf });
  for (const { name } of settings.people) draftOf(drafts, name);
  const given = new Map(settings.people.map((setting) => [setting.name, setting]));
  const people = [...drafts.values()].map((person) => finishPerson(person, given.get(person.name)));
  const unsettled = new Map(
    [...possible].filter(([form, name]) => nameOf(form) !== nameOf(name) && drafts.has(nameOf(form)) && drafts.has(nameOf(name))),
  );
  return { people, nameOf, proposed: new Map([...introduced, ...selfIntroduced.proposed]), unsettled };
}

/** What stands outside the turns: fields, rosters, prose, and the clauses that lead in to quoted speech. */
function linesOfNobody(text: string, blocks: readonly Block[], asides: readonly Aside[]): readonly string[] {
  const firstSpeech = blocks.find(({ kind }) => kind === 'spoken')?.paragraphs[0]?.start ?? 0;
  const outside = asides.filter(({ kind, start }) => kind === 'field' || (kind === 'mark' && start < firstSpeech));
  const unspoken = blocks.filter(({ kind }) => kind !== 'spoken');
  return [
    ...outside.map(({ start, end }) => text.slice(start, end)),
    ...unspoken.flatMap(({ kind, paragraphs }) =>
      paragraphs.map(({ start, end }) => (kind === 'quoted' ? leadIn(text, start) : text.slice(start, end))),
    ),
  ];
}

const leadIn = (text: string, start: number): string => text.slice(text.lastIndexOf('\n', start) + 1, start);

function namesToFind(labels: LabelNames, blocks: readonly Block[]): KnownNames {
  const quoted = blocks.filter(({ kind }) => kind === 'quoted').map(({ label }) => label);
  const people = [...labels.values()]
    .filter(({ kind, name }) => kind === 'person' || (kind === 'other' && /^\p{Script=Han}{2,4}$/u.test(name)))
    .map(({ name }) => name);
  return indexNames(new Set([...people, ...quoted]));
}

/** One entry a person: the first that gives an affiliation, the first that gives a role. */
function mergeIntroductions(found: readonly Introduction[]): readonly Introduction[] {
  const merged = new Map<string, Introduction>();
  for (const { name, role, affiliations } of found) {
    const before = merged.get(name);
    merged.set(name, {
      name,
      role: before?.role ?? role,
      affiliations: before && before.affiliations.length > 0 ? before.affiliations : affiliations,
    });
  }
  return [...merged.values()];
}

/** Pairs of names that follow each other more than once. */
function neighboursOf(blocks: readonly Block[], labels: LabelNames): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  let before: string | undefined;
  for (const { kind, label } of blocks) {
    if (kind !== 'spoken') continue;
    const name = labels.get(label)?.name ?? label;
    const pair = before === undefined ? null : pairOf(name, before);
    before = name;
    if (pair === null) continue;
    if (seen.has(pair)) again.add(pair);
    seen.add(pair);
  }
  return again;
}

function addAliases(drafts: Drafts, forms: readonly (readonly [form: string, name: string])[], nameOf: (label: string) => string): void {
  for (const [form, name] of forms) if (!drafts.has(form)) drafts.get(nameOf(name))?.aliases.add(form);
}
