import type { Lexeme, Words } from '../../data.js';
import { isJobTitle } from '../../transcript/names/job-titles.js';
import { fold } from '../dictionary/fold.js';
import { markWords } from './mark-words.js';

/** Offices of which a discussion knows one holder, beside the titles of job-titles.ts; some are seldom anything but a form of address. */
const OFFICES = new Set(
  '政委 主委 副主委 专委 委员 立委 议员 次长 副署长 参事 部长 市长 县长 区长 镇长 处长 司长 局长 科长 署长 主秘 检察长 审判长 秘书长 会长 理事长'.split(
    ' ',
  ),
);
/** Words before somebody who is addressed. */
const ADDRESSES = new Set('谢谢 感谢 有请 请问 麻烦 欢迎'.split(' '));

/**
 * Titles are no content where they address somebody: directly after a name (俞青禾律师), and between thanks or an invitation and a
 * punctuation mark (谢谢政委。). An office that does so once is meant as an address wherever the discussion says it without a name, as there
 * it has one holder; an occupation (律师, 医生) stays a subject elsewhere.
 */
export function markAddresses({ lexemes, words }: Pick<Words, 'lexemes' | 'words'>): Pick<Words, 'lexemes' | 'words'> {
  const titles = lexemes.map(({ term, reason }) => (reason === '' && isTitle(fold(term)) ? fold(term) : ''));
  if (titles.every((title) => title === '')) return { lexemes, words };
  const titleAt = (index: number): string => titles[words.lexeme[index]!]!;
  const direct = new Set<number>();
  const addressed = new Set<string>();
  for (let i = 0; i < words.lexeme.length; i++) {
    if (titleAt(i) === '' || !isDirect(i)) continue;
    direct.add(i);
    addressed.add(titleAt(i));
  }
  if (direct.size === 0) return { lexemes, words };
  return markWords({ lexemes, words }, 'address', (i) => direct.has(i) || (OFFICES.has(titleAt(i)) && addressed.has(titleAt(i))));

  function isDirect(i: number): boolean {
    const before = lexemeAt(i - 1, i);
    if (before === undefined) return false;
    if (before.source === 'person' || before.tag === 'nr') return true;
    const after = lexemeAt(i + 1, i);
    return ADDRESSES.has(fold(before.term)) && (after === undefined || after.reason === 'punctuation');
  }

  /** The lexeme of a word in the sentence of the i-th word. */
  function lexemeAt(at: number, i: number): Lexeme | undefined {
    return words.sentence[at] === words.sentence[i] ? lexemes[words.lexeme[at]!] : undefined;
  }
}

/** Whether a folded word is an office or a job title. */
export const isTitle = (folded: string): boolean => OFFICES.has(folded) || isJobTitle(folded);
