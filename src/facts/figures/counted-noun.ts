import type { Said, SaidWord } from '../said.js';

const NOUN = /^(?:n|nz|nt|ns|nr|nrt|vn|an|eng|l|j|x)$/;
/** Words that may stand before a noun and belong to it: 新型|水泵. */
const BEFORE_NOUN = /^(?:b|a|ad|f|v)$/;
/** Before a figure: what it counts, and what it is the price of (防水一万二). */
const COUNTED = /^(?:n|nz|nt|ns|vn|eng|l)$/;
const NAMED = /^(?:n|nz|nt|ns|vn|eng|l|v)$/;
const MOST_WORDS = 3;
const LONGEST = 8;
const LONGEST_LATIN = 30;
const NO_NOUN =
  /^(?:时候|时间|左右|以上|以下|之后|之前|以后|以前|里面|之间|里|内|内容|东西|情况|过程|当中|地方|问题|方面|样子|期间|前|后|中)$/;

/**
 * The noun that a figure counts, as said: what stands right behind it (二十三座|泵站, 三分之一的|雨水口), else what stands right before it (独居老人|二百六十多位).
 * What follows a measure without 的 must begin with a noun (三公斤苹果, but 两万元投资全国), and what stands before money must begin the clause (防水一万二, but
 * 借该公司一千万). '' where there is no such noun.
 */
export function countedNoun(said: Said, start: number, end: number, { measured = false, money = false } = {}): string {
  const isLinked = said.plain.startsWith('的', end);
  const behind = nounFrom(said, isLinked ? end + 1 : end, measured && !isLinked ? /^n[zr]?$/ : undefined);
  return behind === '' && !/^\p{Script=Han}/u.test(said.plain.slice(end)) ? nounUpTo(said, start, money) : behind;
}

function nounFrom({ words, text }: Said, at: number, begins = /./): string {
  let first = words.findIndex(({ start }) => start === at);
  if (first >= 0 && text[at] === ' ') first++;
  const from = words[first];
  if (first < 0 || from === undefined || !begins.test(from.lexeme.tag)) return '';
  let [end, nouns] = [from.start, 0];
  for (const word of words.slice(first, first + MOST_WORDS)) {
    const tag = word.lexeme.tag;
    if (word.end - from.start > (tag === 'eng' ? LONGEST_LATIN : LONGEST) || !isPart(word)) break;
    if (NOUN.test(tag) && (tag !== 'j' || word.plain.length > 1)) [end, nouns] = [word.end, nouns + 1];
    else if (nouns > 0 || !BEFORE_NOUN.test(tag) || (tag === 'v' && word.plain.length < 2)) break;
  }
  const noun = text.slice(from.start, end);
  return nouns === 0 || /[不了是]/.test(noun) || /^[^人书班课钱车房店树村省县市区国岛]$/.test(noun) || NO_NOUN.test(noun) ? '' : noun;
}

function nounUpTo({ words, text }: Said, at: number, beginsClause: boolean): string {
  const last = words.findIndex(({ end }) => end === at);
  const [previous, word] = [words[last - 1], words[last]];
  if (word === undefined || word.plain.length < 2 || !(beginsClause ? NAMED : COUNTED).test(word.lexeme.tag) || !isPart(word)) return '';
  const whole = previous !== undefined && /^(?:n|nz|b|a|ns)$/.test(previous.lexeme.tag) && isPart(previous) ? previous : word;
  const noun = text.slice(whole.start, word.end);
  return NO_NOUN.test(noun) || (beginsClause && /[\p{L}\p{N}]$/u.test(text.slice(0, whole.start))) ? '' : noun;
}

const isPart = ({ plain, lexeme }: SaidWord): boolean =>
  !/^(?:punctuation|stop|filler)$/.test(lexeme.reason) && /[\p{Script=Han}a-z\d]/u.test(plain);
