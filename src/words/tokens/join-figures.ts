import type { Lexicon } from '../dictionary/lexicon.js';
import type { SegmentedWord, TextWords } from '../dictionary/segmented-word.js';

/** Measure words of one character that are one figure with the number before them: 18周, 40岁. */
const MEASURES = new Set('年月日号周天岁届期版代名位家所台辆套件条项种吨米里亩元倍度点时分秒个人次集章页篇级层楼路场轮');
/** Nouns of one character after a single letter: A股, B超, K线, T恤. */
const HEADS = new Set('股轮超恤座站级型类端面区班组照盘线轴角版城卡光台字');
/** Standards and their numbers: ISO 9001. */
const STANDARD = /^[A-Z]{2,6}$/;

/**
 * Joins figures and letter words that a segmenter cuts: a number with its measure word (18周, 2.0版), a letter with its noun (B超), a standard
 * with its number (ISO 9001). Only whole words of the segmenter are joined: 5年级 stays 5 and 年级.
 */
export function joinFigures(words: TextWords, lexicon: Lexicon): TextWords {
  const joined = new Uint32Array(words.length);
  let count = 0;
  for (let i = 0; i < words.length; i++) {
    const first = lexicon.words[words[i]!]!;
    const length = first.latin && first.requested === null ? lengthOf(first, i) : 1;
    if (length === 1) {
      joined[count++] = words[i]!;
      continue;
    }
    const parts = Array.from(words.subarray(i, i + length), (index) => lexicon.words[index]!.word);
    joined[count++] = lexicon.latin(parts.join(''), first.tag === 'm' ? 'm' : 'eng').index;
    i += length - 1;
  }
  return count === words.length ? words : joined.subarray(0, count);

  /** How many words from the i-th on are one. */
  function lengthOf({ word, tag }: SegmentedWord, i: number): number {
    const [next, third] = [wordAt(i + 1), wordAt(i + 2)];
    if (next === undefined) return 1;
    const isHan = next.requested === null && !next.latin;
    if (tag === 'm') return isHan && MEASURES.has(next.folded) && third?.folded !== '多' ? 2 : 1;
    if (/^\p{Lu}$/u.test(word) && isHan && HEADS.has(next.folded)) return 2;
    return STANDARD.test(word) && next.word === ' ' && third?.tag === 'm' && /^\d{3,5}$/.test(third.word) ? 3 : 1;
  }

  function wordAt(i: number): SegmentedWord | undefined {
    return i < words.length ? lexicon.words[words[i]!] : undefined;
  }
}
