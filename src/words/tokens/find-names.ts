import { isHanName, isSurname } from '../../transcript/names/person-names.js';
import type { Lexicon } from '../dictionary/lexicon.js';
import type { SegmentedWord, TextWords } from '../dictionary/segmented-word.js';
import { isTitle } from './mark-addresses.js';

/** Words after which somebody is named: 我叫俞青禾, 校长俞青禾. */
const INTRODUCES = new Set('我叫 名叫 主持人 记者 导演 校长 园长 院长 教授'.split(' '));
/** How often a guess in the form of a full name must stand in the text to be one without an address. */
const LEAST_REPEATED = 2;
const LONGEST = 4;
const LONGEST_FOREIGN = 7;
/** Characters with which foreign names are written. */
const TRANSLITERATES =
  /^[阿埃艾奥巴贝彼波伯博布查达戴丹德登迪蒂杜顿恩尔范菲费芬弗夫福盖戈格古哈海汉赫亨霍基吉杰凯坎康科克肯库奎昆拉莱兰朗劳勒雷里利莉林琳隆卢鲁伦罗洛马麦曼梅蒙米密莫姆穆纳奈尼妮努诺欧帕佩皮普奇乔瑞萨塞赛桑森莎史舒司斯丝苏索塔泰坦特汤廷托图瓦威韦维温沃乌伍西希夏谢辛雅亚扬耶伊尤约泽詹朱兹佐]+$/;

/**
 * Names of people that nobody has asked for: two to four characters that begin with a surname, are no words of the dictionary, and stand
 * before a form of address or a title (俞青禾老师) or behind an introduction (我叫俞青禾，); and full names that are repeated. A segmenter that does not
 * know a name cuts it differently each time; known, it is one word wherever it stands. Foreign names are known by their characters.
 *
 * @returns the names as they are written, each once.
 */
export function findNames(words: TextWords, lexicon: Lexicon): ReadonlySet<string> {
  const { address } = lexicon.lists;
  const names = new Set<string>();
  const repeated = new Map<string, number>();
  const wordAt = (i: number): SegmentedWord | undefined => lexicon.words[words[i] ?? -1];
  for (let i = 0; i < words.length; i++) {
    const first = wordAt(i)!;
    const foreign = foreignNameAt(i);
    if (foreign.length > 1) {
      names.add(foreign.map(({ word }) => word).join(''));
      i += foreign.length - 1;
      continue;
    }
    if (!isUnknown(first) || !isSurname(first.folded[0]!) || isFunction(first)) continue;
    let [name, folded] = ['', ''];
    for (let next = i; next < words.length; next++) {
      const part = wordAt(next)!;
      if (!isUnknown(part) || folded.length + part.folded.length > LONGEST) break;
      name += part.word;
      folded += part.folded;
      if (!isFullName(folded)) continue;
      const [before, after] = [wordAt(i - 1), wordAt(next + 1)];
      const isAddressed = after !== undefined && after.word.length > 1 && (address.has(after.folded) || isTitle(after.folded));
      const isIntroduced = before !== undefined && INTRODUCES.has(before.folded) && (after === undefined || after.reason === 'punctuation');
      if (!isAddressed && !isIntroduced) continue;
      names.add(name);
      i = next;
      break;
    }
    if (first.folded.length === 3 && isFullName(first.folded)) {
      const count = (repeated.get(first.word) ?? 0) + 1;
      repeated.set(first.word, count);
      if (count === LEAST_REPEATED) names.add(first.word);
    }
  }
  return names;

  /** The words from the i-th on that are a foreign name in Chinese characters. */
  function foreignNameAt(i: number): readonly SegmentedWord[] {
    const parts: SegmentedWord[] = [];
    for (let next = i; next < words.length; next++) {
      const part = wordAt(next)!;
      if (!isForeign(part)) break;
      parts.push(part);
    }
    const length = parts.reduce((sum, { word }) => sum + word.length, 0);
    const isName = length <= LONGEST_FOREIGN && (length > 3 || (length === 3 && parts.length < 3));
    return isName ? parts : [];
  }
}

/** A part of a foreign name that the dictionary cuts or lacks: 塞|里格|曼. */
const isForeign = (word: SegmentedWord): boolean => TRANSLITERATES.test(word.folded) && isUnknown(word, /^(?:x|nrt?|ns|q|n|nz)$/);

/** A single character, a word that the dictionary does not have, or a personal name of it. */
function isUnknown({ word, tag, requested, latin, reason }: SegmentedWord, tags = /^(?:x|nr)$/): boolean {
  if (latin || requested !== null || !/^\p{Script=Han}+$/u.test(word)) return false;
  return word.length === 1 || tag === 'x' || (tags.test(tag) && reason === '');
}

/** Whether a folded text has the form of a full name, without what belongs to a form of address: 张副 of 张副院长, 陈总讲 of 陈总讲到. */
export const isFullName = (folded: string): boolean => isHanName(folded) && !/[副总老所]/.test(folded.slice(1));

/** Surnames that are also words of their own before a name: 和, 于, 向. */
const isFunction = ({ word, tag }: SegmentedWord): boolean => word.length === 1 && /^(?:[cpdrvm]|u[a-z]?)$/.test(tag);
