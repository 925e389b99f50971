import type { Role } from '../../data.js';
import { type Affiliation, isOrganisation, splitAffiliation } from './affiliations.js';
import { isJobTitle, jobTitleAtEnd } from './job-titles.js';
import { isHanName, isLatinName, isNickname, isNumbered, isPersonName, isSurname, surnameOf } from './person-names.js';
import { roleOf, splitRole } from './roles.js';

/** What kind of name a label is: the more certain kinds need less support from the rest of the file. */
export type NameKind = 'person' | 'numbered' | 'role' | 'job title' | 'nickname' | 'other';

/** A label taken apart. */
export interface LabelName {
  readonly name: string;
  readonly kind: NameKind;
  readonly role: Role | null;
  /** Other spellings of the name that the label itself gives. */
  readonly aliases: readonly string[];
  readonly affiliations: readonly Affiliation[];
}

/** 主持人魏然（云岭大学教育学院副教授） → 魏然, moderator, alias 主持人魏然, 云岭大学教育学院 | 副教授. */
export function parseLabelName(label: string, note: string): LabelName {
  const printed = withoutVerb(label.replace(TO_ALL, '').replace(FLOOR, '').replace(ASKS, '$1'));
  const letters = printed.replace(SYMBOLS, '');
  const plain = joinHan(letters);
  const spelling = plain === label ? [] : [label];
  const named =
    readNote(plain, note) ?? readRole(plain) ?? readWithinName(plain) ?? readPair(plain) ?? readTitleBehind(plain) ?? readPlain(plain);
  const chosen = letters !== printed && named.name === plain && !isDecoration(printed.slice(0, printed.length - letters.length), plain);
  const name = chosen ? printed : named.name;
  const without = chosen && isHanName(plain) ? [plain] : [];
  return { ...named, name, aliases: [...new Set([...named.aliases, ...spelling, ...without])].filter((alias) => alias !== name) };
}

/** 晏磊 對所有人, Kai to Everyone: as video meetings save their chat. */
export const TO_ALL = /\s*[对對]\s?(?:所有人|每个人|每個人)$|\s+to\s+everyone$/iu;

/** 3楼 北岸: a floor of a forum. */
const FLOOR = /^\d{1,5}[楼樓#]\s*(?=\p{L})/u;
/** 网友“企鹅”追问 */
const ASKS = /^(.*[”"」』])(?:提问|追问|问|发言|回答|回复)$/u;

/** 詹律师答, 读者Mandy问, 守塔人 答: what somebody does, behind what is plainly whole without it. 何问 and 李答 may be names. */
const VERB = /^(.*[^\s\u3000])([\s\u3000]*)(?:追问|追問|提问|提問|反问|反問|回答|答复|答覆|问|問|答)$/u;
const ASKER = /^(?:读者|讀者|网友|網友|观众|觀眾|听众|聽眾|学生|學生|家长|家長|用户|用戶|来信者|嘉宾|嘉賓).|[A-Za-z\d]$/u;

export function withoutVerb(label: string): string {
  const [, whole = '', blanks = ''] = VERB.exec(label) ?? [];
  const isWhole = whole.length > 1 && (blanks !== '' || ASKER.test(whole) || (jobTitleAtEnd(whole) !== '' && !isJobTitle(whole)));
  return isWhole ? whole : label;
}

/** Before the letters of a name. */
const SYMBOLS = /^(?:(?:[\p{S}\p{Extended_Pictographic}※●•·◦]|\ufe0f|\u200d)\s*)+(?=[\p{L}\p{N}])/u;

/** They draw the eye to any name. */
const DECORATIONS = new Set('※●•·◦■□▪▫▲△▶▷►▼▽◀◆◇○◎★☆⭐→➔➜➤⇒✓✔✅☑🎤🎙🗣👤👥💬🗨📢📣🔊👉📌🔹🔸🔶🔷🔴🔵🟢🟡⚫⚪');

/** ▲ 何川, 🎤何川 and <何川 are 何川; in <甲>, 🌸小花 and $钱多 the symbol is a part of the name that a user has chosen. */
function isDecoration(symbols: string, letters: string): boolean {
  if (/^[<＜]$/.test(symbols)) return !/[>＞]$/.test(letters);
  return [...symbols].every((symbol) => DECORATIONS.has(symbol) || /\s|\ufe0f|\u200d/.test(symbol));
}

/** 岳　霜 → 岳霜: blanks between Han characters only fill the line. */
function joinHan(label: string): string {
  return label.replace(/(?<=\p{Script=Han})[\s\u3000]+(?=\p{Script=Han})/gu, '');
}

/** The brackets behind a label hold a name (嘉宾A（李桦）), a role (（主持）), a short form (以下简称“戚”) or an affiliation. */
function readNote(label: string, note: string): LabelName | null {
  if (note === '') return null;
  const short = /(?:以下)?(?:简称|簡稱)[:：]?\s*[“"「『]?([^”"」』]{1,10})/.exec(note)?.[1];
  if (short) return { ...parseLabelName(label, ''), aliases: [short] };
  const inner = joinHan(note);
  if ((isNumbered(label) || roleOf(label)) && isPersonName(inner)) {
    const role = roleOf(label) ?? (label.startsWith('嘉宾') || label.startsWith('嘉賓') ? 'panelist' : null);
    return { name: inner, kind: 'person', role, aliases: [label, `${label}（${note}）`], affiliations: [] };
  }
  const bare = parseLabelName(label, '');
  if (/^(?:主持|主持人|主席|moderator|host)$/i.test(inner)) return { ...bare, role: 'moderator' };
  return { ...bare, affiliations: readAffiliation(inner) };
}

/** The first job title of a note; 石桥镇中心小学，语文教师: organisation and title may stand apart. */
function readAffiliation(note: string): readonly Affiliation[] {
  const [first = '', second = ''] = note.split(/[，,、；;]/).map((part) => part.trim());
  const affiliation = splitAffiliation(first);
  if (affiliation) return [affiliation];
  const unit = splitAffiliation(second);
  return unit && isOrganisation(first) ? [{ organisation: first, title: unit.organisation + unit.title }] : [];
}

/** Q1, A12, 问3. */
export const NUMBERED_QUESTION = /^([QA问答問])\s?\d{1,3}$/;

function readRole(label: string): LabelName | null {
  if (isNumbered(label) && !NUMBERED_QUESTION.test(label)) return readNumbered(label);
  const question = NUMBERED_QUESTION.exec(label)?.[1];
  if (question) return { name: question, kind: 'role', role: roleOf(question), aliases: [label], affiliations: [] };
  const whole = roleOf(label) ?? roleOf(/^(.+)（[^（）]{1,3}）$/u.exec(label)?.[1] ?? '');
  const split = splitRole(label);
  if (split && isPersonName(split.rest)) {
    return { name: split.rest, kind: 'person', role: split.role, aliases: [label], affiliations: [] };
  }
  if (!whole) return null;
  const organisation = /^(.{2,20})(?:记者|記者)$/u.exec(label)?.[1]?.replace(/^本报|^本刊/, '') ?? '';
  return { name: label, kind: 'role', role: whole, aliases: [], affiliations: organisation ? [{ organisation, title: '' }] : [] };
}

/** 提问者一, 观众2, 嘉宾A: a role with a number. Speech recognisers call everybody 发言人1, whatever their role. */
function readNumbered(label: string): LabelName {
  const word = label.replace(/[\s_-]?(?:\d{1,4}|[A-Za-z]|[一二三四五六七八九十甲乙丙丁戊]{1,2})$/u, '');
  const role = /^(?:发言人|發言人|说话人|speaker)$/iu.test(word) ? null : roleOf(word);
  return { name: label, kind: 'numbered', role, aliases: [], affiliations: [] };
}

/** 何川说：“……”: what is printed before speech in quotation marks. A given name ends with 问 or 道 sooner than with 说. */
const SAYS = /^(?:(\p{Script=Han}{2,4})[说說]|(\p{Script=Han}{3,4})[问問答道])$/u;
/** What is said of how somebody speaks, before the single characters of {@link SAYS} are looked for: 李雷提问 is 李雷. */
const SPEAKS =
  '發言|发言|讲话|講話|总结|總結|汇报|補充|补充|提问|提問|追问|追問|发问|發問|反问|反問|回答|答复|答覆|回应|回應|插话|插話|接话';
const COURTESY = new RegExp(`^(\\p{Script=Han}{2,4}?)(?:(?:同志|先生|女士|老师)?(?:${SPEAKS})|同志|先生|女士|小姐)$`, 'u');

/** 陳委員其邁 → 陳其邁 | 委員, as legislatures print it; 何川同志, 何川女士, 何川发言 → 何川. */
function readWithinName(label: string): LabelName | null {
  if (/^\p{Script=Han}{4,9}$/u.test(label)) {
    const surname = surnameOf(label);
    for (const given of [label.slice(-2), label.slice(-1)]) {
      const title = label.slice(surname.length, label.length - given.length);
      if (surname !== '' && isJobTitle(title) && !isJobTitle(label.slice(surname.length)))
        return { name: surname + given, kind: 'person', role: null, aliases: [label], affiliations: [{ organisation: '', title }] };
    }
  }
  const [, said = '', asked = ''] = SAYS.exec(label) ?? [];
  const name = (COURTESY.exec(label)?.[1] ?? said) || asked;
  return isHanName(name) && !isSurname(name) ? { name, kind: 'person', role: null, aliases: [label], affiliations: [] } : null;
}

/** 何川/云岭大学, 河社科技-何川: a name and where it belongs, as meeting programs show it. */
function readPair(label: string): LabelName | null {
  const [, left = '', right = ''] = /^([^\s/／|｜_–—-]{2,20})\s?[/／|｜_–—-]\s?([^\s/／|｜_–—-]{2,20})$/u.exec(label) ?? [];
  const [name, other] = isHanName(left) && !isOrganisation(left) ? [left, right] : [right, left];
  if (!isHanName(name) || isOrganisation(name) || isHanName(other)) return null;
  const affiliation = splitAffiliation(other);
  const affiliations = affiliation ? [affiliation] : isOrganisation(other) ? [{ organisation: other, title: '' }] : [];
  return { name, kind: 'person', role: null, aliases: [label], affiliations };
}

/** 梁家朗議員 → 梁家朗 | 議員; 運輸局局長 stays whole; 自由撰稿人 Lena Hartwig → Lena Hartwig. */
function readTitleBehind(label: string): LabelName | null {
  const latin = /^(\p{Script=Han}{2,12})\s+(\p{Lu}[\p{Script=Latin}\s.'’-]{1,40})$/u.exec(label);
  if (latin?.[2] && isLatinName(latin[2])) {
    const [, han = '', other] = latin;
    if (isHanName(han) && !isOrganisation(han) && roleOf(han) === null)
      return { name: han, kind: 'person', role: null, aliases: [label, other], affiliations: [] };
    const role = /(?:记者|記者|撰稿人|通讯员|特派员)$/u.test(latin[1] ?? '') ? 'reporter' : null;
    return { name: latin[2], kind: 'person', role, aliases: [label], affiliations: [] };
  }
  const title = jobTitleAtEnd(label);
  if (title === '') return readTitleBefore(label);
  const before = label.slice(0, label.length - title.length);
  if (isHanName(before) && !isOrganisation(before)) {
    return { name: before, kind: 'person', role: null, aliases: [label], affiliations: [{ organisation: '', title }] };
  }
  const affiliation = isSurname(before) ? { organisation: '', title } : splitAffiliation(label);
  const isKnown = affiliation !== null && (affiliation.organisation !== '' || isSurname(before));
  return { name: label, kind: 'job title', role: null, aliases: [], affiliations: isKnown ? [affiliation] : [] };
}

/** 望川水务副院长 韦芷微, 创始人王岚, 副区长、残联主席何川: job titles before the name, and nothing else, so no list of others. */
function readTitleBefore(label: string): LabelName | null {
  const splits = [4, 3, 2].flatMap((length) => {
    const name = label.slice(-length);
    const parts = isHanName(name)
      ? label
          .slice(0, -length)
          .trim()
          .split(/[、，,]/u)
      : [];
    const affiliations = parts.flatMap((part) => splitAffiliation(part.trim()) ?? []);
    const last = affiliations.length === parts.length ? affiliations.at(-1) : undefined;
    return last ? [{ name, affiliations, titleLength: jobTitleAtEnd(last.title).length }] : [];
  });
  // 秘书长 and 孙知, not 秘书 and 长孙知.
  const [best] = splits.sort((a, b) => b.titleLength - a.titleLength);
  return best ? { name: best.name, kind: 'person', role: null, aliases: [label], affiliations: best.affiliations } : null;
}

function readPlain(label: string): LabelName {
  const of = (kind: NameKind, role: Role | null = null): LabelName => ({ name: label, kind, role, aliases: [], affiliations: [] });
  if (isNumbered(label)) return of('numbered');
  if (isPersonName(label)) return of('person');
  if (isNickname(label)) return of('nickname');
  if (isJobTitle(label) || isOrganisation(label)) return of('job title', isOrganisation(label) ? 'organisation' : null);
  return of('other');
}
