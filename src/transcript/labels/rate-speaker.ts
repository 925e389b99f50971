import { isFieldKey } from '../lines/fields.js';
import { isBareBusiness } from '../names/affiliations.js';
import { isCommonWord } from '../names/common-words.js';
import { type LabelName, parseLabelName, TO_ALL, withoutVerb } from '../names/label-name.js';
import { isHanName, isLatinName, isNumbered, isSurname, surnameOf } from '../names/person-names.js';

export interface RatedSpeaker {
  /** How much a short text looks like the label of a speaker, from -1.3 (certainly a phrase of speech) to 1 (nothing else). */
  readonly plausibility: number;
  /** The text taken apart. */
  readonly name: LabelName;
}

/** @param note what stands in brackets behind the value. */
export function rateSpeaker(value: string, note: string): RatedSpeaker {
  const key = note === '' ? value : `${value}\n${note}`;
  const known = cache.get(key);
  if (known) return known;
  if (cache.size > MOST_CACHED) cache.clear();
  if (note === '' && isClause(value)) return clause(value);
  const name = parseLabelName(value, note);
  const plain = withoutVerb(value.replace(TO_ALL, ''))
    .replace(/[\s\u3000]+/g, ' ')
    .trim();
  const plausibility = plausibilityOf(plain, name);
  const rated = { name, plausibility: ACCOUNT.test(note) ? Math.max(ACCOUNTED, plausibility) : plausibility };
  cache.set(key, rated);
  return rated;
}

/** 十三月(20933): how messengers print who has an account, whatever they call themselves. */
const ACCOUNT = /^\d{5,12}$/;
const ACCOUNTED = 0.5;

/** The same values come back within a file and between files; the bound keeps a long run from growing without end. */
const cache = new Map<string, RatedSpeaker>();
const MOST_CACHED = 20_000;

/** Three such words in more than ten characters: most lines of speech are decided here, without taking a name apart. */
const PARTICLES = new Set('的了是在我你们這这那就也不很都要会');

function isClause(value: string): boolean {
  if (value.length <= 10) return false;
  let found = 0;
  for (let i = 0; i < value.length; i++) if (PARTICLES.has(value.charAt(i)) && ++found === 3) return true;
  return false;
}

const clause = (value: string): RatedSpeaker => ({
  plausibility: PHRASE,
  name: { name: value, kind: 'other', role: null, aliases: [], affiliations: [] },
});

/** Certainly nobody. */
const PHRASE = -1.3;
/** Rather not, and yet worth a doubt. */
const DOUBTFUL = -0.4;
/** 编辑, 来源: rather a field, and yet 编辑 can have the floor. */
const FIELD = -0.2;

/** 经费, 技术: a word that could be a name by its characters alone. */
export const isWord = (value: string): boolean => isCommonWord(value) || isBareBusiness(value);
/** Set by hand. */
const WORD = 0.1;

const hasOffices = ({ kind, affiliations }: LabelName): boolean =>
  kind === 'person' && affiliations.length > 1 && affiliations.every(({ title }) => title !== '');

function plausibilityOf(value: string, name: LabelName): number {
  if (NOTE.test(value)) return PHRASE;
  // 何川、陆萍 speak together; 副主任、党组成员李一鸣 has two offices.
  if (value.includes('、'))
    return hasOffices(name) || value.split('、').every((part) => rateSpeaker(part, '').plausibility >= 0.5) ? 0.8 : PHRASE;
  if (PHONE.test(value)) return 0.7;
  if (name.kind !== 'role' && isFieldKey(value))
    return /[人者员員方]$|编辑|摄影|翻译|记录|整理|主持|嘉宾|发言/.test(value) ? FIELD : PHRASE;
  if (name.kind === 'role' || name.kind === 'numbered') return 1;
  const leads = LEAD_IN.exec(value)?.[0] ?? '';
  const surname = surnameOf(value);
  if (leads.length === value.length && leads !== '') return PHRASE;
  // 今天也要早睡 is what somebody calls themselves on the net, or how a sentence begins.
  if (/^(?:[今明昨]天|[今去明]年|[上下]午|[早晚]上|现在|过去|未来)$/.test(leads) && value.length - leads.length >= 3) return DOUBTFUL;
  if (leads !== '') return isHanName(value) && !COMMON_WORD.test(value) ? 0.3 : surname !== '' && value.length <= 4 ? -0.1 : PHRASE;
  if (LEAD_OUT.test(value)) return surname !== '' && value.length <= 3 ? -0.6 : -1;
  // 陆萍说：“…” is reported by somebody else. A name may end so as well: 李学道.
  if (isReported(value, name)) return DOUBTFUL;
  if (isWord(value)) return WORD;
  if (name.kind === 'person') return COMMON_WORD.test(name.name) && name.name === value ? 0.7 : 1;
  if (
    !/\p{L}/u.test(value) ||
    /^\d+\s?(?:[年月日分秒时個个次人页頁元点點]|小时|小時)/.test(value) ||
    /^[一二三四五六七八九十年月日]+$/.test(value)
  )
    return PHRASE;
  if (surname !== '' && value.length <= 4 && /^[\p{Script=Han}·]+$/u.test(value)) return COMMON_WORD.test(value) ? 0.1 : 0.6;
  if (value.length <= 16 && PERSON.test(value)) return FUNCTION.test(value.slice(0, -2)) && !/的.{1,4}$/u.test(value) ? 0.4 : 0.8;
  if (name.kind === 'job title' || name.aliases.length > 0) return /[的了是我]/.test(value) ? 0 : name.affiliations.length > 0 ? 0.8 : 0.5;
  if (name.kind === 'nickname') return 0.6;
  if (CALLED.test(value)) return 0.9;
  if (isNumbered(value) || isLatinName(value)) return 0.8;
  if (FUNCTION.test(value)) return value.length <= 4 && !/^[我你您他她它咱这那這]/.test(value) ? -0.6 : PHRASE;
  return value.length <= 4 ? -0.05 : value.length <= 8 ? -0.2 : Math.max(PHRASE, -0.1 * (value.length - 6));
}

function isReported(value: string, { kind, name }: LabelName): boolean {
  const said = value.slice(0, -1);
  return /[说說问問答道]$/u.test(value) && isHanName(said) && !isSurname(said) && (kind !== 'person' || name !== value);
}

/** Words of a sentence: they stand in the middle of a clause, seldom in a name. */
const FUNCTION =
  /[的了是在和与或及把被让对吗呢吧啊哦很都也还就才又再不没这那哪什怎么们我你他她它您咱有要会能可并而且但因所以如若虽即使得着过从按以于看说讲算问请]/u;
/** What opens or sums up something that somebody says, and no label: 比如, 换句话说, 第一, 结论, 好处有两个. */
const LEAD_IN =
  /^(?:第[一二三四五六七八九十\d]+(?:点|个|步|条|是|件事|方面|层|类|种|部分|章|节|幕|场|回|轮|环节|单元|篇|讲|题)?|其[一二三四五次实中它他]|[一二三四五六七](?:是|来|则)|首先|然后|接着|另外|此外|最后|总之|总的|总而言之|同时|因此|所以|但是|不过|然而|而且|并且|于是|因为|如果|假如|比如|例如|譬如|举例|举个|打个|比方|简言之|简单[说来]|换言之|换句话|反过来|反例|具体|一般|通常|实际上|事实上|本质上|严格|坦白|老实|说实话|说白了|说到底|归根|归纳|一句话|一个是|还有|也就是|就是|那就是|至于|关于|对于|根据|按照|作为|如下|以下|下面|上述|注意|记住|提醒|补充|顺便|多说|必须|请问|请记|老话|古人|俗话|常言|有人会|算一笔|先说|再说|看几|下一步|答案|问题|原因|结论|结果|目标|目的|好处|坏处|优点|缺点|优势|劣势|建议|意思|例子|案例|重点|难点|关键|核心|前提|条件|标准|原则|方法|办法|做法|步骤|方案|版本|选项|情况|清单|背景|现状|现象|趋势|观点|看法|理由|道理|经验|教训|体会|感受|启示|总结|小结|成本|收入|价格|时间|地点|数据|内容|范围|要求|任务|区别|共同点|不同点|相同点|分工|规则|流程|特点|作用|意义|影响|后果|风险|机会|挑战|对策|思路|逻辑|前者|后者|上午|下午|晚上|早上|早些时候|今天|明天|昨天|今年|去年|明年|一年|过去|现在|未来|短期|中期|长期|当时|后来|以前|之前|之后|[上下左右]图|如图|图[一二三四五\d]|目录|往期|相关阅读|推荐阅读|延伸阅读|参考资料|编者按|P\.?S|p\.?s)(?!.*(?:[者员师长组队排位号]|(?<!比)方|记者|代表|书记|先生|女士|男士|老师|同学)$)/u;
const LEAD_OUT =
  /(?:的话|各位|大家|[我你他]们|来说|来讲|而言|如下|以下|例如|比如|譬如|例子|包括|就是|认为|表示|指出|强调|意思|一句话|[一两几]句|问题|原因|结论|方面|之一|层面|角度|办法|在于|[两三四五几]个|[一两三四五几]点|[一二三四五]条|有[一二两三四五几]|[间果字度]上|[果字度]看|提醒|写着|写道|说道|说过|常说|总说|问自己)$/u;
/** 裁判员, 审判长, 翻译, 众人, 学生代表: what people are called by. */
const PERSON =
  /(?:[者员員师師官长長家手众眾友民工警兵客哥姐弟妹叔伯爷嫂婶匠佬方组組队隊团團]|[^个有没本别他]人|连线|[学医考新先]生|裁判|翻译|口译|同传|代表|老师|先生|女士|男士|小姐|同学|教授|博士|专家|主席|主任|经理|总监|律师|顾问|助理|助手|秘书|领队|掌柜|老板|观众|现场|连线|来信|来电|留言|提问|发言|旁白|字幕|解说|画外音|台下|场外|弹幕|机器人|AI|[甲乙丙丁戊己庚辛])(?:[A-Za-z\d一二三四五六七八九十甲乙丙丁]{0,2})$/u;
/** 网友“小鱼”, 实习生小童, Tony 王: what somebody is, and what they are called. */
const CALLED =
  /^(?:\p{Script=Han}{1,3}(?:[者员師师生友众眾客民工人]|同学|老师)\s?(?:[“"「『@].{1,12}|[小老阿]\p{Script=Han}{1,2})|\p{Lu}\p{L}+\s?\p{Script=Han}{1,3}|[小老阿]?\p{Script=Han}{0,2}\p{Lu}[a-z]{0,8})$/u;
/** Surnames that more often are a word of their own. */
const COMMON_WORD = /^[于从和那向应能关常时成方高解言安平后史万项单别包支双过连都相经计许强管充全益利容干广]/u;
/** 笑, 掌声, 听不清: notes of whoever wrote it down. */
const NOTE =
  /^(?:大?笑声?|众笑|全场笑|鼓掌|掌声|热烈掌声|停顿|沉默|音乐|咳嗽|重叠|听不清.{0,8}|无法辨识|杂音|举手|点头|略|省略|同上|续|完|下同)$/u;

/** 852 9123 4567, 138****5566: who is in a chat by their number. */
const PHONE = /^\d{2,4}[\d*\s-]{5,14}\d{2}$/;
