import { JOB_TITLES } from '../../transcript/names/known-job-titles.js';
import { fold } from './fold.js';
import type { Match } from './place-terms.js';
import { foundTerm, type RequestedTerm } from './requested-terms.js';

const RANKS = '常务副 执行副 高级副 资深副 第一副 联席 联合 常务 执行 名誉 荣誉 客座 特聘 首席 高级 正高级 副高级 资深'.split(' ');
/** Roles that take no rank: 执行学生 is a verb and its object. */
const PLAIN = /(?:学生|同学|居民|村民|校友|老师|代表|干部|家长|志愿者|诗人|作家|演员|老板)$/;
const offices = [...new Set(JOB_TITLES.map(fold))]
  .filter((office) => !PLAIN.test(office))
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const TITLE = new RegExp(`首席\\p{Script=Han}{2,4}官|(?:${RANKS.join('|')})副?(?:${offices.join('|')})`, 'gu');

/** The titles with a rank in a folded text: 常务副院长, 首席数据官. Titles without one (院长) are in the engine's dictionary. */
export function matchTitles(folded: string): readonly Match[] {
  const titles = new Map<string, RequestedTerm>();
  return [...folded.matchAll(TITLE)].map(({ 0: title, index }) => {
    const requested = titles.get(title) ?? foundTerm(title, 'n');
    titles.set(title, requested);
    return { start: index, end: index + title.length, requested };
  });
}
