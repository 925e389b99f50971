/**
 * Words that are never terms of a discovered theme, beside the general words (src/words/lists/general-words.txt): shell nouns (Schmid 2000),
 * light verbs, verbs of speaking, thinking and helping, quantities and judgements. Who says them more may tell something about a person,
 * but no theme is about them. In simplified characters; _ stands for a blank.
 */
const VAGUE = `
办法 方面 情况 部分 结果 角度 层面 程度 形式 例子 事情 事物 东西 地方 时候 麻烦 想法 看法 定义 心态 共识 认知 感觉 了解 瞭解 考虑 考量 想像
想象 兴奋 希望 期待 看好 习惯 动作 作业 需要 责任 空间 环境 价值 全体 主体 对象 朋友 大家 人员 人数 名字 名称 称呼 说法 讲法 比喻 语言 数字
数量 次数 年代 历史 未来 前景 今年 去年 国内 国外 世界 全球 全世界 国家 社会 中国 台湾 顺序 方位 中间 小事 老实 现场 手上 台上 提供 帮忙
协助 施行 增长 改成 形成 产生 创造 开始 继续 进行 执行 体现 表现 介绍 报告 讨论 沟通 对话 讲话 讲到 谈到 提到 反应 反馈 接到 收到 得到 拿到
做到 达到 找到 看到 掌握 出来 起来 低于 匹配 抓住 跟着 拉齐 教会 发明 深挖 更新 透过 通过 根据 经过 坐下 做事 上台 问一问 加在一起 好看 抱怨
推荐 具体 实际 实务 效率 效能 品质 质量 优质 厉害 稳定 先进 传统 主要 重要 完全同意 问题具体分析 具体分析 到时候 没人管 还好 前端 后端 双向
全国性 最底层 顶层 上层 相关 个人 个体 多人 一般 第一线 一线 杂费 功夫 功课 登录 点选 接上 上线 上网 现行 持续性 想要 不算 不变 谢谢 报名
研究 设计 二期 一期 三期 上半年 下半年 七月份 楼下 楼上 东边 西边 里面 外面 公分 大小 年度 分数 机构 单位 部门 业务单位 团体 架构 政委 委员
主任 司长 业务 中心 实际操作 管理 理论 市场 基础性 功能 工具 技术 系统 项目 方才 满意 往前走 牵扯 打电话 整理 接近 要命 开玩笑 好行 ok idea ready run share support access in_charge subject sample
email promote sponsor outline transfer insight us push demo framework copy data process version issue case
`;

/** The same in English talk. */
const VAGUE_ENGLISH = `
ability accept achieve act action activity advantage affect allow amount approach area argue argument aspect attempt attention attitude
background balance base basis behavior behaviour benefit break carry cause cent challenge change character check choice choose
circumstance claim combine common comparison complete concept concern conclusion condition confirm connection consequence contact
contain context continue contribute contribution count create current cut decide decision define definition degree demand depend
describe description detail develop development difference difficulty direction discuss discussion double doubt drive drop due early
easily effect effort element encourage ensure event example exist existence expect expectation experience explanation express extend
factor fail failure feature field focus force form full function future gain goal grow handle help high idea identify impact importance
improve improvement increase individual influence initial interest issue join lack large lead level limit line list long lose loss low
maintain major majority manage matter meaning measure message method minimum mistake move national necessary need negative number
objective offer operate operation opportunity option order organise organize outcome output overall participant participate percent
percentage period perspective phase plan popular position positive possibility possible practice prefer prepare present pressure
prevent previous principle priority problem procedure process produce proportion proposal propose protect prove provide purpose pursue
quantity question quick raise range rate reach react reaction reality receive recognise recognize reduce reduction reflect relate
relation relationship remain repeat report represent request require requirement respond response responsibility responsible result
return rise run save scale section select separate serious serve short significant single situation size small solution solve source
speech spend stage standard statement step strong structure style succeed success successful surprise surprising survive system task
technique tend term topic treat trend trouble typical understanding unit value variety version view volume wish work world worry worth
`;

const words: ReadonlySet<string> = new Set(
  `${VAGUE}${VAGUE_ENGLISH}`
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replaceAll('_', ' ')),
);

/** Whether a folded word says nothing about a discussion's topics. */
export const isVague = (folded: string): boolean => words.has(folded);
