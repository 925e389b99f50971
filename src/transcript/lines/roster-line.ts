import { splitAffiliation } from '../names/affiliations.js';
import type { Introduction } from '../names/introductions.js';
import { isHanName, isLatinName } from '../names/person-names.js';

/** A line of a roster: 姓名丨机构职务(主持), 姓名：机构职务, 姓名 机构 职务. Null for anything else. */
export function readRosterLine(text: string): Introduction | null {
  if (text.length > 110) return null;
  const [whole, name = '', rest = ''] =
    /^(\p{Lu}[\p{Script=Latin}.'’]*(?:[ -]\p{Lu}[\p{Script=Latin}.'’]*){0,3}|[^\s:：丨|｜，,（(/]{2,20})\s*[丨|｜:：，,/\s（(—-]+\s*([^。！？!?]{2,60})$/u.exec(
      text,
    ) ?? [];
  if (whole === undefined || !(isHanName(name) || isLatinName(name))) return null;
  const titles = rest
    .replace(MODERATES, '')
    .replace(/[)）]$/, '')
    .trim();
  const [affiliation] = titles.split(/[、，,；;/]/).flatMap((part) => splitAffiliation(part.replace(/\s+/g, '')) ?? []);
  return affiliation ? { name, affiliations: [affiliation], role: MODERATES.test(rest) ? 'moderator' : null } : null;
}

const MODERATES = /[（(]主持人?[)）]\s*$/;
