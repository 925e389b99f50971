import { isJobTitle } from './job-titles.js';
import { COMPOUND_SURNAMES, SURNAMES } from './surnames.js';

/** What names of people look like: patterns over short strings. */

/** Words that cannot stand in a given name; a surname before them is a coincidence (高度, 方面, 于是 …). */
const NO_GIVEN =
  /[的了是在和与或及等从把被让对为吗呢吧啊哦我你他她它们这那哪个些很都也还就才又再不没有要说问答讲谈看做里後后过得着其此该各每两几多少最更到]/;
const ENDINGS =
  /(?:方面|公司|大学|学院|问题|时间|地点|来源|编辑|记者|主持|嘉宾|观众|网友|先生|女士|同学|老师|教授|主任|院长|代表|总结|关键词|标题|主题)$/;

/** 张三, 欧阳明, 司徒小月, 阿依古丽·买买提: two to four characters that begin with a surname, or a name with a middle dot. */
export function isHanName(text: string): boolean {
  if (/^\p{Script=Han}{1,8}(?:[·•・‧]\p{Script=Han}{1,8}){1,3}$/u.test(text)) return true;
  if (!/^\p{Script=Han}{2,4}$/u.test(text) || ENDINGS.test(text)) return false;
  const surname = surnameOf(text);
  const given = text.slice(surname.length);
  return surname !== '' && given.length >= 1 && given.length <= 2 && !NO_GIVEN.test(given) && !isJobTitle(given);
}

/** 小寇, 老周, 阿明: a familiar form of a name. */
export function isNickname(text: string): boolean {
  return /^[小老阿大]\p{Script=Han}{1,2}$/u.test(text) && !NO_GIVEN.test(text.slice(1));
}

export const isSurname = (text: string): boolean => SURNAMES.has(text) || COMPOUND_SURNAMES.has(text);

/** The surname that the text begins with, '' where it begins with none. */
export function surnameOf(text: string): string {
  if (COMPOUND_SURNAMES.has(text.slice(0, 2)) && text.length > 2) return text.slice(0, 2);
  return SURNAMES.has(text.charAt(0)) ? text.charAt(0) : '';
}

/** Kai, Nora Fielding, J. R. Smith, Aaron Wytze: one to four Latin words, the first with a capital letter. */
export function isLatinName(text: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]{0,24}(?:[ ·][\p{L}][\p{L}.'’-]{0,24}){0,3}$/u.test(text) && /^[\p{Script=Latin}\s.'’·-]+$/u.test(text);
}

export const isPersonName = (text: string): boolean => isHanName(text) || isLatinName(text);

/** 发言人1, 说话人 2, Speaker 3, SPEAKER_00, SPK-001, 嘉宾A, 咨委4: somebody who is only numbered. */
export function isNumbered(text: string): boolean {
  return (
    /^(?:\p{Script=Han}{0,5}(?:[人者员員师師生长長家手友民众眾宾賓方委友女男]|观众|同学|代表|听众|專家|专家)|speaker|spk|guest|user|participant|host|person|student|teacher)[\s_-]?(?:\d{1,4}|[A-Za-z]|[一二三四五六七八九十甲乙丙丁戊]{1,2})$/iu.test(
      text,
    ) &&
    !/^(?:第|图|表|附件|问题|议题|话题|主题|环节|部分|章节|步骤|方案|观点|建议|案例|例|点|条|节|篇|题|页|版|期|号|镜头?|场景?|幕|Part|Chapter|Session|Topic|Q|A|No)/iu.test(
      text,
    )
  );
}
