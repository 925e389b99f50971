import { writeInteger } from '../../charts/write-number.js';
import type { Tables } from '../../data.js';
import type { MeasureText } from '../../fonts/measure-text.js';
import { type Concordance, concordanceOf } from '../concordance/concordance.js';
import { cutAfter, cutBefore } from '../concordance/cut-context.js';
import type { Context } from '../concordance/read-contexts.js';
import { type Block, type ConcordanceLine, count, opens, text } from '../document.js';
import { evidenceOfKeyword, evidenceOfUses } from '../evidence/evidence.js';
import type { Wording } from '../wording/wording.js';

const MOST = { terms: 8, lines: 4 };
/** Han characters before and behind the word. */
const REACH = 16;

/** The main terms in the words around them: a line an occurrence, verbatim. Nothing where no term is said twice. */
export function concordanceBlocks(tables: Tables, { concordance: words }: Wording): readonly Block[] {
  const terms = concordanceOf(tables, MOST);
  if (terms.length === 0) return [];
  return [
    { kind: 'heading', content: [text(words.title)] },
    { kind: 'note', content: [text(words.note)] },
    { kind: 'concordance', caption: words.title, terms: terms.map((each) => termOf(each, words)) },
  ];
}

function termOf({ row, lines }: Concordance, words: Wording['concordance']) {
  const rest = row.count - lines.length;
  return {
    head: [
      { kind: 'said', text: row.term, strong: true } as const,
      text(' '),
      count(evidenceOfKeyword(row)),
      text(rest > 0 ? words.more(writeInteger(rest)) : words.all),
    ],
    lines: lines.map(lineOf),
  };
}

function lineOf({ term, sentence, speaker, before, word, after }: Context): ConcordanceLine {
  const room = { width: REACH, size: 1, measure: widthInHan };
  return {
    speaker,
    before: cutBefore(before.trimEnd(), room),
    word: opens(evidenceOfUses(term, speaker, [{ sentence }]), word),
    after: cutAfter(after.trimStart(), room),
    sentence,
  };
}

/** A Latin letter or number is about half as wide as a Han character. */
const widthInHan: MeasureText = (content, size) =>
  [...content].reduce((sum, character) => sum + (character < '\u2e80' ? 0.55 : 1), 0) * size;
