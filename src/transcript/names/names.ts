import { OFFICE_MODIFIERS, OFFICES } from './job-titles.js';
import { COMPOUND_SURNAMES, SURNAMES } from './surnames.js';

/**
 * What a Chinese name, a form of address, an office and an organisation look like. Patterns over short strings; nothing here
 * reads a whole text.
 */

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
  return surname !== '' && given.length >= 1 && given.length <= 2 && !NO_GIVEN.test(given) && !isTitle(given);
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

const OFFICE_NAMES: ReadonlySet<string> = new Set(OFFICES);
const MOST_MODIFIERS = 3;
/** Offices are looked for in the last characters only. */
const LONGEST_TITLE = 16;

const isOffice = (text: string): boolean => OFFICE_NAMES.has(text) || /^首席[\p{Script=Han}A-Za-z]{1,6}官$/u.test(text);

/** Whether the text is up to three modifiers (常务, 副) and an office. Sets, as one expression over all offices takes long to compile. */
function isModifiedOffice(text: string, isEnd: (rest: string) => boolean = isOffice, modifiers = MOST_MODIFIERS): boolean {
  if (text === '') return false;
  if (isEnd(text)) return true;
  return (
    modifiers > 0 && OFFICE_MODIFIERS.some((one) => text.startsWith(one) && isModifiedOffice(text.slice(one.length), isEnd, modifiers - 1))
  );
}

/** One office, or two: 主任医师. */
function isOneOrTwoOffices(text: string): boolean {
  if (isOffice(text)) return true;
  for (let end = 1; end < text.length; end++) if (isOffice(text.slice(0, end)) && isOffice(text.slice(end))) return true;
  return false;
}

/** What an office can end with: few texts do, and the rest need not be tried against every office. */
const LAST_OF_OFFICE = new Set(['官', ...OFFICES.map((office) => office.slice(-1))]);
export const endsLikeOffice = (text: string): boolean => LAST_OF_OFFICE.has(text.slice(-1));

/** The office that the text ends with (常务副院长), '' where there is none. */
export function titleAtEnd(text: string): string {
  if (!endsLikeOffice(text)) return '';
  const tail = text.slice(-LONGEST_TITLE);
  for (let start = 0; start < tail.length; start++) if (isModifiedOffice(tail.slice(start))) return tail.slice(start);
  return '';
}

export const isTitle = (text: string): boolean =>
  text.length <= LONGEST_TITLE * 2 && endsLikeOffice(text) && isModifiedOffice(text, isOneOrTwoOffices);

const STRONG =
  /(?:产业园|车间|工作室|人民政府|区政府|县政府|市政府|省政府|镇政府|政府|信托|党委|党校|公益组织|分行|总行|支行|初中|高中|附中|附小|技校|卫健委|发改委|妇联|政协|人大|孵化器|加速器|小组|[务務]组|[务務]組|少年宫|工作坊|工作组|工厂|救援队|志愿队|志愿服务队|支队|大队|中队|总队|教研室|教研组|研究室|设计室|文化宫|早报|商报|都市报|商场|机场|街道|课题组|项目组|科技园|智库|频道|部门|门店|事业群|团队|专班|大学|大學|学院|學院|学校|學校|中学|小学|幼儿园|研究院|研究所|研究中心|实验室|中心|公司|集团|集團|银行|銀行|基金会|协会|協會|学会|學會|商会|公会|联合会|委员会|委員會|理事会|合作社|事业部|项目部|本部|总部|分部|出版社|杂志|雜誌|周刊|月刊|周报|日报|晚报|晨报|报社|电视台|電視台|电台|通讯社|新闻网|新闻办|办公室|办事处|街道办|医院|醫院|卫生院|卫生室|科|处|處|局|厅|廳|部|司|署|院|台|所|站|馆|會|会|社|办|团|網|网|省|市|县|区|镇|乡|村|系)$/u;
const WEAK =
  /(?:在线|医药|药业|建工|建设|影视|广电|文旅|期货|水利|水务|物业|环境|芯片|风投|公益|制造|科技|数据|智能|咨询|资本|投资|基金|证券|保险|能源|汽车|教育|医疗|健康|餐饮|食品|物流|传媒|文化|影业|软件|网络|通信|电子|半导体|电力|环保|建筑|地产|置业|设计|律所|事务所|控股|股份|实业|生物|制药|农业|航空|旅游|酒店|时报|新闻|平台|实验|联盟|机器人|材料|重工|动力|信息|技术|创投|书店|书院|茶馆|客栈|农场|论坛|社区)/u;

const WEAK_AT_END = new RegExp(`${WEAK.source}$`, 'u');

/** 運輸及渡輪事務局, 云岭大学, 教育部: ends as an organisation does. */
export const isOrganisation = (text: string): boolean => text.length >= 2 && (STRONG.test(text) || WEAK_AT_END.test(text));

export interface Affiliation {
  readonly organisation: string;
  readonly title: string;
}

/**
 * 燧光科技产品战略副总裁 → 燧光科技 | 产品战略副总裁. The organisation ends at the last unmistakable ending (大学, 公司, 部 …), else at
 * the first line of business behind a name (科技, 咨询 …); what lies between it and the office belongs to the office.
 * Null where the text ends in no office.
 */
export function splitAffiliation(text: string): Affiliation | null {
  const office = titleAtEnd(text);
  if (office === '') return null;
  const before = text.slice(0, text.length - office.length);
  const organisation = organisationAtStart(before);
  return { organisation, title: before.slice(organisation.length).trim() + office };
}

function organisationAtStart(text: string): string {
  const quoted = /^《[^》]{1,20}》(?:杂志社?|雜誌社?|周刊|报社|编辑部)?/u.exec(text);
  if (quoted) return quoted[0];
  for (let end = text.length; end >= 2; end--) if (STRONG.test(text.slice(0, end)) && !isInsideWord(text, end)) return text.slice(0, end);
  const weak = WEAK.exec(text.slice(2));
  return weak ? text.slice(0, 2 + weak.index + weak[0].length) : text;
}

/** 部署, 会计, 社会学, 市场: the character ends no organisation but begins a word. */
function isInsideWord(text: string, end: number): boolean {
  return /^(?:部署|部门|部分|会计|会员|会议|社会|社交|社群|市场|市政|区域|区块|站点|网络|网红|科学|科技|科研|处理|处置|系统|系列|局部|院线|所有|办事|办公|团队|团购|省级|村镇|乡村|县域|台式|馆藏)/.test(
    text.slice(end - 1, end + 1),
  );
}
