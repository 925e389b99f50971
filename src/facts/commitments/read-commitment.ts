import type { Span } from '../../data.js';
import type { Clause } from './clauses.js';

interface Found {
  /** Offsets in the sentence; empty spans where nothing is said. */
  readonly when: Span;
  readonly who: Span;
}

const NUMBER = '[一二两三四五六七八九十\\d]{1,3}';
const DAY = `(?:[上下]午|晚上|早上)?(?:之?前|以?后)?`;
/** A time to come. 今天 and 等一下 are left out: they conduct the meeting. */
const FUTURE = new RegExp(
  [
    `(?:(?:今年|明年|后年|本月|下个?月)的?)?${NUMBER}\\s?月份?(?:\\s?${NUMBER}\\s?[日号]|底|初|中旬|下旬|上旬|中)?(?:之?前|以?后|起)?`,
    `(?<![第\\d])${NUMBER}\\s?[日号]${DAY}`,
    `(?:明天|后天|今晚|明晚|隔天|明后天)${DAY}`,
    `(?:(?:下个?|本|这个?)(?:周|星期|礼拜)[一二三四五六日天末]?|(?<!每个?)(?:周|星期|礼拜)[一二三四五六日天末])${DAY}`,
    `(?:今年年?底|今年内|明年|后年|下半年|本月|下个?月|下个?季度|年底|年内|月底|月内|周内|下学期|暑假|寒假)(?:之?前|以?后|底|初|内|度)?`,
    `(?<![对的好面向思考下着])未来(?!的|教育|社会|发展|世界|是|学校|城市|式|性|学|在)|今后|接下来(?!的)|后续(?!的)|随后|稍后|会后|会议后|回去(?:之后|以后)?|下一步|下一?阶段|下次|即将|尽快|尽早|尽速|近期|很快|之后(?=我们?|会|就|再|也|还|由|，)`,
    `${NUMBER}\\s?(?:个?月|天|周|年|个?星期|个?小时|个?工作[天日])(?:之?内|以内|之?后|以后)`,
  ].join('|'),
);
const PAST =
  /去年|前年|当时|当年|那时|那年|之前我|以前|过去|曾|原来|原本|本来|刚才|刚刚|昨天|上次|上周|上个?月|上礼拜|早期|最初|一开始|一直|已经(?!预定|预计|计划|决定|安排)|竟然|以往|上一次|前几天|那天/;
const CONDITION =
  /如果|假如|假设|假使|倘若|要是|若(?!干)|的话|万一|一旦|只要|除非|当[^，,]{1,12}(?:时|的时候)|每当|每次|每年|每天|每周|比如|譬如|例如|好比|的时[候后]|不然|否则|可能|也许|或许|大概会|应该会|恐怕|会不会|要不要|是不是|能不能|可不可以|希望|建议|最好|想说|以为|不晓得|不知道|是否|怎么|如何|怎样|什么|谁|哪/;
const HABIT = /(?:都|就|才|往往|经常|常常|常|通常|一般|一般来说|有时候?|总|总是|老是|难免|容易|越来越|自然|必然|多半|大部分|很多人|大家)会/;
/** Tells of others, of what is or was, or only conducts the meeting. */
const NO_PROMISE =
  /(?<!所以)[说讲]我们|[说說].{0,8}要|没有办法|沒有辦法|无法|無法|^(?:有的|他|她|它|他们|她们|大家|人家|你|您|有人|很多人|有些|这(?:[是就样种]|个时候|时))|(?:的人|的事|的东西|的地方|的原因|的部分|的问题)$|完了|了$|来说$|提到|也?是.{2,10}的$|负责的|不会|不要|能够由|可以由|应该由|应由|由谁|当初|所谓|谢谢|感谢|欢迎|有请|时间交|交给(?:下|今)|上台|发言|休息|合影|报告一下|说明一下|介绍|分享|讨论|聊|回答|来报告|之后$|个程度$|我我|^就是我们会|^那么我们会/;

/** What is done for somebody or something, and can be promised. */
const DEED = `
  参与 加密 颁布 发案 想办法 想$ 并进来 让 交(?!流|谈|易|通|付|代|给|待|互) 到[^，,]{1,8}做 往前推
  请[^，,]{1,14}(?:协助|提供|确认|处理|研议|整理|帮忙|评估|盘点|汇整|修正|补) 分析 宣导 宣传 培训 测试 沟通 对接 拜访 走访 统计 梳理 收集 搜集 蒐集 编列 审查 检视 检查 支付 付款
  扩大 扩建 安装 购买 部署 迁 铺 拆 改(?!变了|变成) 筛选 建(?!议|在|于|筑) 办(?!法|公) 搬 抓(?!住) 拟定 拟订 订定 制定 修(?!行|为)
  做(?:[这那][一件个]|调整|修正|优化|处理|确认|检讨|检视|盘点|机会|好这) 推(?!崇|荐|测) 比照 补(?!充|偿|助) 提供 发给 发到 发出 发送 寄 整理 联系 联络 安排 确认 补上 补给 补齐
  补交 补充到 处理 反馈 回复 跟进 负责 落实 改进 修正 修改 调整 推动 推出 推进 上线 公布 公告 公开 发布 召开 举办 带回 查一下 查清 完成 提交 提出 提报 协助 配合 研议 研拟 检讨 规划 评估
  汇整 汇总 更新 开放 上传 加强 列入 纳入 转达 转告 交给 交由 通知 建立 成立 建置 建构 开发 研发 加快 增加 投入 办理 送 开会 开始做 约 扩充 改善 优化 盘点 邀请 采购 招标 试办 启动 签 拍
  写进 放进 放到 放上 做成 做到 做一 做个 准备好 再问 再看 再跟 再作 再做 再去 去做 去跟 去查 去问 去处理 请(?:专家|厂商|同仁|他们) 持续 继续做 继续推 继续努力
`
  .trim()
  .split(/\s+/)
  .join('|');
const ORGANISATION =
  '(?:(?![的在请是和把对跟与从有到会将由要这那个各些很多其他么前后未接下年月日])[\\u4e00-\\u9fffa-z]){1,8}?(?:部|局|署|处|司|厅|委员会|公司|集团|中心|学院|大学|办公室|团队|小组|秘书处|协会)';
const WE =
  '(?:我们|咱们|我)(?:这边|这里|团队|公司|部门|单位|学校|中心|集团|实验室|[处局署部司组])?|本(?:公司|单位|[部署局会处院校所])|我方|我司';
const OPENING = '(?:^|(?<=之后|未来|后续|接下来|今年|明年|会后|年|月|日|号|那么?|所以|然后|但是?|因此|[，,]))';
const WHO = `(?<who>${WE}|${OPENING}${ORGANISATION})`;
const LIGHT =
  '(?:最近|持续|还是|仍然?|也|再|就|还|先|这边|这里|内部|目前|现在|一定|正|预计|近期|后续|会后|之后|以后|随后|接下来|未来|明年|下[周月]|回去(?:之后|以后)?|[在于]?[\\u4e00-\\u9fff\\d ]{0,5}?(?:月|周|号|日|年)(?:底|初|份|内|后|前)?)*';
const HOW =
  '(?:去|来|尽可能|再|也|先|尽快|尽速|尽量|继续|马上|一并|陆续|持续|赶快|赶紧|回去|后续|另外|主动|逐步|正式|直接|开始|统一|一起|会后|之后)*';

interface Wording {
  readonly pattern: RegExp;
  /** Whether it is a promise only with a time to come. */
  readonly needsTime: boolean;
}

const PATTERNS: readonly Wording[] = [
  // 我们计划……, 我打算……, 本部预定于……
  {
    pattern: new RegExp(
      `${WHO}${LIGHT}(?:已经)?(?:(?:计划|打算|准备|争取|力争)(?:是|会|要|将|在|于|从|把|明年|下|今年|年底|开|办|做|推|上|跟|和|请|邀|用|建|投|出|给)|(?:预计|预定|决定|拟)(?:会|要|将|在|于|明年|下|今年|年底|${NUMBER}\\s?[月日号])|(?:承诺|保证)(?:会|在|把|将|给|不))(?!的|面|时候|过)`,
    ),
    needsTime: false,
  },
  // 我们将于……, 我们将会……
  {
    pattern: new RegExp(
      `${WHO}${LIGHT}(?:将会|将于|将在|将继续|将进一步|将陆续|将尽[快速]|即将)(?!结束|进入|开始|迎|面临|是|有|成为|看到|要[^，,]{1,6}的)`,
    ),
    needsTime: false,
  },
  // 我们会后再整理, 我会把……发给……
  {
    pattern: new RegExp(
      `${WHO}${LIGHT}会${HOW}(?:(?:把|将|跟|和|给|向|帮|替|针对|就|在|用|以|透过|通过|朝|往|由|对)[^，,。]{1,16}?)?(?:${DEED})`,
    ),
    needsTime: false,
  },
  // 下周三我们要……
  {
    pattern: new RegExp(
      `${WHO}${LIGHT}(?:会|要)${HOW}(?:[开办去来做推上出跑拜试](?!始|发现|自|于|心|源|说)|(?:把|将|跟|和|给|向|针对)[^，,。]{1,16}?(?:${DEED}|[做办送弄放开])|${DEED})`,
    ),
    needsTime: true,
  },
  {
    pattern: new RegExp(
      `^(?:[^，,]{0,14}?[^的每对])?(?:${FUTURE.source})(?:也|就|再|才)*(?:会|要|将)(?:由[^，,]{1,8}?)?${HOW}(?:[开办做推](?!始|发|自|心|源|到)|(?:把|将|跟|和|给|向|针对)[^，,。]{1,16}?(?:${DEED}|[做办送弄放开])|${DEED})`,
    ),
    needsTime: true,
  },
  // 明年6月之前，就会有……
  {
    pattern: new RegExp(
      `^(?:就|都|也)?会(?:有|完成|上线|开放|公布|推出)|^(?:在|到|于)?(?:${FUTURE.source})(?:就|都|也)?会(?:完成|上线|开放|公布|推出)`,
    ),
    needsTime: true,
  },
  // 我们尽快……, 我回去……
  {
    pattern: new RegExp(
      `${WHO}(?:也|就|会|再|这边|一定|要)*(?:尽快|尽早|尽速|会后|会议后|马上(?:可以|就)|立刻|回去(?:之后|以后)?(?:就|再|会|要))(?:会|再|来|去|把|将|就)*(?:[^，,]{0,6}?)(?:${DEED})`,
    ),
    needsTime: false,
  },
  // 那我去跟店长说, 开放日我来组织
  {
    pattern: new RegExp(
      `(?<![叫让讓请請派教跟给給])(?<who>我)(?:去|来|負責|负责)(?:把[^，,]{1,10}?)?(?:跟[^，,]{1,8}?(?:说|谈|对|讲|确认|商量)|组织(?!部|上)|牵头|写(?!字)|找[^，,]{1,8}|约|画|列|印|贴|买|统计|整理|联系|对接|收集|安排|准备|汇总|起草|盯|催|${DEED})`,
    ),
    needsTime: false,
  },
  // 九月十五号之前给我看一版, 十一月十五号开始认领
  {
    pattern: new RegExp(
      `^(?:[^，,]{0,16}?)(?:${FUTURE.source})[^，,]{0,8}?(?:给(?:我|大家)|发(?:到)?群里|发给|交(?:上来|给)|报上来|截止|截止日|开始(?:${DEED}|[^，,]{2,6}$)|启动|上线|开工|完工|完成|定稿)`,
    ),
    needsTime: true,
  },
  // 由……牵头, 请……负责
  {
    pattern:
      /(?:(?<![自理缘来原经任是])由|(?<![申聘邀])请|麻烦|拜托)(?<who>(?![^，,]{0,8}[的是有了]|[^，,]{0,6}(?:会后|收到))[\u4e00-\u9fffa-z]{2,10}?)(?:来|去|这边|统一|具体|主要|协助|帮忙|会后|尽[快速]|再|先|全权|共同|各自|分别)*(?:牵头|(?:再|会后|回去)(?:整理|提供|确认|处理|修正|回复|补|检视|盘点|评估|研议)|负责(?!任|人|的)|跟进|落实|主责|认领|汇总|统筹|对接|(?:尽[快速]|会后)(?:提供|处理|整理|修正|回复|完成|提交|确认))/,
    needsTime: false,
  },
];

const CONTINUES = new RegExp(`^(?:也|并且?|同时|然后|而且)(?:也|还)?会(?:再|一并|陆续|持续)*(?:${DEED})`);

/** The promise or next step of a clause, null where it is none. @param continues whether the clause before is one, so that 也会…… goes on with it. */
export function readCommitment(clause: Clause, continues = false): Found | null {
  const { plain, start, before, behind } = clause;
  const last = before.split(/[。；;]/).at(-1) ?? '';
  if (
    clause.isQuestion ||
    PAST.test(plain) ||
    CONDITION.test(plain) ||
    (HABIT.test(plain) && leadTime(last) === null) ||
    NO_PROMISE.test(plain)
  )
    return null;
  if (/如果|假如|要是|若是|的话|假设|万一|一旦|当时|去年|以前|过去|曾|原本|本来/.test(last) || /^[，,](?:如果|的话)/.test(behind))
    return null;
  const time = FUTURE.exec(plain);
  if (continues && CONTINUES.test(plain)) return { when: spanOf(start, time), who: { start, end: start } };
  for (const { pattern, needsTime } of PATTERNS) {
    const found = pattern.exec(plain);
    if (found === null) continue;
    const lead = leadTime(last);
    if (needsTime && time === null && lead === null) continue;
    const who = found.groups?.who ?? '';
    const at = who === '' ? 0 : plain.indexOf(who, found.index);
    return {
      when: time === null ? (lead ?? { start, end: start }) : spanOf(start, time),
      who: { start: start + at, end: start + at + who.length },
    };
  }
  return null;
}

const spanOf = (start: number, found: RegExpExecArray | null): Span =>
  found === null ? { start, end: start } : { start: start + found.index, end: start + found.index + found[0].length };

/** A time that stands in a clause of its own right before: 下周三，我们会……. */
function leadTime(before: string): Span | null {
  const clause = /[^，,；;。：:]+(?=[，,]$)/.exec(before);
  const time =
    clause === null ? null : new RegExp(`^(?:那么?|然后|所以|在|到|于)?(${FUTURE.source})(?:呢|的时候|里|中|啊)?$`).exec(clause[0].trim());
  if (clause === null || time?.[1] === undefined) return null;
  const at = clause.index + clause[0].indexOf(time[1]);
  return { start: at, end: at + time[1].length };
}
