export type FigureKind = 'amount' | 'share' | 'date' | 'time' | 'duration' | 'order';

/** A unit or measure word. */
export interface Unit {
  /** As it is normalised: 公里 for km. */
  readonly unit: string;
  readonly kind: FigureKind;
  /** Whether it measures (公里, 元); else it only counts (个, 座), and small numbers with it are mostly manners of speaking. */
  readonly measures: boolean;
}

/** Written forms, the first of which is the normal one. */
const AMOUNTS = `
元 块钱 圆 元人民币 块钱人民币 块人民币 人民币
美元 美金 块美金 块美元
日元 日圆 日币
欧元
英镑
港元 港币
新台币 台币 新台币元
韩元
公里 千米 km
米 公尺
厘米 公分 cm
毫米 mm
微米
纳米 nm
英里
英尺
英寸
寸
平方公里
平方米 平米 ㎡ 平方公尺
公顷
亩
坪
立方米
升 公升
毫升 ml
公斤 千克 kg
克
毫克 mg
吨 公吨
斤
磅
千瓦 kw
千瓦时 度电 kwh
兆瓦 mw
瓦
伏
赫兹 hz
摄氏度 ℃ 度c
度
倍
gb
tb
mb
kb
比特
字节
岁
人次
人 个人
级地震
`;
const DURATIONS = `
秒 秒钟
分钟
小时 个小时 个钟头 钟头
天
工作日 个工作日 个工作天 工作天
周 个星期 星期 个礼拜 礼拜
个月 个工作月
个季度
学期 个学期
年
世纪 个世纪
周年
课时
`;
const COUNTERS =
  '个 名 位 家 户 座 辆 台 套 件 条 项 种 次 届 篇 本 册 场 栋 幢 间 所 支 只 头 匹 棵 株 张 份 块 片 颗 粒 批 组 队 班 门 节 集 部 首 幅 道 段 页 行 列 排 架 艘 趟 遍 回 轮 站 处 票 席 款 类 层 句 字 起 例 笔 桌 杯 碗 瓶 盒 箱 袋 桶 分 根 把 口 步 号人 枚 具 代 星 室 孔 股 则 卷 栏 题 格 宗';
const SHARES = '个百分点 百分点';
/** Units that are written in capital letters. */
const LETTERS: Readonly<Record<string, string>> = { gb: 'GB', tb: 'TB', mb: 'MB', kb: 'KB' };

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...lines(AMOUNTS).flatMap(([unit = '', ...others]) => [unit, ...others].map((written) => entry(written, unit, 'amount', true))),
  ...lines(DURATIONS).flatMap(([unit = '', ...others]) =>
    [unit, ...others].map((written) => entry(written, unit.replace(/^个/, ''), 'duration', true)),
  ),
  ...COUNTERS.split(' ').map((written) => entry(written, written === '号人' ? '人' : written, 'amount', false)),
  ...SHARES.split(' ').map((written) => entry(written, '百分点', 'share', true)),
]);
const LONGEST = Math.max(...[...UNITS.keys()].map((written) => written.length));

/** What else a sentence says where 块 is money. */
const MONEY = /[钱錢价價费費元买賣买卖賺赚付收租薪罚罰赔賠贷貸]|工资|成本|预算|收入|补贴|押金|一[个人天次年月]/;

/** 两百块 and 5000块 are hardly pieces. */
const HUNDREDS = /(?:[百千万][多几]?|\d00)\s?$/;

/** Characters that make another word of a unit: 年级, 元素, 分之, 人均, 天然. */
const NO_UNIT: Readonly<Record<string, RegExp>> = {
  年: /^年(?:级|代|轮|轻|青|龄|糕|终)/,
  元: /^元(?:素|旦|宇|首|老|件|论)/,
  分: /^分(?:之|享|别|成|为|析|开|布|组|区|配|工|解|类|数线|支|公司|[店行校局院])/,
  人: /^人(?:均|工|类|生|心|性|格|文|民(?!币)|力|事)/,
  天: /^天(?:然|气|下|空|才|使|花|地|生|台)/,
  周: /^周(?:边|围|期|知|转|刊|末)/,
  度: /^度(?:假|过|量)/,
  场: /^场(?:景|地|所|域|合)/,
  部: /^部(?:分|份|门|委|署|长|会|里)/,
  班: /^班(?:级|主)/,
  组: /^组(?:织|合|成)/,
  个: /^个(?:别|性|体|案|资|股)/,
  条: /^条(?:件|例)/,
  次: /^次(?:元|方|性|级|要|数|日)/,
  代: /^代(?:表|理|码|价)/,
  类: /^类(?:似|型|比)/,
  层: /^层(?:面|次|级)/,
  台: /^台(?:湾|北|中|南|语|币)/,
  号人: /^号人(?:物)/,
  米: /^米(?:饭|其)/,
  升: /^升(?:级|学|值)/,
  克: /^克(?:服|隆)/,
  里: /^里(?:面|程)/,
  瓦: /^瓦(?:时|解|斯)/,
  星: /^星(?:期|球)/,
  站: /^站(?:在|式|点)/,
  所: /^所(?:以|有|谓)/,
  把: /^把(?:握)/,
  寸: /^寸(?:步|土)/,
  口: /^口(?:气|语|径)/,
  家: /^家(?:长|庭|教|里)/,
  排: /^排(?:放|除|队)/,
  步: /^步(?:骤|行)/,
  格: /^格(?:式|局)/,
};

/** The unit that begins at the offset, the longest one; a blank may stand before it. 块 before no noun is money. Null where there is none. */
export function unitAt(text: string, at: number): (Unit & { readonly end: number }) | null {
  const start = text[at] === ' ' ? at + 1 : at;
  for (let length = LONGEST; length > 0; length--) {
    const written = text.slice(start, start + length);
    const unit = written.length === length ? UNITS.get(written) : undefined;
    if (unit === undefined) continue;
    if (NO_UNIT[written]?.test(text.slice(start, start + length + 3)) === true) continue;
    if (/[a-z]$/.test(written) && /[a-z\d]/.test(text[start + length] ?? '')) continue;
    const isMoney =
      written === '块' &&
      (HUNDREDS.test(text.slice(0, start)) ||
        (!/[成两三几]$/.test(text.slice(0, start)) && !/^\p{Script=Han}/u.test(text.slice(start + 1)) && MONEY.test(text)));
    return { ...(isMoney ? (UNITS.get('块钱') ?? unit) : unit), end: start + length };
  }
  return null;
}

const MONIES = new Set('元 美元 日元 欧元 英镑 港元 新台币 韩元'.split(' '));

/** Whether a unit measures something, as 元 and 公斤 do, and is no word for counting. */
export const isMeasure = (unit: string): boolean => UNITS.get(unit)?.measures ?? true;

export const isMoney = (unit: string): boolean => MONIES.has(unit);

/** Units of money that stand in the text, in its order. */
export const unitsOfMoney = (text: string): readonly string[] =>
  [...text.matchAll(/美元|美金|日[元圆币]|欧元|英镑|港[元币]|新?台币|韩元|人民币/g)].map(([written]) => UNITS.get(written)?.unit ?? '元');

function lines(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
}

function entry(written: string, unit: string, kind: FigureKind, measures: boolean): readonly [string, Unit] {
  return [written, { unit: LETTERS[unit] ?? unit, kind, measures }];
}
