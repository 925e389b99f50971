import { isFullName } from '../../words/tokens/find-names.js';
import type { NamedPerson } from '../people/named-people.js';
import { titleAt } from '../people/titles.js';
import { around, type Said, type SaidWord } from '../said.js';
import type { Mention } from './mention.js';
import { isKnownPlace } from './places.js';

/** Characters with which foreign names are written, without those that are frequent in words. */
const FOREIGN =
  /^[阿埃艾奥巴贝彼波伯博布查达戴丹德登迪蒂杜顿恩尔范菲费芬弗夫福盖戈格古哈海汉赫亨霍基吉杰凯坎康科克肯库奎昆拉莱兰朗劳勒雷里利莉林琳隆卢鲁伦罗洛马麦曼梅蒙米密莫姆穆纳奈尼妮努诺欧帕佩皮普奇乔瑞萨塞赛桑森莎史舒司斯丝苏索塔泰坦特汤廷托图瓦威韦维温沃乌伍西希夏谢辛雅亚扬耶伊尤约泽詹朱兹佐·]{3,9}$/u;
const NO_FOREIGN =
  /^(?:特斯拉|阿里巴巴|诺贝尔|比亚迪|沙威玛|斯坦福|耶路撒冷|奥斯卡|马拉松|奥林匹克|巴士|卡拉|哈佛|剑桥|牛津|阿尔法|贝塔|波士顿|纳米|罗马|泰勒|瓦尔登|达芬奇密码|古希腊|马克思主义|拉丁|海尔|奥迪|夏普|特里|德意志|阿斯利|德尔福|利维塔|歌德|巴西|瑞士|瑞典|利马|维他|维基|.*(?:亚|斯坦|兰|尼|西))$/;
/** Nouns that look like a surname with a given name. */
const NO_NAME = /[性化感质合宝素度者力率式局司署院部案机灯书生员水平字团件民会]$/;
/** Before and behind somebody who is named without a title. */
const BEFORE =
  /(?:叫|叫做|名叫|作家|诗人|学者|哲学家|科学家|导演|院士|教授|老师|校长|院长|园长|主任|先生|女士|总裁|董事长|总经理|秘书长|主持人|记者|嘉宾|同学|同事|朋友|博士|会长|所长|律师|总统|总理|主席|部长|市长|局长|是)$/;
const BEHIND = /^(?:老师|教授|先生|女士|说|讲|写|提出|认为|指出|曾|在他|在她|他|她|同学|博士|的(?:书|诗|小说|文章|作品|观点|理论|话))/;

/** People: those of the transcript and whoever has a title (`named`), full names where they are introduced or quoted, and foreign names in characters. */
export function persons(said: Said, named: readonly NamedPerson[]): readonly Mention[] {
  const known = named.map((one): Mention => ({ ...one, kind: isOffice(said.plain.slice(one.start, one.end)) ? 'organisation' : 'person' }));
  const others = said.words.filter((word) => isPerson(said, word)).map(({ start, end }): Mention => ({ start, end, kind: 'person' }));
  return [...known, ...others];
}

/** A speaker of a transcript can be an office: 文化部. */
const isOffice = (plain: string): boolean => plain.length > 2 && /(?:部|署|局|处|司|厅|会|院|公司|中心)$/.test(plain);

function isPerson(said: Said, { start, end, plain: word, lexeme }: SaidWord): boolean {
  if (isKnownPlace(word) || !/^(?:nr|nrt|nrfg|x)$/.test(lexeme.tag) || lexeme.reason === 'address') return false;
  const isName = isFullName(word) && !NO_NAME.test(word);
  // The dictionary's people of history are mixed with words: 李自成, but 连成, 李家 and 庄稼人 too.
  if (lexeme.tag === 'nrfg' && word.length > 2) return isName && !/[家的人汉]$/.test(word);
  if (FOREIGN.test(word)) return lexeme.tag !== 'x' && !NO_FOREIGN.test(word) && titleAt(said.plain, end) === '';
  if (!isName || word.length !== (lexeme.tag === 'nrfg' ? 2 : 3)) return false;
  const [before, behind] = around(said.plain, { start, end }, 4);
  return BEFORE.test(before) || BEHIND.test(behind);
}
