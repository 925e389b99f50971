import { isSurname } from '../../transcript/names/person-names.js';
import { HEADS, ORGANISATIONS, PLACES, PREFIXES, SUFFIXES } from './affixes.js';
import type { Lexicon } from './lexicon.js';
import { isUnrequested } from './requested-terms.js';
import { ENDING, PREFIX, type SegmentedWord, type TextWords } from './segmented-word.js';

/**
 * Joins pairs of words that a segmenter leaves apart although they are one word by their form: a stem with a nominal suffix (平台型,
 * 利用者), a prefix with its noun (副主委), a surname with a form of address (潘老师), a place name with its kind (首尔市), a name with a
 * kind of organisation (青石集团, 云岭大学), a noun with a head of one character (研讨课).
 *
 * @param refused folded terms that are not to be joined.
 */
export function bindAffixes(words: TextWords, lexicon: Lexicon, refused: ReadonlySet<string>): TextWords {
  const { traits } = lexicon;
  const { address } = lexicon.lists;
  const bound = new Uint32Array(words.length);
  const repeated = repeatedHeads(words, lexicon);
  let count = 0;
  let before = 0;
  for (const word of words) {
    const own = traits[word]!;
    const joined = count > 0 && ((own & ENDING) !== 0 || (before & PREFIX) !== 0) ? join(bound[count - 1]!, word) : null;
    if (joined === null) bound[count++] = word;
    else bound[count - 1] = joined;
    before = joined === null ? own : traits[joined]!;
  }
  return count === words.length ? words : bound.subarray(0, count);

  function join(a: number, b: number): number | null {
    const [first, last] = [lexicon.words[a]!, lexicon.words[b]!];
    const kind = kindOf(first, last, address) ?? headOf(first, last, repeated);
    return kind === null || refused.has(first.folded + last.folded) ? null : lexicon.found(first.word + last.word, kind).index;
  }
}

/** The stems with their heads that the text says at least twice, folded. */
function repeatedHeads(words: TextWords, { words: known, traits }: Lexicon): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (let i = 1; i < words.length; i++) {
    if ((traits[words[i]!]! & ENDING) === 0) continue;
    const [stem, head] = [known[words[i - 1]!]!, known[words[i]!]!];
    if (!HEADS.has(head.folded)) continue;
    const term = stem.folded + head.folded;
    if (seen.has(term)) repeated.add(term);
    seen.add(term);
  }
  return repeated;
}

/** Tags of the nouns of one character that are heads, and of stems before them. */
const HEAD_TAG = /^(?:n|ng|q|k|vn|j)$/;
const STEM_OF_HEAD = /^(?:n|nz|vn|v|j|l|b)$/;

/** 'n' where a stem and a head of one character form one word. */
function headOf(a: SegmentedWord, b: SegmentedWord, repeated: ReadonlySet<string>): 'n' | null {
  const isStem = isUnrequested(a) && a.reason === '' && STEM_OF_HEAD.test(a.tag) && /^\p{Script=Han}{2,3}$/u.test(a.folded);
  if (!isStem || !isUnrequested(b) || !HEADS.has(b.folded) || !HEAD_TAG.test(b.tag)) return null;
  return a.tag === 'vn' || repeated.has(a.folded + b.folded) ? 'n' : null;
}

/** Organisations that are named after places: 云岭大学 is one university, 上海公司 is any company of many. */
const OF_PLACES = new Set('大学 学院 中学 小学 医院 银行'.split(' '));
/** Organisations before which an unknown word is a name. Not 公司, for example: 借该 in 借该公司 is no name. */
const OF_NAMES = new Set('大学 学院 中学 小学 集团 研究院 科技 电气 传媒 资本 证券'.split(' '));
const COUNTRIES = new Set('中国 美国 英国 法国 德国 日本 韩国 印度 俄罗斯 欧洲 亚洲 非洲 美洲 外国'.split(' '));

/** 'nt' where a name and a kind of organisation form one name. */
function organisationOf(a: SegmentedWord, b: SegmentedWord): 'nt' | null {
  if (!ORGANISATIONS.has(b.folded)) return null;
  if (a.tag === 'ns') return OF_PLACES.has(b.folded) && !COUNTRIES.has(a.folded) ? 'nt' : null;
  const isName = a.tag === 'nz' || a.tag === 'nrt' || (a.tag === 'x' && OF_NAMES.has(b.folded));
  return isName && /^\p{Script=Han}{2,4}$/u.test(a.folded) ? 'nt' : null;
}

/** Tags of stems that take a nominal suffix. */
const STEM = /^(?:n|nz|vn|v|a|an|b|j|l|x)$/;
/** Tags of stems that take 化: 数据化 is a noun, 了解化 (verb + 化) is a slip of the tongue. */
const NOMINAL = /^(?:n|nz|a|an|b|j|l)$/;
/** Tags that dictionaries give to characters that are surnames. */
const NAME = /^(?:nr|ng|zg|q|x|n|a)$/;
/** Surnames that before a form of address are usually another word. */
const NO_NAMES = new Set('时平师家党国车学那别全能都有向和于从成');

/** The tag of the word that the two form; null where they are two words. */
function kindOf(a: SegmentedWord, b: SegmentedWord, address: ReadonlySet<string>): 'n' | 'ns' | 'nr' | 'nt' | null {
  const [first, last] = [a.folded, b.folded];
  if (!isUnrequested(a) || !isUnrequested(b)) return null;
  if (first.length > 1 && last.length > 1) return organisationOf(a, b);
  if (first.length === 1) {
    if (PREFIXES.has(first) && last.length > 1 && b.tag.startsWith('n')) return 'n';
    return address.has(last) && NAME.test(a.tag) && isSurname(first) && !NO_NAMES.has(first) ? 'nr' : null;
  }
  if (PLACES.has(last)) return /^n(?:s|rt?|z)$/.test(a.tag) ? 'ns' : null;
  return SUFFIXES.has(last) && (last === '化' ? NOMINAL : STEM).test(a.tag) && /^\p{Script=Han}+$/u.test(first) ? 'n' : null;
}
