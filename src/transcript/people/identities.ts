import { idOf } from '../labels/learn-forms.js';
import type { Roster } from '../lines/read-roster.js';
import type { Introduction } from '../names/introductions.js';
import { jobTitleAtEnd } from '../names/job-titles.js';
import type { LabelName } from '../names/label-name.js';
import { isHanName, surnameOf } from '../names/person-names.js';

/** Label as printed → the label taken apart. */
export type Labels = ReadonlyMap<string, LabelName>;

/** Label or other form of a name → the one name of that person. */
export type Identities = ReadonlyMap<string, string>;

interface Evidence {
  readonly labels: Labels;
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
 * One person under several labels: spelled with other blanks; with a role or an office; by the surname, a letter or a short form that
 * the file explains; by a part (答, 主持人) that only one person of the head can have. Only what the file settles is joined.
 */
export function identify({ labels, roster, given, introduced, neighbours, translations }: Evidence): Identities {
  const names = new Map<string, string>();
  const spellings = new Map<string, string>();
  const put = (label: string, name: string): void => {
    if (!names.has(label)) names.set(label, name);
  };
  for (const [label, { name, aliases }] of labels) {
    const first = spellings.get(idOf(name)) ?? name;
    spellings.set(idOf(name), first);
    put(label, first);
    for (const alias of aliases) put(alias, first);
  }
  const settled = new Map<string, string>([
    ...translations,
    ...roster.codes,
    ...introduced,
    ...partsOf(labels, roster.told),
    ...shortForms(labels, roster.told, neighbours),
  ]);
  for (const [form, name] of settled) {
    const own = names.get(form);
    if (own !== undefined) for (const [label, other] of names) if (other === own) names.set(label, names.get(name) ?? name);
  }
  for (const { name, aliases } of given) for (const alias of [name, ...aliases]) names.set(alias, name);
  for (const [label, name] of names) names.set(label, names.get(name) ?? name);
  return names;
}

/** Two names in either order. */
export const pairOf = (a: string, b: string): string => (a < b ? `${a}\t${b}` : `${b}\t${a}`);

/** What stands behind a name in 邵平宣布: … */
const TELLS = /^(?:先生|女士|老师|教授|委员|议员)?(?:宣布|表示|指出|强调|补充|总结|回应|回答|介绍|解释|追问|提问|插话|最后)(?:道|说)?$/u;

/** 张教授, 老张, 张 → 张明, where one full name alone has that surname, or one of them that office; 小禾 → 梁小禾. */
function shortForms(labels: Labels, told: readonly Introduction[], neighbours: ReadonlySet<string>): ReadonlyMap<string, string> {
  const parts = [...labels.values()].map(({ name }) => name);
  // 周邵 are 周 and 邵 together.
  const isBoth = (name: string): boolean =>
    parts.some((one) => name.startsWith(one) && one !== name && parts.includes(name.slice(one.length)));
  const full = new Set(
    [...[...labels.values()].map(({ name }) => name), ...told.map(({ name }) => name)].filter(
      (name) => isHanName(name) && surnameOfForm(name) === '' && !isBoth(name),
    ),
  );
  const forms = new Map<string, string>();
  for (const { name } of labels.values()) {
    if (full.has(name)) continue;
    const teller = [3, 2, 4].map((length) => name.slice(0, length)).find((one) => full.has(one) && TELLS.test(name.slice(one.length)));
    if (teller !== undefined) forms.set(name, teller);
    const surname = surnameOfForm(name);
    const isLike = (other: string): boolean =>
      surname !== ''
        ? surnameOf(other) === surname
        : /^[小阿]./u.test(name) && (other.endsWith(name) || other.slice(surnameOf(other).length) === name.slice(1));
    const like = [...full].filter(isLike);
    const office = jobTitleAtEnd(name);
    const holders = new Set(
      told
        .filter(({ affiliations }) => office !== '' && affiliations.some(({ title }) => title.endsWith(office)))
        .map((person) => person.name),
    );
    const [only, ...others] = like.length > 1 ? like.filter((other) => holders.has(other)) : like;
    if (only !== undefined && others.length === 0 && !neighbours.has(pairOf(name, only))) forms.set(name, only);
  }
  return forms;
}

/** 庄博士, 老庄, 庄: the surname that a form of address begins with or ends in; '' where it is none. */
function surnameOfForm(form: string): string {
  if (/^[老大]\p{Script=Han}$/u.test(form)) return surnameOf(`${form.slice(1)}某`);
  const office = jobTitleAtEnd(form) || (/(?:先生|女士|小姐|老师|博士|大夫|师傅|总|工|导|哥|姐|叔|姨)$/u.exec(form)?.[0] ?? '');
  const before = form.slice(0, form.length - office.length);
  return before.length <= 2 && surnameOf(`${before}某`) === before ? before : '';
}

/** 答 is the one whom the lead names and who has no label of their own; 主持人, 主席 the one who is said to moderate. */
function partsOf(labels: Labels, told: readonly Introduction[]): ReadonlyMap<string, string> {
  const own = new Set([...labels.values()].map(({ name }) => name));
  const parts = new Map<string, string>();
  const unlabelled = [...new Map(told.filter(({ name }) => !own.has(name)).map((person) => [person.name, person])).values()];
  const moderators = unlabelled.filter(({ role }) => role === 'moderator');
  const chairs = [...labels].filter(([, { kind, role }]) => kind === 'role' && role === 'moderator');
  const [chair] = moderators;
  if (chair && moderators.length === 1 && chairs.length === 1) for (const [label] of chairs) parts.set(label, chair.name);
  const answers = [...labels].filter(([label, { kind, role }]) => kind === 'role' && role === 'panelist' && !/\d|[A-Z]$/u.test(label));
  const guests = told.filter(({ role }) => role !== 'moderator');
  const [guest] = guests;
  if (guest && guests.length === 1 && answers.length === 1) for (const [label] of answers) parts.set(label, guest.name);
  return parts;
}
