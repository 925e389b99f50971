import type { Span } from '../../data.js';
import type { Clause } from './clauses.js';
import { leadTime, TIME, type Time, timeIn } from './times.js';

/** A clause that could be a promise. */
export interface Candidate {
  readonly cues: ReadonlySet<Cue>;
  readonly when: Time | null;
  /** Who is to do it, as said. */
  readonly who: Span | null;
}

export type Cue = keyof typeof MODALS | keyof typeof VERBS | keyof typeof CLAUSES | keyof typeof TOGETHER | Form;
type Form = 'i' | 'we' | 'task' | 'organisation' | 'nobody' | 'thing';

/** A clause that has been read so far. */
interface Reading extends Pick<Clause, 'before' | 'behind'> {
  readonly endsTurn: boolean;
  readonly when: Time | null;
  /** The verb and what follows it. */
  readonly rest: string;
  readonly has: (cue: Cue) => boolean;
}

const UNIT = '(?:团队|公司|部门|单位|学校|中心|集团|实验室|学会|协会|[处局署部司组院会]里面?|[处局署部司组])';
const I = '我(?:本人|个人|这边|这里)?';
const WE = `(?:我们|咱们)(?:这边|这里|内部|${UNIT})?|我${UNIT}|本(?:公司|单位|[部署局会处院校所])|我方|我司`;
const ORGANISATION = `(?:(?![的在请是和把对跟与从有到会将由要这那个各些很多其他么前后未接下年月日])[\\u4e00-\\u9fffa-z]){1,8}?(?:部|局|署|处|司|厅|委员会|委会|公司|集团|中心|学院|大学|办公室|团队|小组|分组|秘书处|协会|学会|院方|检方)`;
/** What opens a clause and says nothing. */
const LEAD =
  '(?:那么?|所以|因此|然后|但是?|而且?|不过|并且?|其实|当然|另外|同时|或者|也许|事实上|原则上|基本上|首先|第[一二三四五][个步]?|我想|我觉得|我认为|好的?|对|因为|还有|就是说?|至少)*';

/** What stands between who does it and the verb. */
const MODALS = {
  will: '(?<![开与散])会(?![议员长计场后前])|(?<!即)将(?![近来])',
  must: '要(?!求|点)|必须|得(?=去|再|先|把)',
  go: '来(?!自|说|看|讲|源)|去(?![年掉])|回去|回来',
  first: '先(?!进|生)',
  again: '再(?!来|说|见)|继续|持续|陆续|逐步|另外|一并|不断',
  can: '可以|(?<!可)能够?',
  plan: '计划(?!书)|打算|准备(?!好|了|这|一)|预计|预定|决定|争取|力争',
  eager: '尽[快早速量力]|尽可能|全力|努力|试[着著]|主动|赶快|赶紧|马上|立刻|立即|一定|绝对|愿意|乐意|特别',
  wish: '想|希望',
  perhaps: '(?<!尽)可能|应该|大概|也许',
  self: '自己|亲自',
} as const;
const ADVERBS =
  '已经|曾经?|是不是|能不能|也|就|都|还是?|又|才|仍然?|其实|原则上|基本上|本身|是(?=帮|全|先|会|再|要|来|尽)|至少|目前|现在|最近|定期|全部|今天|今年|明天|一起|统一|正式|直接|这边|当然|这里|内部|同仁';
const MODAL = Object.values(MODALS).join('|');
const STRETCHES = Object.fromEntries(Object.entries(MODALS).map(([name, modal]) => [name, new RegExp(modal)])) as Readonly<
  Record<keyof typeof MODALS, RegExp>
>;
const STRETCH = `(?:${MODAL}|${ADVERBS}|${TIME})`;
/** Something done for somebody: a promise without a modal too (我帮你问). */
const AID = '帮(?!主)|配合|协助|支持|支援|负责|报名|参加|参与|承诺|保证|答应|提供|牵头';
const HOW = `(?<stretch>${STRETCH}+|(?=${AID}|把|给(?=[你您他她大])))(?<rest>.*)$`;
const TASK = `${AID}|处理|整理|确认|研议|评估|修正|回复|补|检视|盘点|规划|汇整|跟进|落实|主责|认领|汇总|统筹|对接|完成|提交|写`;
const NOT_SUBJECT = '(?<![叫让请派教跟给对找像被])';

/** Who does it, most telling first: the first that reads a clause reads it. */
const FORMS = [
  form('i', `${NOT_SUBJECT}(?<who>${I})(?![们国方司部校觉认])${HOW}`),
  form('we', `${NOT_SUBJECT}(?<who>${WE})${HOW}`),
  form(
    'task',
    `(?:(?<![自理缘来原经任是])由|(?<![申聘邀敬提])请|麻烦|拜托)(?<who>(?!各位|大家|你|您|[^，,]{0,8}(?:[的是有了]|收到))[\\u4e00-\\u9fffa-z]{2,10}?)(?<stretch>${STRETCH}*)(?<rest>(?:${TASK}).*)$`,
  ),
  form('organisation', `^${LEAD}(?:${TIME})?(?<who>${ORGANISATION})${HOW}`),
  form('nobody', `^${LEAD}${HOW}`),
  form(
    'thing',
    `^(?!.*(?:我(?!们的)|你))(?<head>[^，,]{1,14}?)(?<stretch>(?:${MODALS.will}|${MODALS.plan}|${MODALS.again}|${TIME})${STRETCH}*)(?<rest>.*)$`,
  ),
];

function form(name: Form, pattern: string): readonly [Form, RegExp] {
  return [name, new RegExp(pattern)];
}

/** The verb, and what is done by it. */
const VERBS = {
  aid: new RegExp(`^(?:${AID})`),
  take: /^把/,
  act: /^(?:[跟和与给帮向替为把将针对就在由][^，,]{1,14}?)?(?:处理|调整|研议|研拟|配合|加强|规划|检[视讨查]|沟通|协调|修[正改]|改[善进]|推[动出]|提供|整理|汇整|确认|盘点|提[早前报出]|建[立置构]|办理?|开[会发放个一设]|纳入|放[进入在上]|完成|公[布告开]|发[给布出]|通知|联[络系]|邀请|帮忙?|协助|努力|准备|评估|测试|补|写|编|做|弄|上线|试|搜集|了解|查|问|寄|送|交|持续|继续|找|订|出[来一])/,
  /** Light verbs, which are no deed. */
  state:
    /^(?:是|有|在$|觉得|认为|看[到见出]|想到?|知道|发现|[遇碰]到|面[临对]|变|成为|需要|感[觉受]|担心|喜欢|以为|理解|相信|发生|出现|存在|导致|影响|产生|[用拿得收失]到|忘|怕|像|比较|被|越|好|很|更)/,
  talk: /^(?:[跟向给和与](?:大家|各位|您|[^，,]{0,3}长官)[^，,]{0,3}?)?(?:讲|谈|说|聊|报告|介绍|分享|补充|回应|回答|举[一个例]|请问|问(?:题|大家|各位|您)|请教|讨论|提[到一]|强调|感谢|谢谢|听|看一?下|进入|休息|邀请|请|欢迎|开始$|总结|归[拢纳]|梳理一下|念|作?(?:简单|一个)?(?:说明|简报|解释))/,
} as const;

/** What is told of the whole clause. */
const CLAUSES = {
  us: /我们|咱们/,
  'well then': /^(?:所以|好)?那么?(?:就|还是)?(?:我|由|请|先|再)/,
  deadline: /(?:[\d一二三四五六七八九十](?:[日号月周天]|个月)|[月年周]底|星期.|礼拜.|明天|后天)(?:之前|以前|前|之内|以内|内)/,
  'so will': /[才就]会/,
  speaks: /说明|回答|补充|反映|介绍|分享|请问|意见|(?:麦克风|主持棒|时间|会议)再?交|看一下/,
  done: /了$|[^经通超]过(?![程渡去来])|了(?!解)/,
  habit: /一般|有时候?|总是|老是|难免|容易|越来越|自然|必然|大家会|人会|都会/,
  hopes: /希望|建议|最好|期待|应该|必须|需要|应当|可能|也许/,
  now: /今天(?!晚上|下午)|现在|等一?下|待会|一会儿?|下面|首先|时间(?:的|关系)/,
  quoted: /[「」“”『』]/,
} as const;

/** What is told by several of these together, by the time, and by what stands around the clause. */
const TOGETHER = {
  time: ({ when }: Reading): boolean => when !== null,
  date: ({ when }: Reading): boolean => when?.isDate === true,
  'will again': ({ has }: Reading): boolean => has('will') && has('again'),
  'will act': ({ has }: Reading): boolean => has('will') && has('act'),
  'i aid': ({ has }: Reading): boolean => has('i') && has('aid'),
  'i go': ({ has }: Reading): boolean => has('i') && has('go') && !has('talk'),
  'task due': ({ has, when, rest }: Reading): boolean =>
    has('task') && (when !== null || has('again') || has('eager') || has('will') || /牵头|[负主]责|认领|统筹/.test(rest)),
  'example before': ({ before }: Reading): boolean => /比如|譬如|例如|好比|(?:^|[，,])像/.test(before),
  'ends sentence': ({ behind }: Reading): boolean => !/[^。！!，, ]/.test(behind),
  'ends turn': ({ endsTurn }: Reading): boolean => endsTurn,
} as const;

/** What is no promise however it goes on: what is past, a question, a habit, a condition, a part of speech. */
const NONE: readonly RegExp[] = [
  /(?:的|的人|的事|的东西|的地方|的原因|的问题|的时候|之前|之后|以后|时|方面|过程中?|当中|来说|来讲|[的这]部分)$/,
  /去年|前年|当时|当年|那时|那年|过去|曾|原来|原本|昨天|上次|上周|早期|最初|一开始|以往|那天/,
  /如果|假[如设使]|倘若|要是|的话|万一|一旦|只要|除非|当[^，,]{1,12}时/,
  /会不会|要不要|是不是(?!事后|再)|能不能|可不可以|是否|为什么|怎么(?!样)|谁|哪/,
  /每[一个次年天周月]|往往|通常|常常/,
  /^(?:因为|由于|既然|虽然|比如|譬如|例如|好比|像)/,
  /谢谢|感谢|欢迎|有请|掌声|有所|有一?点/,
  /^[^「“『]*[」”』]/,
];
const NONE_BEHIND = /^$|(?:会议|[纪记]录)\d?份?$|^(?:近|的|、|不(?!.*、.*会)|没|无|别|怎么|如何|什么|为什么|哪)/;
const OTHER_SUBJECT = new RegExp(`^${LEAD}(?:他|她|它|人家|大家|别人|有人|很多人|您)|[说讲](?!明)|没有办法`);
/** Of nobody who is there: 如果下雨，我们会……. If you ask me, I will is an offer. */
const CONDITION = /(?:^|[，,])(?![^，,]*[你您他她])[^，,]*(?:如果|假[如设使]|要是|的话|万一|一旦|只要|除非)[^，,]*[，,]$/;
const OFFERED = /好不好|可以吗|好吗/;
const DUE = new RegExp(`${MODAL}|开始`);

/** The cues of a clause, null where it cannot be a promise. @param endsTurn whether its sentence is the last of a turn. */
export function readCandidate(clause: Clause, endsTurn: boolean): Candidate | null {
  const { plain, start, before, behind } = clause;
  if (NONE.some((none) => none.test(plain)) || CONDITION.test(before) || (clause.isQuestion && !OFFERED.test(behind))) return null;
  const read = readForm(plain);
  const when = timeIn(plain, start) ?? leadTime(before);
  if (read === null || !couldBePromise(plain, read, when)) return null;
  const { form, who, stretch, rest } = read;
  const cues = new Set<Cue>([form, ...matching(STRETCHES, stretch), ...matching(VERBS, rest), ...matching(CLAUSES, plain)]);
  const reading: Reading = { before, behind, endsTurn, when, rest, has: (cue) => cues.has(cue) };
  for (const name of namesOf(TOGETHER)) if (TOGETHER[name](reading)) cues.add(name);
  const at = start + plain.indexOf(who, read.index);
  return { cues, when, who: who === '' ? null : { start: at, end: at + who.length } };
}

interface FormRead extends Readonly<Record<'who' | 'stretch' | 'rest', string>> {
  readonly form: Form;
  readonly index: number;
}

function readForm(plain: string): FormRead | null {
  for (const [form, pattern] of FORMS) {
    const found = pattern.exec(plain);
    if (found !== null) return { form, index: found.index, who: '', stretch: '', rest: '', ...found.groups };
  }
  return null;
}

function couldBePromise(plain: string, { form, stretch, rest }: FormRead, when: Time | null): boolean {
  const will = STRETCHES.will.test(stretch);
  if (NONE_BEHIND.test(rest) || (/^(?:有(?!机会|人来)|已|刚)/.test(rest) && !will)) return false;
  if (form === 'thing' && (OTHER_SUBJECT.test(plain) || (when === null && !will))) return false;
  const isOfNobody = (form === 'nobody' || form === 'thing') && stretch !== '';
  return !isOfNobody || DUE.test(stretch) || CLAUSES.deadline.test(plain) || /^[^，,]*开始/.test(rest);
}

const matching = <Name extends string>(patterns: Readonly<Record<Name, RegExp>>, text: string): readonly Name[] =>
  namesOf(patterns).filter((name) => patterns[name].test(text));

const namesOf = <Name extends string>(record: Readonly<Record<Name, unknown>>): readonly Name[] => Object.keys(record) as Name[];
