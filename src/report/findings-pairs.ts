import { writeInteger } from '../charts/write-number.js';
import type { Tables } from '../data.js';
import { count, joined, type Line, said, text } from './document.js';
import { evidenceOfTermPair } from './evidence.js';
import type { Wording } from './wording.js';

const MOST = 5;
/** Two coincidences are no habit, whatever the test says. */
const LEAST = 3;

/** Words that surely occur together, the closest first; where no pair does, that is said. */
export function pairFindings({ termPairs, basis }: Tables, strong: number, wording: Wording): readonly Line[] {
  if (basis.pairs_tested === 0) return [];
  const tested = writeInteger(basis.pairs_tested);
  const passed = termPairs.filter(({ q }) => q < strong);
  if (passed.length === 0) return [[text(wording.findings.noStrongPairs(tested))]];
  const closest = passed.filter(({ both }) => both >= LEAST).slice(0, MOST);
  const items = closest.map((row) => [said(row.a), text('–'), said(row.b), text(' '), count(evidenceOfTermPair(row))]);
  return [
    [
      text(wording.findings.strongPairs(writeInteger(passed.length), tested)),
      ...(items.length === 0 ? [] : [text(wording.findings.closestPairs(LEAST)), ...joined(items, wording.and)]),
      text(wording.full),
      { kind: 'tier', tier: 'strong' },
    ],
  ];
}
