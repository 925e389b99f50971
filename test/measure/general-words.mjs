// Writes src/words/lists/general-words.txt anew from transcripts; and with --leave-one-out only says how the list does without each of them.
//   npm run build && node test/measure/general-words.mjs FOLDER… [--leave-one-out]
// Each folder holds one kind of discussion (panels, meetings) as .txt files. Learned from every counted word:
//   range      the share of a folder's discussions in which the word stands, in the folder where it is lowest: what only one kind says
//              is about its subject
//   evenness   1 − DP over all discussions (Gries 2008): what is said mostly in some is about their subject
//   grade      the geometric mean of both, 0–1
// From LEAST on a word is general, but for SUBJECTS: these were taken out of the list by eye. ADDED are general words by judgement, whatever
// their grade: texts on other subjects say them.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../../dist/pipeline/1-read.js';
import { segment } from '../../dist/pipeline/2-segment.js';
import { startSegmenter } from '../../dist/pipeline/segmenter/start-segmenter.js';
import { placeSections } from '../../dist/src/sections/place-sections.js';
import { defaultSettings } from '../../dist/src/settings.js';
import { indexWords } from '../../dist/src/statistics/index/index-words.js';
import { fold } from '../../dist/src/words/dictionary/fold.js';

const LIST = new URL('../../src/words/lists/general-words.txt', import.meta.url);
const LEAST = 0.35;

const SUBJECTS = words(`
线上 公司 开放 学习 文化
创新 专家 政府 政策 认知 数据 企业 成本 美国 国际 语言 业务 逻辑 风险 经济 教育 制作 直播
训练 产业 规划 安全 数字
`);

const ADDED = words(`
事件 事项 因素 维度 步骤 细节 要点 亮点 优势 优点 缺点 特点 特征 性质 本质 实质 根源 理由 结论 背景 现象 事实 情形 局面
成果 成绩 成效 后果 途径 手段 措施 举措 思路 主张 见解 意图 含义 案例 范例 实例 类型 类别 种类 范畴 比重 状况 现状 现况 困境 困扰 难题
时代 短期 后续 趋势
推进 推行 实施 实行 实现 采用 采纳 修改 修正 改进 改善 完善 增强 强化 扩大 缩小 降低 减少 保持 维持 保证 确保 确认 防止 应对 克服
忽视 突出 澄清 阐述 论述 讲述 描述 叙述 表述 陈述 回顾 展望 梳理 归纳 概括 区分 区别 差异 差距 关联 衔接 协调 配套 参考
借鉴 引入 转变 转化 变化 变动 反思 体会 意识 观察 看待 看重 期望 盼望 担心 担忧 顾虑 困惑 疑问 疑惑 怀疑 坚信 赞同 赞成 认同
承认 拒绝 允许 提议 请求 致力 争取 追求 放弃 打算 筹备 启动 开启 停止 延续 保留 留下 带动 促成 引领 引发 构成 创立 设立
设置 设定 制定 挑选 选用 运用 用途 用处 益处 态度 压力 兴趣 印象 水平 比例 层级
重大 抽象 艰难 严重 严峻 明显 显著 清晰 模糊 准确 错误 合理 合适 适当 有益 有利 不利 消极 主动 被动 全面 深入
缺乏 缺少 不足 丰富 独特 特殊 普通 常见 典型 优秀 出色 良好 完美 成熟 巨大 庞大 紧急 迫切
可行 现实 客观 主观 综合
低于 高于 大于 小于 上台 下台 时间点 序号 脉络 删掉 删除 反馈 回馈 版本 人员 单位 行业 民众 设备 精进 功能 服务 报告 文字 朋友
讲话 提问 回答 报名 到场 在场 掌声 流程 议程 日期 名单 附件 表格 标题 号码 数量 总数 数目 大部分 局部 场面 场合 氛围 气氛 心情
感受 心态 想象 想像 记忆 兴趣 好处 坏处 麻烦 毛病 错误 误会 举例 比喻 说法 讲法 提法 叫法 口径 思考 探讨 商量 讨论 交流 分享
架构 支撑 制约 冲击 办理 提报 连结 链接 主办 承办 诉求 对外 对内 团队 组织 应用 理论 定义 声音 结构 标准 组合 整合 结合 融入 融合 配合 承担 负担 负荷
承接 衔接 对接 落实 贯彻 覆盖 涵盖 包含 涉及 牵涉 界定 划分 定位 角色 身份 立场 观点 初衷 愿望 愿景 订定 倡导 建构 建设 计划 计画 召开 作答 集中 台上 台下 可否 网友 审议 中国 资源 项目 系统 技术 使命 责任 义务 权利 资格 名义
议题 议程 会场 听众 与会 与会者 参会 出席 大会 论坛 圆桌 演讲 致辞 散会 举手 话筒 麦克风 座谈 座谈会 研讨会
研讨 掌声 鼓掌 环节 流程 解释 落实 开会 负责 推出 促进 尝试 安排 反映 允许 方案
`);

const folders = process.argv.slice(2).filter((argument) => argument !== '--leave-one-out');
const textsOf = (folder) => (existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : []);
if (folders.length === 0 || folders.some((folder) => textsOf(folder).length < 2)) {
  console.log(`skipped: needs folders with two or more .txt files each, got ${folders.join(', ') || 'none'}`);
  process.exit();
}

const segmenter = startSegmenter('node-rs');
const documents = [];
for (const folder of folders) for (const name of textsOf(folder).sort()) documents.push(await countDocument(folder, name));
await segmenter.close();
if (process.argv.includes('--leave-one-out')) leaveOneOut();
else writeList();

async function countDocument(folder, name) {
  const { transcript } = await read(join(folder, name), defaultSettings);
  const segmented = await segment(transcript, defaultSettings, segmenter);
  const { terms, starts, term } = indexWords(placeSections(transcript, segmented, defaultSettings), segmented, defaultSettings);
  const counts = new Map();
  terms.forEach((spelling, t) => {
    counts.set(fold(spelling), (counts.get(fold(spelling)) ?? 0) + starts[t + 1] - starts[t]);
  });
  return { folder, counts, words: term.length };
}

/** Word → its grade, of all that the documents count. */
function learn(learned) {
  const all = learned.reduce((sum, { words: own }) => sum + own, 0);
  const totals = new Map();
  for (const { counts } of learned) for (const [word, count] of counts) totals.set(word, (totals.get(word) ?? 0) + count);
  const kinds = folders.map((folder) => learned.filter((document) => document.folder === folder));
  const grades = new Map();
  for (const [word, total] of totals) {
    const range = Math.min(...kinds.map((kind) => kind.filter(({ counts }) => counts.has(word)).length / kind.length));
    const dp = learned.reduce((sum, { counts, words: own }) => sum + Math.abs((counts.get(word) ?? 0) / total - own / all), 0) / 2;
    grades.set(word, Math.sqrt(range * (1 - dp)));
  }
  return grades;
}

function passing(grades) {
  return [...grades].filter(([word, grade]) => grade >= LEAST && isHan(word)).map(([word]) => word);
}

function listed(grades) {
  return new Set([...passing(grades).filter((word) => !SUBJECTS.has(word)), ...ADDED]);
}

function writeList() {
  const grades = learn(documents);
  const entries = [...listed(grades)].sort((a, b) => (a < b ? -1 : 1)).map((word) => `${word} ${(grades.get(word) ?? 0).toFixed(2)}`);
  writeFileSync(
    LIST,
    `${[
      '# Words of speech, meetings and argument that any discussion says, whatever it is about: they tell nothing about a person.',
      '# Written by test/measure/general-words.mjs from panels and meetings on different subjects, which says how, and read by eye.',
      '# Simplified. One word a line, with its grade: 1 in every discussion as often, 0 in none. Sorted by code point.',
      ...entries,
    ].join('\n')}\n`,
  );
  const taken = passing(grades).filter((word) => SUBJECTS.has(word)).length;
  console.log(
    `${entries.length} words: ${passing(grades).length} from ${LEAST} on, ${taken} of them taken out by eye; the others by judgement`,
  );
}

/** What share of a document's counted words, and how many of its words, a list covers that was learned without it. */
function leaveOneOut() {
  const covered = documents.map((document) => {
    const list = listed(learn(documents.filter((other) => other !== document)));
    const found = [...document.counts].filter(([word]) => list.has(word));
    return { share: found.reduce((sum, [, count]) => sum + count, 0) / document.words, types: found.length };
  });
  const range = (of, write) => {
    const sorted = covered.map(of).sort((a, b) => a - b);
    return `${write(sorted[sorted.length >> 1])} (${write(sorted[0])}–${write(sorted.at(-1))})`;
  };
  console.log(
    `counted words of a document that are general: ${range(
      ({ share }) => share,
      (share) => `${(100 * share).toFixed(1)}%`,
    )}`,
  );
  console.log(`different ones: ${range(({ types }) => types, String)}`);
}

function words(text) {
  return new Set(text.split(/\s+/).filter(Boolean));
}

function isHan(word) {
  return /^\p{Script=Han}+$/u.test(word);
}
