import type { Compounds } from '../dictionary/compounds.js';
import type { Lexicon } from '../dictionary/lexicon.js';
import { numberWords } from '../dictionary/number-words.js';
import { PART, type SegmentedWord, type TextWords } from '../dictionary/segmented-word.js';
import { TRANSITIVE } from '../tokens/split-phrase.js';
import { countLinks, type LinkCounts } from './count-links.js';
import { scoreLink } from './score-link.js';

/** Indices of two words → how likely they form one term, 0–1; 0 where they do not stand side by side in the document, or cannot be a term. */
export type LinkScore = (a: number, b: number) => number;

/** Scores the links between the words of a document. Words with the same spelling count as one, with the traits of the first of them. */
export function linkWords(text: TextWords, lexicon: Lexicon): LinkScore {
  const { words, spellings, traits, lists } = lexicon;
  const { distinct, numbers, numberAt } = numberWords(text, lexicon, spellings);
  const traitsOf = Uint16Array.from(distinct, (index) => traits[index]!);
  const counts = countLinks(numbers, traitsOf);
  const numberOf = (index: number): number => numberAt[spellings[index]!]! - 1;
  const scores = new Map<number, number>();
  return (first, last) => {
    const [a, b] = [numberOf(first), numberOf(last)];
    if (a < 0 || b < 0 || (traitsOf[a]! & traitsOf[b]! & traits[first]! & traits[last]! & PART) === 0) return 0;
    const pair = a * distinct.length + b;
    const known = scores.get(pair);
    if (known !== undefined) return known;
    const [one, other] = [words[first]!, words[last]!];
    const score = canLink(one, other) ? scorePair({ a, b, pair, first: one, last: other }, counts, lists.compounds) : 0;
    scores.set(pair, score);
    return score;
  };
}

/** Words that stand before, and after, any noun without forming a term with it: no found term begins, or ends, with one. */
const GENERIC_FIRST = new Set(
  '整体 全面 统一 重点 主要 满足 提供 节省 形式 相关 目前 整个 全国 全球 世界 普通 基本 精彩 各级 利用 解除 建构 建设 表示 关系 成员 领域 工作 问题 情况 过程 内容 方面 部分 时候 民间 工作人员'.split(
    ' ',
  ),
);
const GENERIC_LAST = new Set(
  '过程 问题 方向 水平 目的 意见 情况 方面 部分 阶段 程度 内容 时候 事情 东西 感受 想法 看法 建议 全面 日益 整体 强度 角度 层面 层级 发言 状况 状态 原因 结果 例子 经验 特点 领域 成员 报告 伙伴 关系 条线 同学 朋友 人士 行情 要求 需求 情形 效果 现象 因素 环节 事项 同步 目标 近几年 指点 调整 议题 课题 话题 小组 地区 单位 员工 型态 工具 创始人'.split(
    ' ',
  ),
);

/** Tags that the first, and the last, word of a term can have. */
const FIRST = /^(?:n|nz|nt|nr|nrt|ns|vn|v|an|a|ad|b|j|l|x|s|f)$/;
const LAST = /^(?:n|nz|nt|nr|nrt|ns|vn|v|an|a|ad|j|l|x)$/;

function canLink(a: SegmentedWord, b: SegmentedWord): boolean {
  if (isPerson(a) || isPerson(b)) return false;
  if (GENERIC_FIRST.has(a.folded) || TRANSITIVE.has(a.folded) || GENERIC_LAST.has(b.folded)) return false;
  if (a.tag === 's' && /^vn?$/.test(b.tag)) return false;
  return FIRST.test(a.tag) && LAST.test(b.tag) && !(a.tag === 'v' && b.tag === 'v');
}

/** Names of people that the text says are no parts of terms, unlike what the dictionary takes for names. */
const isPerson = ({ requested }: SegmentedWord): boolean => requested?.tag === 'nr';

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly pair: number;
  readonly first: SegmentedWord;
  readonly last: SegmentedWord;
}

function scorePair({ a, b, pair, first, last }: Pair, { count, before, after, pairs, verbal }: LinkCounts, compounds: Compounds): number {
  const together = pairs.get(pair);
  if (together === undefined) return 0;
  const both = (tag: string): number => Number(first.tag === tag) + Number(last.tag === tag);
  return scoreLink({
    count: together,
    verbal: (verbal.get(pair) ?? 0) / together,
    company: before[a]! / count[a]! + after[b]! / count[b]!,
    first: compounds.get(first.folded)?.first ?? 0,
    last: compounds.get(last.folded)?.last ?? 0,
    nominal: last.tag === 'vn',
    verbs: both('v'),
    unknown: both('x'),
    place: first.tag === 'ns',
    quality: first.tag === 'a' || first.tag === 'ad',
  });
}
