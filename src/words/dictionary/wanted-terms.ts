import type { AuditRow, NewTermRow, Person, Transcript, WordSource } from '../../data.js';
import type { Settings, ThemeRule } from '../../settings.js';
import { isOrganisationPart, shortNames, splitOrganisation } from './organisation-parts.js';

/** A term that must stay whole, and who wants it. */
export interface WantedTerm {
  readonly term: string;
  readonly tag: string;
  readonly source: WordSource;
  readonly kind: AuditRow['kind'];
  readonly askedBy: AuditRow['asked_by'];
  readonly list: AuditRow['list'];
  /** The term under which it is counted. */
  readonly counted: string;
}

/**
 * What must stay whole beside the shipped dictionaries, the surest asker first: where two want the same term, the first is named in
 * the audit. Order: settings.words, codebook terms, synonyms, people, organisations.
 */
export function wantedTerms(transcript: Transcript, settings: Settings): readonly WantedTerm[] {
  const canonical = new Map(Object.entries(settings.synonyms).flatMap(([term, variants]) => variants.map((variant) => [variant, term])));
  const word = (term: string, kind: AuditRow['kind'], tag = 'n'): WantedTerm => ({
    term,
    tag,
    source: 'settings',
    kind,
    askedBy: 'settings',
    list: '',
    counted: canonical.get(term) ?? term,
  });
  const given = new Set(settings.people.flatMap(({ name, aliases }) => [name, ...aliases]));
  return [
    ...settings.words.map(({ term, tag }) => word(term, 'word', tag)),
    ...Object.values(settings.themes).flatMap((terms) => terms.map((term) => word(term, 'theme'))),
    ...Object.values(settings.theme_rules).flatMap((rules) => rules.flatMap(termsOfRule).map((term) => word(term, 'theme'))),
    ...Object.entries(settings.synonyms).flatMap(([term, variants]) => [term, ...variants].map((variant) => word(variant, 'synonym'))),
    ...transcript.people.flatMap((person) => peopleTerms(person, given)),
    ...transcript.people.flatMap((person) => organisationTerms(person, transcript.text)),
  ].filter(({ term }) => term.length > 1);
}

/** What a rule looks for; what it excludes need not be one word. */
const termsOfRule = ({ any, all, near }: ThemeRule): readonly string[] => [...any, ...all, ...near];

function peopleTerms({ name, aliases }: Person, given: ReadonlySet<string>): readonly WantedTerm[] {
  return [name, ...aliases]
    .filter((term) => !/[（(\d]/.test(term))
    .map((term) => ({
      term,
      tag: 'nr',
      source: 'person',
      kind: 'person',
      askedBy: given.has(term) ? 'settings' : 'text',
      list: '',
      counted: name,
    }));
}

function organisationTerms({ organisations }: Person, text: string): readonly WantedTerm[] {
  const parts = organisations.flatMap((organisation) => {
    const split = splitOrganisation(organisation);
    return split.every(isOrganisationPart) ? split : [organisation, ...split.filter(isOrganisationPart)];
  });
  const name = (term: string, counted: string): WantedTerm => ({
    ...{ term, tag: 'nt', source: 'organisation', kind: 'organisation', askedBy: 'text', list: '' },
    counted,
  });
  return [...new Set(parts)].flatMap((part) => [name(part, part), ...shortNames(part, text).map((short) => name(short, part))]);
}

/** Whether nobody asked for a word: what the text itself says may take it in. */
export function isFree({ wanted, latin }: { readonly wanted: WantedTerm | null; readonly latin: boolean }): boolean {
  return !latin && (wanted === null || wanted.source === 'found');
}

const KINDS = { n: 'word', ns: 'word', nr: 'person', nt: 'organisation' } as const;

/** A term that the text itself made one. */
export function askedByNobody(term: string, tag: NewTermRow['tag']): WantedTerm {
  return { term, tag, source: 'found', kind: KINDS[tag], askedBy: 'found', list: '', counted: term };
}
