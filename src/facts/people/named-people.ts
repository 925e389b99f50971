import type { Person, Transcript } from '../../data.js';
import { isNumbered, isSurname, surnameOf } from '../../transcript/names/person-names.js';
import { roleOf } from '../../transcript/names/roles.js';
import { fold } from '../../words/dictionary/fold.js';
import { isFullName } from '../../words/tokens/find-names.js';
import type { Said, SaidWord } from '../said.js';
import { titleAt } from './titles.js';

/** Somebody who is named in a sentence. */
export interface NamedPerson {
  readonly start: number;
  readonly end: number;
  /** Name of one of the people of the transcript; '' where it is nobody of them, or could be several. */
  readonly name: string;
}

/** Forms under which people of the transcript are named. */
export interface PeopleForms {
  /** Folded name or alias → canonical name. */
  readonly exact: ReadonlyMap<string, string>;
  /** Lengths of the exact forms by their first character. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
  /** Folded surname → the one person who has it; '' where several have it. */
  readonly bySurname: ReadonlyMap<string, string>;
}

/** Names, aliases and surnames of the people of a transcript. Numbers (发言人1) and roles (主持人) name nobody. */
export function peopleForms({ people }: Pick<Transcript, 'people'>): PeopleForms {
  const exact = new Map<string, string>();
  const bySurname = new Map<string, string>();
  for (const person of people) {
    for (const form of formsOf(person))
      exact.set(fold(form), exact.has(fold(form)) && exact.get(fold(form)) !== person.name ? '' : person.name);
    const surname = isFullName(fold(person.name)) ? surnameOf(fold(person.name)) : '';
    if (surname !== '') bySurname.set(surname, bySurname.has(surname) ? '' : person.name);
  }
  const lengths = new Map<string, readonly number[]>();
  for (const form of exact.keys()) {
    const known = lengths.get(form.charAt(0)) ?? [];
    if (!known.includes(form.length))
      lengths.set(
        form.charAt(0),
        [...known, form.length].sort((a, b) => b - a),
      );
  }
  return { exact, lengths, bySurname };
}

const formsOf = ({ name, aliases, role }: Person): readonly string[] =>
  role === 'organisation'
    ? []
    : [name, ...aliases].filter(
        (form) =>
          form.length > 1 && !isNumbered(form) && roleOf(form) === null && titleAt(fold(form), 0) !== fold(form) && !/^\d/.test(form),
      );

/** Words that are surnames too: before a title they are themselves (和老师, 对主任). */
const NO_SURNAME = /^[和那从向同有都对让给当各别请问叫等能以全像由经时明相成应干强空双单正总副校班部家台]$/;
/** Single characters that are surnames, but begin no full name as words of their own: 来|方总, 经|唐政委. */
const FUNCTION = /^[和那从向同有都对让给当各别请问叫等能以全像由经时来去到是及与跟]$/;
const LONGEST_NAME = 4;

/** Who is named in a sentence: people of the transcript by name or alias, and whoever has a title (王老师, 林副市长, 俞青禾教授). In order, none overlapping. */
export function namedPeople(said: Said, forms: PeopleForms): readonly NamedPerson[] {
  const { plain } = said;
  const found: NamedPerson[] = [];
  const starts = new Set(said.words.map(({ start }) => start));
  for (let at = 0; at < plain.length; at++) {
    const person = exactAt(said, at, forms) ?? (starts.has(at) ? titledAt(said, at, forms) : null);
    if (person === null) continue;
    found.push(person);
    at = person.end - 1;
  }
  return found;
}

function exactAt({ plain }: Said, at: number, { exact, lengths }: PeopleForms): NamedPerson | null {
  for (const length of lengths.get(plain.charAt(at)) ?? []) {
    const form = plain.slice(at, at + length);
    const name = exact.get(form);
    if (name === undefined || isInsideLatin(plain, at, at + length)) continue;
    const title = titleAt(plain, at + length);
    return { start: at, end: at + length + title.length, name };
  }
  return null;
}

/** Latin names begin and end where letters do. */
const isInsideLatin = (plain: string, start: number, end: number): boolean =>
  (/^[a-z]/.test(plain.slice(start)) && /[a-z]$/.test(plain.slice(0, start))) ||
  (/[a-z]/.test(plain.charAt(end - 1)) && /[a-z\d]/.test(plain.charAt(end)));

/** A surname or a full name before a title, where the segmenter lets a word begin and end there. */
function titledAt({ plain, words }: Said, at: number, { exact, bySurname }: PeopleForms): NamedPerson | null {
  const word = words.find(({ start }) => start === at);
  if (word === undefined || !isNameStart(word, plain)) return null;
  for (let length = LONGEST_NAME; length >= 1; length--) {
    const name = plain.slice(at, at + length);
    const title = titleAt(plain, at + length);
    if (title === '' || !isName(name, word)) continue;
    const end = at + length + title.length;
    const closes = words.some((one) => one.end === end) || words.some((one) => one.start === at + length);
    if (!closes) continue;
    const known =
      exact.get(name) ?? exact.get(plain.slice(at, end)) ?? (length === surnameOf(`${name}某`).length ? bySurname.get(name) : undefined);
    return { start: at, end, name: known ?? '' };
  }
  return null;
}

/** Whether a name can begin with the word: no verb, no common noun, no 谢谢. */
function isNameStart({ start, end, lexeme }: SaidWord, plain: string): boolean {
  if (end - start === 1) return !FUNCTION.test(plain.slice(start, end));
  return (
    /^(?:nr|nrt|nrfg|x)$/.test(lexeme.tag) &&
    !/^(?:filler|stop|punctuation)$/.test(lexeme.reason) &&
    !/^(?:谢谢|感谢)/.test(plain.slice(start, end))
  );
}

function isName(name: string, word: SaidWord): boolean {
  const firstWord = word.end - word.start;
  if (name.length === 1 || (name.length === 2 && isSurname(name))) return isSurname(name) && !NO_SURNAME.test(name);
  // A given name alone: 青禾老师.
  const isGiven = firstWord === 2 && name.length === 2 && /^(?:nr|nrt)$/.test(word.lexeme.tag);
  return isGiven || (isFullName(name) && firstWord <= name.length + 2);
}
