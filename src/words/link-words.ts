import type { Compounds } from './compounds.js';
import { countLinks, type LinkCounts, type WordRoles } from './count-links.js';
import type { SegmentedWord } from './lexicon.js';
import { scoreLink } from './score-link.js';
import { announcesVerb, followsVerb } from './verbal-use.js';

/** How well two words of a document hold together, 0–1; 0 where they do not stand side by side in it, or cannot be a term. */
export type LinkScore = (a: SegmentedWord, b: SegmentedWord) => number;

/** Reads a document for the links between its words. An empty one has none. */
export function linkWords(text: readonly SegmentedWord[], compounds: Compounds): LinkScore {
  const { ids, words, numberOf } = numberWords(text);
  const flag = (is: (word: SegmentedWord) => boolean): Uint8Array => Uint8Array.from(words, (word) => (is(word) ? 1 : 0));
  const roles: WordRoles = {
    part: flag(({ isPart }) => isPart),
    noun: flag(({ tag }) => NOUN.test(tag)),
    verb: flag(({ tag }) => tag === 'v' || tag === 'vn'),
    announcing: flag(announcesVerb),
    following: flag(followsVerb),
  };
  const counts = countLinks(ids, roles);
  const scores = new Map<number, number>();
  return (first, last) => {
    if (!first.isPart || !last.isPart) return 0;
    const [a = -1, b = -1] = [numberOf(first), numberOf(last)];
    if (roles.part[a] !== 1 || roles.part[b] !== 1) return 0;
    const pair = a * words.length + b;
    const known = scores.get(pair);
    if (known !== undefined) return known;
    const score = canLink(first, last) ? scorePair({ a, b, pair, first, last }, counts, compounds) : 0;
    scores.set(pair, score);
    return score;
  };
}

/** Each different spelling gets a number, in order of appearance. */
function numberWords(text: readonly SegmentedWord[]) {
  const spellings = new Map<string, number>();
  const numbers = new Map<SegmentedWord, number>();
  const words: SegmentedWord[] = [];
  const ids = new Int32Array(text.length);
  text.forEach((word, i) => {
    let number = numbers.get(word);
    if (number === undefined) {
      number = spellings.get(word.word) ?? words.push(word) - 1;
      spellings.set(word.word, number);
      numbers.set(word, number);
    }
    ids[i] = number;
  });
  return { ids, words, numberOf: (word: SegmentedWord) => numbers.get(word) ?? spellings.get(word.word) };
}

/** Words that stand before, and after, any noun without making one term with it. */
const VAGUE_FIRST = new Set('整体 全面 统一 重点 主要 满足 提供 节省 形式 相关 目前 整个'.split(' '));
const VAGUE_LAST = new Set(
  '过程 问题 方向 水平 目的 意见 情况 方面 部分 阶段 程度 内容 时候 事情 东西 感受 想法 看法 建议 全面 日益 整体 强度 工作 事业 方法 角度 层面 状况 状态 原因 结果 例子 经验 特点'.split(
    ' ',
  ),
);

const NOUN = /^(?:n|nz|nt|nr|nrt|ns|vn|an|j|l|x|s)$/;
const FIRST = /^(?:n|nz|nt|nr|nrt|ns|vn|v|an|a|ad|b|j|l|x|s|f)$/;
const LAST = /^(?:n|nz|nt|nr|nrt|ns|vn|v|an|a|ad|j|l|x)$/;

function canLink(a: SegmentedWord, b: SegmentedWord): boolean {
  return FIRST.test(a.tag) && LAST.test(b.tag) && !(a.tag === 'v' && b.tag === 'v');
}

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
    company: (before[a] ?? 0) / (count[a] ?? 1) + (after[b] ?? 0) / (count[b] ?? 1),
    first: compounds.get(first.read)?.first ?? 0,
    last: compounds.get(last.read)?.last ?? 0,
    nominal: both('vn'),
    verbs: both('v'),
    unknown: both('x'),
    place: first.tag === 'ns',
    vague: VAGUE_FIRST.has(first.read) || VAGUE_LAST.has(last.read),
  });
}
