import type { AuditRow, NewTermRow, Person, Transcript, WordSource } from '../../data.js';
import type { Settings, ThemeRule } from '../../settings.js';
import { isOrganisationPart, shortNames, splitOrganisation } from './organisation-parts.js';

/** A term that must stay one word, and who requests it. */
export interface RequestedTerm {
  readonly term: string;
  readonly tag: string;
  readonly source: WordSource;
  readonly kind: AuditRow['kind'];
  readonly requestedBy: AuditRow['asked_by'];
  readonly list: AuditRow['list'];
  /** The term under which it is counted. */
  readonly counted: string;
}

/**
 * The terms that must stay whole besides those of the shipped dictionaries, in order of precedence: settings.words, codebook terms,
 * synonyms, people, organisations. Of two requests for one term the first takes effect and is named in the audit.
 */
export function requestedTerms(transcript: Transcript, settings: Settings): readonly RequestedTerm[] {
  const canonical = new Map(Object.entries(settings.synonyms).flatMap(([term, variants]) => variants.map((variant) => [variant, term])));
  const word = (term: string, kind: AuditRow['kind'], tag = 'n'): RequestedTerm => ({
    term,
    tag,
    source: 'settings',
    kind,
    requestedBy: 'settings',
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
    ...transcript.people.flatMap((person) => partsOfName(person, transcript.text)),
    ...transcript.people.flatMap((person) => organisationTerms(person, transcript.text)),
  ].filter(({ term }) => term.length > 1);
}

/** The terms that a rule looks for, without those that it excludes, which need not be one word. */
export const termsOfRule = ({ any, all, near }: ThemeRule): readonly string[] => [...any, ...all, ...near];

function peopleTerms({ name, aliases }: Person, given: ReadonlySet<string>): readonly RequestedTerm[] {
  return [name, ...aliases]
    .filter((term) => !/[（(\d]/.test(term))
    .map((term) => ({
      term,
      tag: 'nr',
      source: 'person',
      kind: 'person',
      requestedBy: given.has(term) ? 'settings' : 'text',
      list: '',
      counted: name,
    }));
}

/** The words of a Latin name, by which people call each other, but for those that the text also writes with a small letter (Mark, Rose). */
function partsOfName({ name }: Person, text: string): readonly RequestedTerm[] {
  const parts = /^\p{Lu}[\p{Script=Latin}.’' -]+ \p{Lu}[\p{Script=Latin}’'-]+$/u.test(name) ? name.split(' ') : [];
  return parts
    .filter((part) => /^\p{Lu}.*\p{Ll}$/u.test(part) && !new RegExp(`(?<!\\p{L})${part.toLowerCase()}(?!\\p{L})`, 'u').test(text))
    .map((term) => ({ ...{ term, tag: 'nr', source: 'person', kind: 'person', requestedBy: 'text', list: '' }, counted: name }));
}

function organisationTerms({ organisations }: Person, text: string): readonly RequestedTerm[] {
  const parts = organisations.flatMap((organisation) => {
    const split = splitOrganisation(organisation);
    return split.every(isOrganisationPart) ? split : [organisation, ...split.filter(isOrganisationPart)];
  });
  const name = (term: string, counted: string): RequestedTerm => ({
    ...{ term, tag: 'nt', source: 'organisation', kind: 'organisation', requestedBy: 'text', list: '' },
    counted,
  });
  return [...new Set(parts)].flatMap((part) => [name(part, part), ...shortNames(part, text).map((short) => name(short, part))]);
}

/**
 * Whether the word may become part of a term found in the text: nobody requested it, or only the shipped dictionaries and it is short, as
 * words like 线上 and 资安 are parts of terms as often as words of the engine's dictionary are.
 */
export function isUnrequested({ requested, latin }: { readonly requested: RequestedTerm | null; readonly latin: boolean }): boolean {
  if (latin || requested === null) return !latin;
  return requested.source === 'found' || (requested.source === 'dictionary' && requested.term.length <= 2);
}

const KINDS = { n: 'word', ns: 'word', nr: 'person', nt: 'organisation' } as const;

/** A term found in the text itself, which nobody requested. @param counted the term under which it is counted. */
export function foundTerm(term: string, tag: NewTermRow['tag'], counted = term): RequestedTerm {
  return { term, tag, source: 'found', kind: KINDS[tag], requestedBy: 'found', list: '', counted };
}
