import type { Person, Span, Transcript } from '../../data.js';
import { groupBy } from '../../group-by.js';
import { isNumbered, isSurname, surnameOf } from '../../transcript/names/person-names.js';
import { roleOf } from '../../transcript/names/roles.js';
import { fold } from '../../words/dictionary/fold.js';
import { isFullName } from '../../words/tokens/find-names.js';
import type { Said, SaidWord } from '../said.js';
import { titleAt } from './titles.js';

/** Somebody who is named in a sentence. */
export interface NamedPerson extends Span {
  /** Name of one of the people of the transcript; '' where it is nobody of them, or could be several. */
  readonly name: string;
}

/** Forms under which people of the transcript are named. */
export interface PeopleForms {
  /** Folded name or alias → canonical name. */
  readonly exact: ReadonlyMap<string, string>;
  /** The exact forms by their first character, the longest first. */
  readonly byCharacter: ReadonlyMap<string, readonly string[]>;
  /** Folded surname → the one person who has it; '' where several have it. */
  readonly bySurname: ReadonlyMap<string, string>;
}

/** Names, aliases and surnames of the people of a transcript. Numbers (发言人1) and roles (主持人) name nobody. */
export function peopleForms({ people }: Pick<Transcript, 'people'>): PeopleForms {
  const exact = new Map<string, string>();
  const bySurname = new Map<string, string>();
  for (const person of people) {
    for (const form of formsOf(person)) exact.set(form, (exact.get(form) ?? person.name) === person.name ? person.name : '');
    const surname = isFullName(fold(person.name)) ? surnameOf(fold(person.name)) : '';
    if (surname !== '') bySurname.set(surname, bySurname.has(surname) ? '' : person.name);
  }
  const longestFirst = [...exact.keys()].sort((a, b) => b.length - a.length);
  return { exact, byCharacter: groupBy(longestFirst, (form) => form.charAt(0)), bySurname };
}

const formsOf = ({ name, aliases, role }: Person): readonly string[] =>
  (role === 'organisation' ? [] : [name, ...aliases])
    .filter((form) => form.length > 1 && !/^\d/.test(form) && !isNumbered(form) && roleOf(form) === null)
    .map(fold)
    .filter((form) => titleAt(form, 0) !== form);

/** Words that are surnames too: before a title they are themselves (和老师, 对主任). */
const NO_SURNAME = /^[和那从向同有都对让给当各别请问叫等能以全像由经时明相成应干强空双单正总副校班部家台]$/;
/** Single characters that are surnames, but begin no full name as words of their own: 来|方总, 经|唐政委. */
const FUNCTION = /^[和那从向同有都对让给当各别请问叫等能以全像由经时来去到是及与跟]$/;
const LONGEST_NAME = 4;

/** Who is named in a sentence: people of the transcript by name or alias, and whoever has a title (王老师, 林副市长, 俞青禾教授). In order, none overlapping. */
export function namedPeople(said: Said, forms: PeopleForms): readonly NamedPerson[] {
  const { plain } = said;
  const found: NamedPerson[] = [];
  const wordAt = new Map(said.words.map((word) => [word.start, word]));
  for (let at = 0; at < plain.length; at++) {
    const person = exactAt(plain, at, forms) ?? titledAt(said, wordAt.get(at), forms);
    if (person === null) continue;
    found.push(person);
    at = person.end - 1;
  }
  return found;
}

function exactAt(plain: string, start: number, { exact, byCharacter }: PeopleForms): NamedPerson | null {
  const isForm = (form: string): boolean => plain.startsWith(form, start) && !isInsideLatin(plain, start, start + form.length);
  const form = byCharacter.get(plain.charAt(start))?.find(isForm);
  if (form === undefined) return null;
  const end = start + form.length;
  return { start, end: end + titleAt(plain, end).length, name: exact.get(form) ?? '' };
}

/** Latin names begin and end where letters do. */
const isInsideLatin = (plain: string, start: number, end: number): boolean =>
  (/^[a-z]/.test(plain.slice(start)) && /[a-z]$/.test(plain.slice(0, start))) ||
  (/[a-z]/.test(plain.charAt(end - 1)) && /[a-z\d]/.test(plain.charAt(end)));

/** A surname or a full name before a title, where the segmenter lets a word begin and end there. */
function titledAt({ plain, words }: Said, word: SaidWord | undefined, { exact, bySurname }: PeopleForms): NamedPerson | null {
  if (word === undefined || !isNameStart(word)) return null;
  const { start } = word;
  for (let titleStart = start + LONGEST_NAME; titleStart > start; titleStart--) {
    const name = plain.slice(start, titleStart);
    const title = titleAt(plain, titleStart);
    const end = titleStart + title.length;
    if (title === '' || !isName(name, word) || !words.some((one) => one.end === end || one.start === titleStart)) continue;
    return { start, end, name: exact.get(name) ?? exact.get(plain.slice(start, end)) ?? bySurname.get(name) ?? '' };
  }
  return null;
}

/** Whether a name can begin with the word: no verb, no common noun, no 谢谢. */
const isNameStart = ({ plain, lexeme }: SaidWord): boolean =>
  plain.length === 1
    ? !FUNCTION.test(plain)
    : /^(?:nr|nrt|nrfg|x)$/.test(lexeme.tag) && !/^(?:filler|stop|punctuation)$/.test(lexeme.reason) && !/^(?:谢谢|感谢)/.test(plain);

function isName(name: string, word: SaidWord): boolean {
  const firstWord = word.plain.length;
  if (name.length === 1 || (name.length === 2 && isSurname(name))) return isSurname(name) && !NO_SURNAME.test(name);
  // A given name alone: 青禾老师.
  const isGiven = firstWord === 2 && name.length === 2 && /^(?:nr|nrt)$/.test(word.lexeme.tag);
  return isGiven || (isFullName(name) && firstWord <= name.length + 2);
}
