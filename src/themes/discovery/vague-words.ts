/**
 * Words that occur in discussions of any topic and are never terms of a discovered theme: shell nouns (Schmid 2000), light verbs, verbs of
 * speaking, thinking and helping, quantities and judgements. In simplified characters; _ stands for a blank.
 */
const VAGUE = `
问题 关系 过程 方式 方法 办法 方面 时间 情况 情形 现况 现状 状况 内容 部分 重点 要点 核心 关键 本质 原因 理由 因素 结果 效果 作用
影响 意义 目的 目标 角度 层面 程度 范围 方向 阶段 步骤 环节 细节 条件 特点 特征 性质 状态 形式 类型 例子 案例 事情 事件 事物 东西
地方 时候 机会 困难 困扰 困境 麻烦 压力 建议 意见 想法 看法 观点 观念 概念 定义 经验 态度 心态 共识 认知 认识 印象 感受 感觉 理解
了解 瞭解 思考 考虑 考量 想像 想象 担心 兴奋 喜欢 希望 相信 期待 看好 看重 关注 关心 兴趣 习惯 举措 措施 动作 工作 作业 要求 需求
需要 责任 水平 基础 前提 背景 空间 环境 优势 价值 整体 全体 角色 主体 对象 朋友 大家 人员 人数 名字 名称 称呼 说法 讲法 比喻 语言
数字 数量 比例 次数 时代 年代 历史 未来 前景 今年 去年 国内 国外 世界 全球 全世界 国家 社会 中国 台湾 顺序 位置 方位 中间 小事
老实 基本 现场 手上 台上 提供 解决 帮助 帮忙 协助 支持 处理 使用 利用 运用 采用 实现 完成 实施 施行 推动 推行 推进 促进 提升 提高
增加 增长 减少 降低 改善 改变 改成 变化 发展 建立 成立 形成 产生 创造 开始 结束 继续 持续 进行 执行 落实 体现 表现 表达 说明 解释
介绍 报告 讨论 交流 沟通 对话 讲话 讲到 谈到 提到 反映 反应 反馈 接触 接受 接到 收到 得到 拿到 做到 达到 找到 看到 掌握 选择 决定
确定 确认 判断 准备 安排 配合 配套 整合 结合 面对 面临 负责 参加 参考 邀请 出来 起来 允许 鼓励 引导 超过 低于 满足 符合 匹配 保持
保证 保留 避免 抓住 跟着 拉齐 教会 发明 突破 深挖 调整 修改 修正 更新 透过 通过 根据 经过 坐下 做事 上台 举手 问一问 加在一起 好看
提醒 抱怨 推荐 具体 实际 实质 实务 效率 效能 品质 质量 成果 成功 成熟 优秀 优质 严重 厉害 方便 稳定 复杂 有效 先进 传统 主要 重要
完全同意 问题具体分析 具体分析 到时候 没人管 还好 后续 前端 后端 双向 全国性 最底层 顶层 上层 相关 个人 个体 多人 一般 第一线 一线
杂费 功夫 功课 登录 点选 接上 上线 上网 现行 持续性 想要 不算 不足 不变 与会 谢谢 报名 计划 分析 研究 设计 二期 一期 三期 上半年
下半年 七月份 楼下 楼上 东边 西边 里面 外面 公分 大小 年度 分数 机构 单位 部门 业务单位 团体 方案 架构 政委 委员 主任 司长 圆桌 领域 典型 业务 中心 操作 实际操作 管理 理论 市场 流程 模式 机制 基础性 功能
工具 技术 系统 能力 项目 ok idea ready run share support access in_charge subject sample email promote sponsor outline transfer
insight us push demo framework copy data process version issue case
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
