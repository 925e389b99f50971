import type { Role } from '../../data.js';
import { splitAffiliation } from '../names/affiliations.js';
import { type Introduction, type KnownNames, readIntroductions } from '../names/introductions.js';
import { jobTitleAtEnd } from '../names/job-titles.js';
import { parseLabelName } from '../names/label-name.js';
import { isHanName, isNickname, isPersonName, surnameOf } from '../names/person-names.js';
import { fieldOf, fieldsIn, headFieldOf } from './fields.js';
import { readRosterLine } from './roster-line.js';

/** What the header of a file says of people: who they are, and under which short forms they speak. */
export interface Roster {
  readonly people: readonly Introduction[];
  /** Letter, surname or other name → name: Z = 周启舟, 王屿（Tony 王）. */
  readonly codes: ReadonlyMap<string, string>;
}

/** Lines that nobody says → the people in them, with role, organisation and job title where they are given. */
export function readRoster(lines: readonly string[], known: KnownNames): Roster {
  const codes = new Map<string, string>();
  for (const line of lines) addCodes(codes, line);
  return { people: lines.flatMap(fieldsIn).flatMap((line) => peopleOf(line, known)), codes };
}

const LONGEST_CODES = 400;

function addCodes(codes: Map<string, string>, line: string): void {
  const [, , entry = ''] = ENTRY.exec(line) ?? [];
  const label = entry.trim();
  const named = parseLabelName(label, '');
  if (named.kind === 'person' && named.name !== label) codes.set(label, named.name);
  if (line.length > LONGEST_CODES) return;
  for (const [code, name] of codesIn(line)) {
    const isNameStart = !/\p{Script=Han}/u.test(code) || name.startsWith(code);
    if (isPersonName(name) && !codes.has(code) && isNameStart) codes.set(code, name);
  }
  for (const [form, name] of calledIn(line)) if (!codes.has(form)) codes.set(form, name);
  for (const [, name = '', other = ''] of line.matchAll(OTHER_NAME)) if (isHanName(name)) codes.set(other.trim(), name);
}

const codesIn = (line: string): readonly (readonly [code: string, name: string])[] =>
  [...line.matchAll(CODE)].map(([, code = '', name = '']) => [code, name.trim()]);

/** 何川　云岭大学教授; Z = 周启舟. */
export const isRosterLine = (line: string): boolean =>
  line.length < 110 && (readRosterLine(line) !== null || codesIn(line).some(([, name]) => isPersonName(name)));

/** Keys of lines that list people by their role. */
const ROLE_KEYS: readonly (readonly [Role, RegExp])[] = [
  ['moderator', /(?:主\s*持\s*人?|主持嘉宾|主\s*席|召集人|采访人?|採訪|采访者|提问|访谈人|对话人|主播)$/u],
  ['panelist', /(?:嘉\s*[宾賓]|与谈人|與談人|对谈人|發言人|发言人|受访[者人]?|受訪[者人]?|口述人?|讲者|演讲人|答问人)$/u],
];
const ENTRY = /^[-•●*#\s]*([^\s：:|｜丨](?:[^：:|｜丨，。！？]{0,14}[^\s：:|｜丨，。！？])?)\s*[：:|｜丨　]+\s*(.{2,800})$/u;
const CODE =
  /(?:^|[\s，,；;、（(：:])([A-Za-z]{1,3}|[\p{Script=Han}]{1}|[●○■□◆◇▲△★☆◎※])\s*(?:[=＝]|[：:]|——?|代表|表示|为|即)\s*([\p{Script=Han}·]{2,5}|\p{Lu}[\p{Script=Latin}.' ]{1,30}?)(?=\s*$|[\s，,；;、。）)（(])/gu;
const OTHER_NAME =
  /([\p{Script=Han}·]{2,5})\s*[（(]\s*((?:\p{Lu}[\p{Script=Latin}.'-]*)(?:\s?[\p{Script=Han}\p{Script=Latin}.'-]+){0,3})\s*[)）]/gu;

/** 王屿（居民代表，大家叫他老王）, 王屿（人称“王半城”）, 王海燕（小王）: what people of the header are called. */
const calledIn = (line: string): readonly (readonly [form: string, name: string])[] =>
  [...line.matchAll(NOTED)].flatMap(([, name = '', note = '']) =>
    note.split(/[，,、；;]/u).flatMap((part) => {
      const form = CALLED.exec(part)?.[1] ?? (isFamiliarFor(part.trim(), name) ? part.trim() : '');
      return form !== '' && isHanName(name) ? [[form, name] as const] : [];
    }),
  );

const NOTED = /([\p{Script=Han}·]{2,5})\s*[（(]([^（()）]{2,40})[)）]/gu;
const CALLED =
  /^\s*(?:大家|大伙|同事|朋友|村民|我们|人们?|都|也)*(?:叫作?|称作?|喊|称呼|外号|昵称|绰号|网名|花名|又名|别名|艺名|笔名)(?:[他她它]|为|作|是|[：:])*\s*[“"「]?(\p{Script=Han}{2,5})[”"」]?$/u;

/** 老王 and 小燕 can be 王海燕. */
const isFamiliarFor = (form: string, name: string): boolean =>
  isNickname(form) && (form.slice(1) === surnameOf(name) || name.endsWith(form.slice(1)));

function peopleOf(line: string, known: KnownNames): readonly Introduction[] {
  const field = headFieldOf(line);
  const [, printed = field?.key ?? '', value = field?.value ?? ''] = ENTRY.exec(line) ?? [];
  const key = printed.replace(/\s/g, '');
  const role = ROLE_KEYS.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
  if (role !== null) return listedPeople(value, known).map((person) => ({ ...person, role: person.role ?? role }));
  if (PARTICIPANTS.test(key) && line.length < 800) return listedPeople(value, known);
  if (fieldOf(line) !== null) return [];
  const person = readRosterLine(line);
  if (person) return [person];
  const names = line.split(/[\s/／、，,|｜]+/u);
  if (names.length > 1 && names.every((name) => isHanName(name))) return names.map((name) => ({ name, affiliations: [], role: null }));
  return readIntroductions(line.slice(0, 3000), known);
}

const PARTICIPANTS = /(?:(?:出席|到会|到會|参会|參會|与会|與會|参加|參加|列席)(?:人|者)?|人员|人員|參與|参与|议员|委员|成员)$/u;

/** 《城市手册》主编 管晓晴、石望舒（江岸大学教授）: each with what stands around the name, and with nothing that stands around another. */
function listedPeople(value: string, known: KnownNames): readonly Introduction[] {
  return entriesOf(value.trim()).flatMap((entry) => {
    const listed = listedPerson(entry);
    if (listed && (listed.affiliations.length > 0 || listed.role !== null)) return [listed];
    const introduced = readIntroductions(entry, known);
    return introduced.length > 0 || !listed ? introduced : [listed];
  });
}

/** What separates the entries of a list, outside brackets: the first of them at which a name stands on either side. */
const SEPARATORS: readonly RegExp[] = [
  /[；;]+(?![^（(]*[)）])/u,
  /[、，,/]+(?![^（(]*[)）])/u,
  /(?<=[)）])\s+/u,
  /\t+|\u3000+|\s{2,}/u,
  /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u,
];

/** The list cut between people: 何川，云岭大学教授；叶青 in two, and 副区长、区残联主席何川 not at all. */
function entriesOf(list: string): readonly string[] {
  for (const separator of SEPARATORS) {
    const parts = list.split(separator).filter((part) => part.trim() !== '');
    const people = withTheirTitles(parts);
    const isList = /[；;、，,/]/.test(separator.source) || people.every((part) => listedPerson(part) !== null);
    if (people.length > 1 && isList) return people.flatMap(entriesOf);
  }
  return [list.replace(ET_AL, '')];
}

const ET_AL = /\s*等(?:[\d一二三四五六七八九十]+)?[人位名]?$/u;

/** A job title that stands by itself in a list belongs to the name behind it, or before it where the list ends in one. */
function withTheirTitles(parts: readonly string[]): readonly string[] {
  const isTitle = (part: string): boolean => jobTitleAtEnd(part.trim()) !== '' && listedPerson(part) === null;
  const isBehind = isTitle(parts.at(-1) ?? '');
  const people: string[] = [];
  for (const part of parts) {
    const before = people.at(-1);
    if (before !== undefined && isTitle(isBehind ? part : (before.split('、').at(-1) ?? '')))
      people.splice(-1, 1, `${before}${isBehind ? '，' : '、'}${part.trim()}`);
    else people.push(part);
  }
  return people;
}

function listedPerson(entry: string): Introduction | null {
  const [, bare = '', note = ''] = /^\s*([^（(]+?)\s*(?:[（(]([^）)]*)[)）])?\s*$/u.exec(entry.replace(ET_AL, '')) ?? [];
  const printed = bare.replace(/[\s\u3000]+/gu, /\p{Script=Latin}/u.test(bare) ? ' ' : '');
  const label = parseLabelName(printed, note);
  if (label.kind === 'person')
    return { name: label.name, affiliations: label.affiliations, role: /主持/.test(note) ? 'moderator' : label.role };
  const line = readRosterLine(entry.trim());
  if (line) return line;
  const courteous = parseLabelName(printed.replace(COURTESY, ''), note);
  const name = courteous.kind === 'person' ? courteous.name : bare.split(/[\s\u3000]+/u).find((word) => isHanName(word));
  if (name === undefined) return null;
  // Between two others a name has no job title of its own.
  const isBeside = bare.startsWith(name) || bare.endsWith(name);
  const affiliation = splitAffiliation((note || (isBeside ? bare.replace(name, '') : '')).replace(/[\s\u3000]+/gu, ''));
  return { name, affiliations: affiliation ? [affiliation] : [], role: /主持/.test(note) ? 'moderator' : null };
}

const COURTESY = /(?:先生|女士|小姐|同志)$/u;
