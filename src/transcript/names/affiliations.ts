import { jobTitleAtEnd } from './job-titles.js';

export interface Affiliation {
  readonly organisation: string;
  readonly title: string;
}

/**
 * 燧光科技产品战略副总裁 → 燧光科技 | 产品战略副总裁. The organisation ends at the last unmistakable ending (大学, 公司, 部 …), else at
 * the first line of business behind a name (科技, 咨询 …); what lies between it and the job title belongs to the title.
 * 经济部长 is a title of its own: its office has only the first half of an ending. Null where the text ends in no job title.
 */
export function splitAffiliation(text: string): Affiliation | null {
  const title = jobTitleAtEnd(text);
  if (title === '') return null;
  const before = text.slice(0, text.length - title.length);
  const organisation = organisationAtStart(before);
  if (/^副?[部局厅司署院处科]长$/u.test(title) && organisation === before && !isOrganisation(before))
    return { organisation: '', title: text };
  return { organisation, title: before.slice(organisation.length).trim().replace(/^的/, '') + title };
}

/** 運輸及渡輪事務局, 云岭大学, 教育部: ends as an organisation does. */
export const isOrganisation = (text: string): boolean => text.length >= 2 && (STRONG.test(text) || WEAK_AT_END.test(text));

/** Unmistakable endings of an organisation's name. */
const STRONG =
  /(?:产业园|车间|工作室|人民政府|区政府|县政府|市政府|省政府|镇政府|政府|信托|党委|党校|公益组织|分行|总行|支行|初中|高中|附中|附小|技校|卫健委|发改委|妇联|政协|人大|孵化器|加速器|小组|[务務]组|[务務]組|少年宫|工作坊|工作组|工厂|救援队|志愿队|志愿服务队|支队|大队|中队|总队|教研室|教研组|研究室|设计室|文化宫|早报|商报|都市报|商场|机场|街道|课题组|项目组|科技园|智库|频道|部门|门店|事业群|团队|专班|大学|大學|学院|學院|学校|學校|中学|小学|幼儿园|研究院|研究所|研究中心|实验室|中心|公司|集团|集團|银行|銀行|基金会|协会|協會|学会|學會|商会|公会|联合会|委员会|委員會|理事会|合作社|事业部|项目部|本部|总部|分部|出版社|杂志|雜誌|周刊|月刊|周报|日报|晚报|晨报|报社|电视台|電視台|电台|通讯社|新闻网|新闻办|办公室|办事处|街道办|医院|醫院|卫生院|卫生室|科|处|處|局|厅|廳|部|司|署|院|台|所|站|馆|會|会|社|办|团|網|网|省|市|县|区|镇|乡|村|系)$/u;
/** Lines of business, which a name can also have in its middle. */
const WEAK =
  /(?:在线|医药|药业|建工|建设|影视|广电|文旅|期货|水利|水务|物业|环境|芯片|风投|公益|制造|科技|数据|智能|咨询|资本|投资|基金|证券|保险|能源|汽车|教育|医疗|健康|餐饮|食品|物流|传媒|文化|影业|软件|网络|通信|电子|半导体|电力|环保|建筑|地产|置业|设计|律所|事务所|控股|股份|实业|生物|制药|农业|航空|旅游|酒店|时报|新闻|平台|实验|联盟|机器人|材料|重工|动力|信息|技术|创投|书店|书院|茶馆|客栈|农场|论坛|社区)/u;
/** 技术, 教育: a line of business and nothing before it, which is a word and names nobody. */
export const isBareBusiness = (text: string): boolean => BARE_BUSINESS.test(text);

const BARE_BUSINESS = new RegExp(`^${WEAK.source}$`, 'u');
const WEAK_AT_END = new RegExp(`${WEAK.source}$`, 'u');

function organisationAtStart(text: string): string {
  const quoted = /^《[^》]{1,20}》(?:杂志社?|雜誌社?|周刊|报社|编辑部)?/u.exec(text);
  if (quoted) return quoted[0];
  for (let end = text.length; end >= 2; end--) if (STRONG.test(text.slice(0, end)) && !isInsideWord(text, end)) return text.slice(0, end);
  const weak = WEAK.exec(text.slice(2));
  return weak ? text.slice(0, 2 + weak.index + weak[0].length) : text;
}

/** Whether the last character begins a word (部署, 会计, 社会学, 市场) and so ends no organisation. */
function isInsideWord(text: string, end: number): boolean {
  return /^(?:部署|部门|部分|会计|会员|会议|社会|社交|社群|市场|市政|区域|区块|站点|网络|网红|科学|科技|科研|处理|处置|系统|系列|局部|院线|所有|办事|办公|团队|团购|省级|村镇|乡村|县域|台式|馆藏)/.test(
    text.slice(end - 1, end + 1),
  );
}
