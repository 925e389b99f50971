import { groupBy } from '../../group-by.js';
import { isOrganisation } from '../names/affiliations.js';
import type { Introduction } from '../names/introductions.js';
import { jobTitleAtEnd } from '../names/job-titles.js';
import { DOTS } from '../names/name-id.js';
import { isHanName, isLatinName, surnameOf } from '../names/person-names.js';
import type { LabelNames } from './label-names.js';

/**
 * 张教授, 老张, 张 → 张明, where one full name alone has that surname, or one of them that job title; 小禾 → 梁小禾; John → John Smith;
 * 云岭大学张明 and 邵平宣布 → 张明, 邵平. @param apart pairs (`pairOf`) of names that cannot be one person.
 */
export function findShortForms(
  labels: LabelNames,
  introduced: readonly Introduction[],
  apart: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  return new Map([...possibleShortForms(labels, introduced)].filter((pair) => !apart.has(pairOf(...pair))));
}

/** The same, whether or not the two can be one person. */
export function possibleShortForms(labels: LabelNames, introduced: readonly Introduction[]): ReadonlyMap<string, string> {
  const labelled = [...labels.values()].map(({ name }) => name);
  const full = fullNames(labelled, introduced);
  const longer = byBeginning(full);
  const forms = new Map<string, string>();
  for (const name of labelled) {
    const owner =
      onlyOne(longer.get(name) ?? []) ??
      (full.has(name) ? undefined : (reporter(name, full) ?? ofOrganisation(name, full) ?? onlyOwner(name, [...full], introduced)));
    if (owner !== undefined) forms.set(name, owner);
  }
  return forms;
}

/** John, 阿依古丽 → the names that go on behind it with a blank or a dot. */
function byBeginning(full: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const beginnings = [...full].flatMap((name) => {
    const plain = name.replace(DOTS, '·');
    return [...plain.matchAll(/[ ·]/g)].map(({ index }) => ({ beginning: plain.slice(0, index), name }));
  });
  return new Map(
    [...groupBy(beginnings, ({ beginning }) => beginning)].map(([beginning, own]) => [beginning, own.map(({ name }) => name)]),
  );
}

const onlyOne = (names: readonly string[]): string | undefined => (names.length === 1 ? names[0] : undefined);

/** 邵平宣布: somebody and what they do. */
const reporter = (label: string, full: ReadonlySet<string>): string | undefined =>
  [3, 2, 4].map((length) => label.slice(0, length)).find((one) => full.has(one) && REPORTS.test(label.slice(one.length)));

/** 云岭大学何川: where from, and who. */
const ofOrganisation = (label: string, full: ReadonlySet<string>): string | undefined =>
  [4, 3, 2].map((length) => label.slice(-length)).find((one) => full.has(one) && isOrganisation(label.slice(0, -one.length)));

/** A pair of names, the same in either order. */
export const pairOf = (a: string, b: string): string => (a < b ? `${a}\t${b}` : `${b}\t${a}`);

/** What stands behind a name in 邵平宣布: … */
const REPORTS = /^(?:先生|女士|老师|教授|委员|议员)?(?:宣布|表示|指出|强调|补充|总结|回应|回答|介绍|解释|追问|提问|插话|最后)(?:道|说)?$/u;

function fullNames(labelled: readonly string[], introduced: readonly Introduction[]): ReadonlySet<string> {
  // 周邵 are 周 and 邵 together.
  const own = new Set(labelled);
  const isBoth = (name: string): boolean =>
    Array.from({ length: name.length - 1 }, (_, i) => i + 1).some((at) => own.has(name.slice(0, at)) && own.has(name.slice(at)));
  const names = [...labelled, ...introduced.map(({ name }) => name)];
  const isWhole = (name: string): boolean =>
    isHanName(name) ? surnameOfForm(name) === '' && !isBoth(name) : / /.test(name) && isLatinName(name);
  return new Set(names.filter(isWhole));
}

/** The one full name that the form can be short for; among several, the one whose job title it names. */
function onlyOwner(form: string, full: readonly string[], introduced: readonly Introduction[]): string | undefined {
  const surname = surnameOfForm(form);
  const isFamiliar = /^[小阿]./u.test(form);
  const like = full.filter((name) =>
    surname !== ''
      ? surnameOf(name) === surname
      : isFamiliar && (name.endsWith(form) || name.slice(surnameOf(name).length) === form.slice(1)),
  );
  if (like.length === 1) return like[0];
  const jobTitle = titleOfForm(form);
  const holds = (name: string): boolean =>
    jobTitle !== null && introduced.some((person) => person.name === name && person.affiliations.some(({ title }) => jobTitle.test(title)));
  return onlyOne(like.filter(holds));
}

/** How some job titles are shortened behind a surname. */
const SHORT_TITLES: Readonly<Record<string, RegExp>> = {
  总: /(?:总经理|总裁|总监|总编辑?|总工程师|董事长|创始人|CEO)$/u,
  工: /工程师$/u,
  导: /导演$/u,
  大夫: /医[师生]$/u,
  老师: /(?:老师|教师|教授|讲师)$/u,
};

/** What the job title of 张镇长 or 王总 looks like where it is written out; null where the form has none. */
function titleOfForm(form: string): RegExp | null {
  const short = Object.entries(SHORT_TITLES).find(([suffix]) => form.endsWith(suffix));
  const title = jobTitleAtEnd(form);
  return short ? short[1] : title === '' ? null : new RegExp(`${title}$`, 'u');
}

/** 庄博士, 老庄, 庄: the surname that a form of address begins with or ends in; '' where it is none. */
function surnameOfForm(form: string): string {
  if (/^[老大]\p{Script=Han}$/u.test(form)) return surnameOf(`${form.slice(1)}某`);
  const [courtesy = ''] = /(?:先生|女士|小姐|老师|博士|大夫|师傅|总|工|导|哥|姐|叔|姨)$/u.exec(form) ?? [];
  const suffix = jobTitleAtEnd(form) || courtesy;
  const before = form.slice(0, form.length - suffix.length);
  return before.length <= 2 && surnameOf(`${before}某`) === before ? before : '';
}
