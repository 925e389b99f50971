import type { FigureKind } from './figure.js';

/** A unit or measure word. */
export interface Unit {
  /** As it is normalised: 公里 for km. */
  readonly unit: string;
  readonly kind: FigureKind;
  /** Whether it measures (公里, 元); else it only counts (个, 座), and small numbers with it are mostly manners of speaking. */
  readonly measures: boolean;
}

/** Written forms of each unit, the first of which is the normal one. */
const AMOUNTS = `
  元/块钱/圆/元人民币/块钱人民币/块人民币/人民币 美元/美金/块美金/块美元 日元/日圆/日币 欧元 英镑 港元/港币 新台币/台币/新台币元 韩元 公里/千米/km 米/公尺 厘米/公分/cm 毫米/mm 微米 纳米/nm 英里 英尺
  英寸 寸 平方公里 平方米/平米/㎡/平方公尺 公顷 亩 坪 立方米 升/公升 毫升/ml 公斤/千克/kg 克 毫克/mg 吨/公吨 斤 磅 千瓦/kw 千瓦时/度电/kwh 兆瓦/mw 瓦 伏 赫兹/hz 摄氏度/℃/度c 度 倍 gb
  tb mb kb 比特 字节 岁 人次 人/个人 级地震
`;
const DURATIONS = `
  秒/秒钟 分钟 小时/个小时/个钟头/钟头 天 工作日/个工作日/个工作天/工作天 周/个星期/星期/个礼拜/礼拜 个月/个工作月 个季度 学期/个学期 年 世纪/个世纪 周年 课时
`;
const COUNTERS =
  '个 名 位 家 户 座 辆 台 套 件 条 项 种 次 届 篇 本 册 场 栋 幢 间 所 支 只 头 匹 棵 株 张 份 块 片 颗 粒 批 组 队 班 门 节 集 部 首 幅 道 段 页 行 列 排 架 艘 趟 遍 回 轮 站 处 票 席 款 类 层 句 字 起 例 笔 桌 杯 碗 瓶 盒 箱 袋 桶 分 根 把 口 步 枚 具 代 星 室 孔 股 则 卷 栏 题 格 宗';
const SHARES = '个百分点 百分点';

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...unitsOf(AMOUNTS, 'amount'),
  ...unitsOf(DURATIONS, 'duration'),
  ...unitsOf(COUNTERS, 'amount', false),
  ['号人', { unit: '人', kind: 'amount', measures: false }],
  ...unitsOf(SHARES, 'share'),
]);
const LONGEST = Math.max(...[...UNITS.keys()].map((written) => written.length));

/** What else a sentence says where 块 is money. */
const MONEY = /[钱錢价價费費元买賣买卖賺赚付收租薪罚罰赔賠贷貸]|工资|成本|预算|收入|补贴|押金|一[个人天次年月]/;

/** 两百块 and 5000块 are hardly pieces. */
const HUNDREDS = /(?:[百千万][多几]?|\d00)\s?$/;

/** Words that begin as a unit does, and are none. */
const NO_UNITS = new Set(
  `
  年级 年代 年轮 年轻 年青 年龄 年糕 年终 元素 元旦 元宇 元首 元老 元件 元论 分之 分享 分别 分成 分为 分析 分开 分布 分组 分区 分配 分工 分解 分类 分数线 分支 分公司 分店 分行 分校 分局 分院 人均 人工
  人类 人生 人心 人性 人格 人文 人民 人力 人事 天然 天气 天下 天空 天才 天使 天花 天地 天生 天台 周边 周围 周期 周知 周转 周刊 周末 度假 度过 度量 场景 场地 场所 场域 场合 部分 部份 部门 部委 部署 部长
  部会 部里 班级 班主 组织 组合 组成 个别 个性 个体 个案 个资 个股 条件 条例 次元 次方 次性 次级 次要 次数 次日 代表 代理 代码 代价 类似 类型 类比 层面 层次 层级 台湾 台北 台中 台南 台语 号人物 米饭
  米其 升级 升学 升值 克服 克隆 里面 里程 瓦时 瓦解 瓦斯 星球 站在 站式 站点 所以 所有 所谓 把握 寸步 寸土 口气 口语 口径 家长 家庭 家教 家里 排放 排除 排队 步骤 步行 格式 格局
  `
    .trim()
    .split(/\s+/),
);

/** The unit that begins at the offset, the longest one; a blank may stand before it. 块 before no noun is money. Null where there is none. */
export function unitAt(text: string, at: number): (Unit & { readonly end: number }) | null {
  const start = text[at] === ' ' ? at + 1 : at;
  for (let length = LONGEST; length > 0; length--) {
    const written = text.slice(start, start + length);
    const unit = written.length === length ? UNITS.get(written) : undefined;
    if (unit === undefined) continue;
    if ([2, 3].some((longer) => longer > length && NO_UNITS.has(text.slice(start, start + longer)))) continue;
    if (/[a-z]$/.test(written) && /[a-z\d]/.test(text[start + length] ?? '')) continue;
    const isMoney =
      written === '块' &&
      (HUNDREDS.test(text.slice(0, start)) ||
        (!/[成两三几]$/.test(text.slice(0, start)) && !/^\p{Script=Han}/u.test(text.slice(start + 1)) && MONEY.test(text)));
    return { ...(isMoney ? (UNITS.get('块钱') ?? unit) : unit), end: start + length };
  }
  return null;
}

/** The same, and 月 and 季度 without their 个, as behind 两个半 and 每. */
export function shortUnitAt(text: string, at: number): ReturnType<typeof unitAt> {
  const unit = unitAt(text, at);
  const long = unit === null ? unitAt(`个${text.slice(at)}`, 0) : null;
  return long === null || long.unit === '个' ? unit : { ...long, end: at + long.end - 1 };
}

const MONIES = new Set('元 美元 日元 欧元 英镑 港元 新台币 韩元'.split(' '));

/** Whether a unit measures something, as 元 and 公斤 do, and is no word for counting. */
export const isMeasure = (unit: string): boolean => UNITS.get(unit)?.measures ?? true;

export const isMoney = (unit: string): boolean => MONIES.has(unit);

/** Units of money that stand in the text, in its order. */
export const unitsOfMoney = (text: string): readonly string[] =>
  [...text.matchAll(/美元|美金|日[元圆币]|欧元|英镑|港[元币]|新?台币|韩元|人民币/g)].map(([written]) => UNITS.get(written)?.unit ?? '元');

function unitsOf(written: string, kind: FigureKind, measures = true): readonly (readonly [string, Unit])[] {
  const units = written.trim().split(/\s+/);
  return units.flatMap((forms) => {
    const [first = '', ...others] = forms.split('/');
    const unit = /^[a-z]b$/.test(first) ? first.toUpperCase() : first.replace(/^个(?=.)/, '');
    return [first, ...others].map((form) => [form, { unit, kind, measures }] as const);
  });
}
