import type { Role } from '../../data.js';
import { type Affiliation, isOrganisation, splitAffiliation } from './affiliations.js';
import { endsLikeJobTitle, jobTitleAtEnd, jobTitleAtStart } from './job-titles.js';
import { isHanName, isLatinName, surnameOf } from './person-names.js';

/** What prose outside the turns says about a person. */
export interface Introduction {
  readonly name: string;
  readonly affiliations: readonly Affiliation[];
  readonly role: Role | null;
}

/** First character → the names that are known already and begin with it, longest first. */
export type KnownNames = ReadonlyMap<string, readonly string[]>;

const BREAK = /[，。；：！？,;:!?\n“”"「」【】|丨｜\s]/;
const CONNECTOR =
  /^(?:[、和与及同]|以及|还有|由|请到|请来|邀请到|邀请了|邀请|包括|来自|嘉宾|分别是|分别为|分别|主持人|他们是|她们是|有|是|另有|其中|特邀|本场|本次|的|为|在|对|又|再|问|向|会议|活动|论坛|圆桌|最后|随后|了)+/u;
/** 接下来有请, 欢迎我们的: words before somebody who is given the floor. */
const GREETING =
  /^(?:今天|今晚|首先|接下来|接着|下面|然后|最后|先|再)*(?:有请|欢迎|感谢|请到了?|请来了?|请)(?:我们的)?(?=\p{Script=Han}{3})/u;
const AFTER_NAME =
  /^(?:$|[^\p{Script=Han}]|作为|担任|主持|出任|与|和|及|等|出席|参加|参与|在|对|就|围绕|表示|总结|说|指出|认为|强调|介绍|谈|为|一起|共同|分享|进行|到场|的|也|是|以及|则|还|最后|先后|分别|现场|一行|三位|两位|四位|五位|笑|回答|补充|问)/u;
const MODERATES =
  /^(?:先生|女士|教授|老师)?(?:[（(]主持人?[)）]|作为(?:本[场次]|圆桌)?主持|担任(?:本[场次]|圆桌|论坛)?主持|主持(?!人[:：]|[^，。]{0,6}(?:记者会|发布会|见面会|說明會|记者招待会))|任主持)/u;
const REACH = 60;
const LONGEST_TITLE = 16;

/**
 * Finds who is introduced as <organisation><job title><name>, also in lists (甲、乙和丙), with several titles for one person
 * (甲院常务副院长、乙院副院长某某), and who moderates. `known` come from {@link indexNames}.
 */
export function readIntroductions(text: string, known: KnownNames): readonly Introduction[] {
  const names = findNames(text, known);
  return names.map(({ name, start }, i) => {
    const before = text.slice(Math.max(endOfPrevious(text, names[i - 1]), start - REACH), start);
    const after = text.slice(start + name.length, start + name.length + 16);
    const affiliations = affiliationsBefore(before);
    return {
      name,
      affiliations: affiliations.length > 0 ? affiliations : affiliationAround(before, after),
      role: roleBeside(before, after),
    };
  });
}

/** 何川总经理、青禾科技创办人叶青: the title behind a name is of that name, and none of the next. */
function endOfPrevious(text: string, previous: FoundName | undefined): number {
  if (previous === undefined) return 0;
  return previous.end + jobTitleAtStart(text.slice(previous.end, previous.end + LONGEST_TITLE)).length;
}

/** Names of two characters and more; what is shorter stands in too many words. */
export function indexNames(names: Iterable<string>): KnownNames {
  const index = new Map<string, string[]>();
  for (const name of names) {
    if (name.length < 2) continue;
    const there = index.get(name.charAt(0));
    if (there) there.push(name);
    else index.set(name.charAt(0), [name]);
  }
  for (const there of index.values()) there.sort((a, b) => b.length - a.length);
  return index;
}

interface FoundName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function findNames(text: string, known: KnownNames): readonly FoundName[] {
  const names: FoundName[] = [];
  for (let at = 0; at < text.length; ) {
    const name = knownAt(text, at, known) ?? introducedAt(text, at);
    if (name) names.push({ name, start: at, end: at + name.length });
    at += name ? name.length : 1;
  }
  return names;
}

function knownAt(text: string, at: number, known: KnownNames): string | undefined {
  return known.get(text.charAt(at))?.find((name) => text.startsWith(name, at));
}

/** A name straight behind a job title: three characters before two, so that 刘江贤作为 gives 刘江贤. */
function introducedAt(text: string, at: number): string | null {
  const last = text.charAt(at - 1);
  if (!endsLikeJobTitle(last) && /\S/.test(last)) return null;
  const surname = surnameOf(text.slice(at, at + 3));
  if (surname === '' && !/\p{Lu}/u.test(text.charAt(at))) return null;
  if (jobTitleAtEnd(text.slice(Math.max(0, at - 16), at).trimEnd()) === '') return null;
  for (const length of [surname.length + 2, surname.length + 1]) {
    const name = text.slice(at, at + length);
    if (isHanName(name) && AFTER_NAME.test(text.slice(at + length, at + length + 3))) return name;
  }
  const latin = /^\p{Lu}[\p{Script=Latin}.'’-]*(?: \p{Lu}[\p{Script=Latin}.'’-]*){0,3}/u.exec(text.slice(at, at + 50))?.[0];
  return latin && isLatinName(latin) && AFTER_NAME.test(text.slice(at + latin.length, at + latin.length + 3)) ? latin : null;
}

/** Reads backwards from the name: the affiliation that touches it, then those before a 、 that name nobody of their own. */
function affiliationsBefore(before: string): readonly Affiliation[] {
  const clause = before.trimEnd().split(BREAK).at(-1) ?? '';
  const found: Affiliation[] = [];
  for (const part of clause.split('、').reverse()) {
    const affiliation = splitAffiliation(part.trim().replace(CONNECTOR, '').replace(GREETING, ''));
    if (!affiliation) break;
    found.unshift({ ...affiliation, organisation: cutClause(affiliation.organisation) });
  }
  return found;
}

/** 省卫生研究中心的石磊研究员, 青禾村的村医何川, 青禾科技何川总经理: an organisation before the name, and what the person is there on either side of it. */
function affiliationAround(before: string, after: string): readonly Affiliation[] {
  const clause = before.trimEnd().split('、').at(-1)?.split(BREAK).at(-1) ?? '';
  const behind = jobTitleAtStart(after);
  const [, where = '', what = ''] = /^(.+)的(\p{Script=Han}{0,3})$/u.exec(clause) ?? (behind === '' ? [] : ['', clause]);
  const latin = /\p{Lu}[\w.&-]+(?: \p{Lu}[\w.&-]+)*$/u.exec(where)?.[0];
  const organisation = latin ?? cutClause(where.replace(CONNECTOR, ''));
  if (/^[我你他她咱本这那该]/.test(organisation) || !(latin !== undefined || isOrganisation(organisation))) return [];
  return [{ organisation, title: what || behind }];
}

/** Words of the sentence before the organisation (…最后由, …活动邀请) are not part of it. */
function cutClause(clause: string): string {
  const organisation = clause.replace(GREETING, '');
  const match =
    /^.*(?:嘉宾[为是有]|[专采]访了?|邀请到?了?|请到了?|请来了?|来自|[位边的]是)(?=\p{Script=Han}{2})/u.exec(organisation) ??
    (organisation.length > 12 ? /^.*(?:最后|由|来自|包括|嘉宾)(?=\p{Script=Han}{2})/u.exec(organisation) : null);
  return match ? organisation.slice(match[0].length) : organisation;
}

function roleBeside(before: string, after: string): Role | null {
  if (MODERATES.test(after) || /主持人[\s:：]*$/u.test(before)) return 'moderator';
  return null;
}
