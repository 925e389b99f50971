import { writeInteger } from '../../charts/write-number.js';
import type { PairRow, Tables } from '../../data.js';
import { count, joined, type Line, leads, phrase, said, text } from '../document.js';
import { evidenceOfTermPair } from '../evidence/evidence.js';
import type { Wording } from '../wording/wording.js';
import { robustnessText, robustShare, toRobustness } from './robustness-text.js';

const MOST = 5;
/** Two coincidences are no habit, whatever the test says. */
const LEAST = 3;
/** A pair that most other choices lose is not among the first to be told. */
const HALF = 0.5;

/** Words that surely occur together, the closest first of those that most other choices find too; where no pair does, that is said. */
export function pairFindings({ termPairs, basis, robustness }: Tables, strong: number, wording: Wording): readonly Line[] {
  if (basis.pairs_tested === 0) return [];
  const tested = writeInteger(basis.pairs_tested);
  const passed = termPairs.filter(({ q }) => q < strong);
  if (passed.length === 0) return [[text(wording.findings.noStrongPairs(tested))]];
  const often = passed.filter(({ both }) => both >= LEAST);
  const shareOf = ({ a, b }: PairRow): number => robustShare(robustness, { kind: 'pair', speaker: '', items: [a, b] });
  const robust = often.filter((row) => shareOf(row) >= HALF);
  const closest = (robust.length > 0 ? robust : often).slice(0, MOST);
  const items = closest.map((row) => {
    const held = robustnessText(robustness, { kind: 'pair', speaker: '', items: [row.a, row.b] }, wording);
    return [
      said(row.a),
      text('–'),
      said(row.b),
      text(' '),
      count(evidenceOfTermPair(row)),
      ...phrase(wording.findings.aside(held), toRobustness(held)),
    ];
  });
  return [
    [
      ...phrase(
        wording.findings.strongPairs(writeInteger(passed.length), tested),
        text(tested),
        leads('pairs', writeInteger(passed.length)),
      ),
      ...(items.length === 0 ? [] : [text(wording.findings.closestPairs(LEAST)), ...joined(items, wording.and)]),
      text(wording.full),
      { kind: 'tier', tier: 'strong' },
    ],
  ];
}
