import type { Introduction } from '../names/introductions.js';
import { jobTitleAtEnd } from '../names/job-titles.js';
import { isHanName, surnameOf } from '../names/person-names.js';
import type { LabelNames } from './label-names.js';

/**
 * 张教授, 老张, 张 → 张明, where one full name alone has that surname, or one of them that job title; 小禾 → 梁小禾; 邵平宣布 → 邵平.
 * @param neighbours pairs (`pairOf`) of names that cannot be one person.
 */
export function findShortForms(
  labels: LabelNames,
  introduced: readonly Introduction[],
  neighbours: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const labelled = [...labels.values()].map(({ name }) => name);
  const full = fullNames(labelled, introduced);
  const forms = new Map<string, string>();
  for (const name of labelled) {
    if (full.has(name)) continue;
    const reporting = [3, 2, 4].map((length) => name.slice(0, length)).find((one) => full.has(one) && REPORTS.test(name.slice(one.length)));
    if (reporting !== undefined) forms.set(name, reporting);
    const owner = onlyOwner(name, [...full], introduced);
    if (owner !== undefined && !neighbours.has(pairOf(name, owner))) forms.set(name, owner);
  }
  return forms;
}

/** A pair of names, the same in either order. */
export const pairOf = (a: string, b: string): string => (a < b ? `${a}\t${b}` : `${b}\t${a}`);

/** What stands behind a name in 邵平宣布: … */
const REPORTS = /^(?:先生|女士|老师|教授|委员|议员)?(?:宣布|表示|指出|强调|补充|总结|回应|回答|介绍|解释|追问|提问|插话|最后)(?:道|说)?$/u;

function fullNames(labelled: readonly string[], introduced: readonly Introduction[]): ReadonlySet<string> {
  // 周邵 are 周 and 邵 together.
  const isBoth = (name: string): boolean =>
    labelled.some((one) => name.startsWith(one) && one !== name && labelled.includes(name.slice(one.length)));
  const names = [...labelled, ...introduced.map(({ name }) => name)];
  return new Set(names.filter((name) => isHanName(name) && surnameOfForm(name) === '' && !isBoth(name)));
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
  const jobTitle = jobTitleAtEnd(form);
  const holds = (name: string): boolean =>
    introduced.some((person) => person.name === name && person.affiliations.some(({ title }) => title.endsWith(jobTitle)));
  const [only, ...others] = jobTitle === '' ? [] : like.filter(holds);
  return others.length === 0 ? only : undefined;
}

/** 庄博士, 老庄, 庄: the surname that a form of address begins with or ends in; '' where it is none. */
function surnameOfForm(form: string): string {
  if (/^[老大]\p{Script=Han}$/u.test(form)) return surnameOf(`${form.slice(1)}某`);
  const [courtesy = ''] = /(?:先生|女士|小姐|老师|博士|大夫|师傅|总|工|导|哥|姐|叔|姨)$/u.exec(form) ?? [];
  const suffix = jobTitleAtEnd(form) || courtesy;
  const before = form.slice(0, form.length - suffix.length);
  return before.length <= 2 && surnameOf(`${before}某`) === before ? before : '';
}
