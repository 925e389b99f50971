import { isFullName } from '../../words/tokens/find-names.js';
import type { Said, SaidWord } from '../said.js';
import type { Mention } from './mention.js';
import { isKnownPlace } from './places.js';

/** How the name of an organisation ends. */
const ENDING =
  /(?:大学|学院|中学|小学|附中|附小|幼儿园|研究院|研究所|科学院|社科院|实验室|研究中心|公司|集团|银行|证券|基金会|协会|学会|商会|工会|联合会|联盟|委员会|发改委|卫健委|理事会|出版社|通讯社|电视台|报社|日报|晚报|医院|法院|检察院|立法院|行政院|司法院|监察院|政府|事务所|交易所|气象局|[一-龥]{2,}局|[一-龥]{2,}署|[一-龥]{2,}厅|科技|工作室|基金|博物馆|图书馆|美术馆|俱乐部|合作社|促进会|工业园|产业园)$/u;
/** Ministries and bodies that are words of their own, without a name before them. */
const ALONE =
  /^(?:(?:国防|外交|教育|财政|司法|内政|文化|文旅|交通|交通运输|经济|劳动|法务|卫福|卫生|工信|科技|商务|公安|民政|农业|农业农村|水利|住建|环保|生态环境|自然资源|应急管理|人力资源|中宣|宣传|组织|统战)部|国务院|行政院|立法院|司法院|监察院|考试院|全国人大|人大常委会|全国政协|中共中央|党中央|中央社|新华社|人民日报|光明日报|联合国|世界银行|世贸组织|世界卫生组织|世卫组织|欧盟|国际货币基金|央行|中央银行|发改委|国家发改委|国发会|科技会报|农委会|通传会|公平会|金管会|证监会|银保监会|卫健委|国资委|网信办|工研院|中研院|资策会|健保署|环保署|消防署|警政署|移民署|国税局|商业司|国贸局|气象局|中央气象局|北大|清华|复旦|人大|台大|上交所|深交所|纳斯达克|民进党|国民党|共产党)$/;
/** Words that make a common noun of what follows: 我们公司, 各委员会, 地方政府, 上市公司. */
const COMMON =
  /^(?:公正|原厂|美术|体育|艺术|音乐|医学|党和|公安|中心化|去中心化|头部|主流|现象|地方|上市|中央|各级|各地|各国|新|大|小|本|该|贵|我|你|他|某|各|一|这|那|有限|股份|高科技|民间|非|外国|跨国|国外|国内|当地|相关|有关|基层|公立|私立|重点|普通|一流|综合|职业|专业|师范|高等|名牌|母|子|分|总|投资|保险|物流|创投|民营|国有|商业|风险|电信|电力|软件|互联网|科技|网络|创业|高新|前沿|金融|产业|产品|开放|数字|数据|技术|智能|未来|人工智能|信息|现代|企业|基金|私募|公募|家庭|联邦|电子|生物|社会|平台|合作|专责|专门|审查|审议|评审|筹备|咨询|谘询|指导|管理|行业|国家|社区|学生|家长|教育|教师|老师|大型|中小型|小型|外商|广告|设计|顾问|制作|传播|传统|新闻|所有|任何|全国|县市|台湾省|高级|初级|完全|农村|城市|乡村|美国|中国|台湾|英国|日本|巴黎|德国)+$/;
/** Endings before which a place alone makes a name: 中国政府, 台北市政府, but not 中国公司, 美国大学. */
const BY_PLACE = /(?:政府|银行|大学|法院|气象局|[局署厅]|检察院|[一-龥]{2,}(?:协会|委员会|研究院))$/u;
/** What an organisation ends in behind a name of its own: 复旦 of 复旦大学. */
const OWN_ENDING = /(?:大学|学院|公司|集团|银行|协会|委员会|研究院|医院|局|署|厅)$/;
const NO_OFFICE = /(?:格局|布局|结局|大局|全局|当局|僵局|时局|变局|残局|邮局|非政府)$/;
/** General words, by which no name begins. */
const GENERAL = /^(?:n|b|vn|an|l|m|v|a)$/;
const PART = /^(?:n|nz|nt|ns|nr|nrt|j|x|eng|b|vn|an|l|m)$/;
const MOST_PARTS = 4;
const LONGEST = 20;

/**
 * Organisations: words that are known as such (nt, 教育部), and words that end as organisations do with a name before them (云陂大学). Nothing general (上市公司,
 * 我们学院). Departments that follow belong to the name too (withLongestNames).
 */
export const organisations = (said: Said): readonly Mention[] =>
  said.words.flatMap((word, i): Mention | readonly [] => {
    const start = startOf(said, word, i);
    return start === null ? [] : { start, end: word.end, kind: 'organisation' };
  });

/** Where the organisation begins that a word is, or ends the name of; null where it does neither. */
function startOf(said: Said, { start, plain, lexeme }: SaidWord, i: number): number | null {
  const isKnown = lexeme.source === 'organisation' && plain.length > 2 && !isPlaceName(plain);
  if (!isKnown && ENDING.test(plain) && plain.length > 1 && !NO_OFFICE.test(plain)) return nameBefore(said, i);
  return isKnown || ALONE.test(plain) ? start : null;
}

/** Where the name begins of which the i-th word is the end; null where it is only a common noun. */
function nameBefore(said: Said, i: number): number | null {
  const { words, plain } = said;
  const last = words[i];
  if (last === undefined) return null;
  let from = last.start;
  for (const part of words.slice(Math.max(0, i - MOST_PARTS), i).reverse()) {
    if (part.end !== from || !isNamePart(part) || last.end - part.start > LONGEST) break;
    from = part.start;
  }
  // A name begins with something of its own: of 单位|华为公司 the first word goes.
  for (const part of words) if (part.start === from && part !== last && !isOwn(part)) from = part.end;
  const whole = plain.slice(from, last.end);
  if (ALONE.test(whole)) return from;
  if (ALONE.test(last.plain)) return last.start;
  const ending = ENDING.exec(whole)?.[0] ?? '';
  if (ending.length === whole.length && !/[局署厅]$/.test(ending)) return null;
  return isSpecific(said, from, last) ? from : null;
}

/** A name holds a place before an ending that allows it, a proper noun, a Latin word, or a word that no dictionary has. */
function isSpecific({ words, plain, text }: Said, from: number, last: SaidWord): boolean {
  const own = last.plain.replace(OWN_ENDING, '');
  if (last.lexeme.tag === 'nt' && own.length >= 2 && !COMMON.test(own)) return true;
  const parts = words.filter(({ start, end }) => start >= from && end <= last.end);
  const rest = plain.slice(from, last.start);
  if (rest === '' || COMMON.test(rest)) return BY_PLACE.test(plain.slice(from, last.end)) && parts.some((part) => isPlaceName(part.plain));
  return parts.some(({ start, end, plain: word, lexeme }) => {
    if (start === last.start) return false;
    if (/^(?:nz|nt|nrt)$/.test(lexeme.tag)) return !COMMON.test(word) && word.length > 1;
    if (lexeme.tag === 'eng') return /^[A-Z][a-z]{2,}/.test(text.slice(start, end));
    if (lexeme.tag === 'x') return word.length > 1 && /^\p{Script=Han}+$/u.test(word) && lexeme.source === 'engine';
    if (lexeme.tag === 'nr') return isFullName(word) && word.length === 2;
    return isPlaceName(word) && start === from;
  });
}

const isOwn = ({ plain, lexeme }: SaidWord): boolean => isPlaceName(plain) || (!GENERAL.test(lexeme.tag) && plain.length > 1);

const isPlaceName = (word: string): boolean => isKnownPlace(word) || (word.length > 1 && isKnownPlace(word.replace(/[省市县]$/, '')));

const isNamePart = ({ plain, lexeme }: SaidWord): boolean =>
  PART.test(lexeme.tag) &&
  !/^(?:punctuation|stop|filler|address)$/.test(lexeme.reason) &&
  !/^[\s\d]|^(?:是|有|在|的|个|几)$/.test(plain) &&
  (lexeme.tag !== 'm' || plain.startsWith('第'));
