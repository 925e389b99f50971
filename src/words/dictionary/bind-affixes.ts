import { isSurname } from '../../transcript/names/person-names.js';
import { ORGANISATIONS, PLACES, PREFIXES, SUFFIXES } from './affixes.js';
import type { Lexicon } from './lexicon.js';
import { ENDING, PREFIX, type SegmentedWord, type TextWords } from './segmented-word.js';
import { isFree } from './wanted-terms.js';

/**
 * Joins what a segmenter leaves apart although its form says that it is one word: a stem with a suffix that makes a noun of it
 * (平台型, 利用者), a prefix with its noun (副主委), a surname with a form of address (潘老师), a place with its kind (首尔市), a name with
 * what it names (青石集团, 云岭大学).
 *
 * @param refused terms, folded, that are not to be joined.
 */
export function bindAffixes(words: TextWords, lexicon: Lexicon, refused: ReadonlySet<string>): TextWords {
  const { traits } = lexicon;
  const { address } = lexicon.lists;
  const bound = new Uint32Array(words.length);
  let count = 0;
  let before = 0;
  for (const word of words) {
    const own = traits[word] ?? 0;
    const joined = count > 0 && ((own & ENDING) !== 0 || (before & PREFIX) !== 0) ? join(bound[count - 1] ?? 0, word) : null;
    if (joined === null) bound[count++] = word;
    else bound[count - 1] = joined;
    before = joined === null ? own : (traits[joined] ?? 0);
  }
  return count === words.length ? words : bound.subarray(0, count);

  function join(a: number, b: number): number | null {
    const [first, last] = [lexicon.words[a] as SegmentedWord, lexicon.words[b] as SegmentedWord];
    const kind = kindOf(first, last, address);
    return kind === null || refused.has(first.read + last.read) ? null : lexicon.found(first.word + last.word, kind).place;
  }
}

/** Schools, hospitals and courts are named after places; 上海公司 is any of many. */
const OF_PLACES = new Set('大学 学院 中学 小学 医院 银行'.split(' '));
/** What a word that no dictionary has is a name before: 该 in 借该公司 is none. */
const OF_NAMES = new Set('大学 学院 中学 小学 集团 研究院 科技 电气 传媒 资本 证券'.split(' '));
const COUNTRIES = new Set('中国 美国 英国 法国 德国 日本 韩国 印度 俄罗斯 欧洲 亚洲 非洲 美洲 外国'.split(' '));

/** 'nt' where a name and a kind of organisation are one name. */
function organisationOf(a: SegmentedWord, b: SegmentedWord): 'nt' | null {
  if (!ORGANISATIONS.has(b.read)) return null;
  if (a.tag === 'ns') return OF_PLACES.has(b.read) && !COUNTRIES.has(a.read) ? 'nt' : null;
  const isName = a.tag === 'nz' || a.tag === 'nrt' || (a.tag === 'x' && OF_NAMES.has(b.read));
  return isName && /^\p{Script=Han}{2,4}$/u.test(a.read) ? 'nt' : null;
}

/** What a suffix makes a noun of. */
const STEM = /^(?:n|nz|vn|v|a|an|b|j|l|x)$/;
/** 数据化 is a noun, 了解化 is a slip. */
const NOMINAL = /^(?:n|nz|a|an|b|j|l)$/;
const NAME = /^(?:nr|ng|zg|q|x|n|a)$/;
/** Surnames that are another word before a form of address. */
const NO_NAMES = new Set('时平师家党国车学那别全能都有向和于从');

/** 'n', 'ns' or 'nr' where the two are one word. */
function kindOf(a: SegmentedWord, b: SegmentedWord, address: ReadonlySet<string>): 'n' | 'ns' | 'nr' | 'nt' | null {
  const [first, last] = [a.read, b.read];
  if (!isFree(a) || !isFree(b)) return null;
  if (first.length > 1 && last.length > 1) return organisationOf(a, b);
  if (first.length === 1) {
    if (PREFIXES.has(first) && last.length > 1 && b.tag.startsWith('n')) return 'n';
    return address.has(last) && NAME.test(a.tag) && isSurname(first) && !NO_NAMES.has(first) ? 'nr' : null;
  }
  if (PLACES.has(last)) return a.tag === 'ns' ? 'ns' : null;
  return SUFFIXES.has(last) && (last === '化' ? NOMINAL : STEM).test(a.tag) && /^\p{Script=Han}+$/u.test(first) ? 'n' : null;
}
