import { isSurname } from '../transcript/names.js';
import { fold } from './fold.js';
import type { SegmentedWord } from './segment-sentences.js';
import { foundTerm, isFree } from './wanted-terms.js';

interface Rules {
  /** Forms of address. */
  readonly address: ReadonlySet<string>;
  /** Terms, folded, that are not to be joined. */
  readonly refused: ReadonlySet<string>;
}

/**
 * Joins what a segmenter leaves apart although its form says that it is one word: a stem with a suffix that makes a noun of it
 * (平台型, 利用者), a prefix with its noun (副主委), a surname with a form of address (潘老师), a place with its kind (首尔市).
 */
export function bindAffixes(words: readonly SegmentedWord[], { address, refused }: Rules): readonly SegmentedWord[] {
  const bound: SegmentedWord[] = [];
  for (const word of words) {
    const before = bound.at(-1);
    const kind = before ? kindOf(before, word, address) : null;
    if (before && kind && !refused.has(fold(before.word + word.word))) bound[bound.length - 1] = foundTerm(before.word + word.word, kind);
    else bound.push(word);
  }
  return bound.length === words.length ? words : bound;
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
  if ((a.word.length > 1 && b.word.length > 1) || !isFree(a) || !isFree(b)) return null;
  const [first, last] = [fold(a.word), fold(b.word)];
  if (first.length === 1) {
    if (PREFIXES.has(first) && last.length > 1 && b.tag.startsWith('n')) return 'n';
    return address.has(last) && NAME.test(a.tag) && isSurname(first) && !NO_NAMES.has(first) ? 'nr' : null;
  }
  if (PLACES.has(last)) return a.tag === 'ns' ? 'ns' : null;
  return SUFFIXES.has(last) && STEM.test(a.tag) && /^\p{Script=Han}+$/u.test(first) ? 'n' : null;
}
