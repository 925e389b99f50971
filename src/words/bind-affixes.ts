import { isSurname } from '../transcript/names.js';
import type { FoundTerm } from './found-term.js';
import type { SegmentedWord } from './lexicon.js';
import { isFree } from './wanted-terms.js';

interface Rules {
  /** Forms of address. */
  readonly address: ReadonlySet<string>;
  /** Terms, folded, that are not to be joined. */
  readonly refused: ReadonlySet<string>;
  readonly foundTerm: FoundTerm;
}

/**
 * Joins what a segmenter leaves apart although its form says that it is one word: a stem with a suffix that makes a noun of it
 * (平台型, 利用者), a prefix with its noun (副主委), a surname with a form of address (潘老师), a place with its kind (首尔市).
 */
export function bindAffixes(words: readonly SegmentedWord[], { address, refused, foundTerm }: Rules): readonly SegmentedWord[] {
  let bound: SegmentedWord[] | undefined;
  for (let i = 1; i < words.length; i++) {
    const before = bound === undefined ? words[i - 1] : bound.at(-1);
    const word = words[i];
    if (before === undefined || word === undefined) continue;
    const kind = before.word.length > 1 && word.word.length > 1 ? null : kindOf(before, word, address);
    if (kind !== null && !refused.has(before.read + word.read)) {
      bound ??= words.slice(0, i);
      bound[bound.length - 1] = foundTerm(before.word + word.word, kind);
    } else bound?.push(word);
  }
  return bound ?? words;
}

const SUFFIXES = new Set('型者率性化论法权费税署局处科组师链端版图表股器式力值款界期网室案卷观方圈员');
const PREFIXES = new Set('副跨准非微');
const PLACES = new Set('省市县区镇乡村州');
/** What a suffix makes a noun of. */
const STEM = /^(?:n|nz|vn|v|a|an|b|j|l|x)$/;
const NAME = /^(?:nr|ng|zg|q|x|n|a)$/;
/** Surnames that are another word before a form of address. */
const NO_NAMES = new Set('时平师家党国车学那别全能都有向和于从');

/** 'n', 'ns' or 'nr' where the two are one word. */
function kindOf(a: SegmentedWord, b: SegmentedWord, address: ReadonlySet<string>): 'n' | 'ns' | 'nr' | null {
  const [first, last] = [a.read, b.read];
  if (!isFree(a) || !isFree(b)) return null;
  if (first.length === 1) {
    if (PREFIXES.has(first) && last.length > 1 && b.tag.startsWith('n')) return 'n';
    return address.has(last) && NAME.test(a.tag) && isSurname(first) && !NO_NAMES.has(first) ? 'nr' : null;
  }
  if (PLACES.has(last)) return a.tag === 'ns' ? 'ns' : null;
  return SUFFIXES.has(last) && STEM.test(a.tag) && /^\p{Script=Han}+$/u.test(first) ? 'n' : null;
}
