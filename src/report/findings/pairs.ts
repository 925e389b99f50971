import { isGeneral } from '../../charts/general-words.js';
import { writeInteger } from '../../charts/write-number.js';
import type { PairRow, Tables } from '../../data.js';
import { count, joined, type Line, leads, mentioned, text } from '../document.js';
import { evidenceOfTermPair } from '../evidence/evidence.js';
import type { Wording } from '../wording/wording.js';
import { gradeOf } from './grade-of.js';
import { shareHeld } from './recounts.js';

const MOST = 5;
/** Share of the other choices of method under which a pair should hold to be listed first. */
const HALF = 0.5;

/**
 * Pairs of words with a strong grade, the closest of those that most other choices find too. A pair
 * with a general word (解决, 问题) is named only where there is no other.
 */
export function pairFindings(tables: Tables, wording: Wording): readonly Line[] {
  const { termPairs, keywords, basis } = tables;
  const tested = writeInteger(basis.pairs_tested);
  const strong = termPairs.filter((row) => row.tier === 'strong' && !isCompound(row, tables));
  if (strong.length === 0) return [];
  const general = new Set(keywords.filter(isGeneral).map(({ term }) => term));
  const telling = strong.filter(({ a, b }) => !general.has(a) && !general.has(b));
  const named = telling.length > 0 ? telling : strong;
  const robust = named.filter((row) => shareHeld(row) >= HALF);
  const closest = (robust.length > 0 ? robust : named).slice(0, MOST);
  const items = closest.map((row) => {
    return [
      ...mentioned(row.a),
      text(wording.findings.with),
      ...mentioned(row.b),
      ...wording.findings.bracketed([count(evidenceOfTermPair(row), wording.evidence.sentences(row.both))]),
    ];
  });
  return [
    [
      ...wording.findings.strongPairs(leads('pairs', writeInteger(strong.length)), tested),
      text(wording.findings.closestPairs(named.length < strong.length)),
      ...joined(items, wording.and),
      text(wording.full),
      gradeOf(
        'strong',
        closest.map((row) => ({ item: `${row.a}–${row.b}`, row })),
        tables,
        wording,
      ),
    ],
  ];
}

/** Whether the two mostly stand side by side, as one word of two: 互助小组. */
function isCompound({ a, b, sentences: ids }: PairRow, { sentences }: Tables): boolean {
  const own = sentences.filter(({ sentence }) => ids.includes(sentence));
  return 2 * own.filter(({ text }) => text.includes(a + b) || text.includes(b + a)).length > own.length;
}
