import type { Language, Tables, Tier } from '../../data.js';
import { type Line, plain } from '../document.js';
import { wordingOf } from '../wording/wording.js';
import { gradeRank } from './grade-rank.js';
import { themeFindings, topicFindings } from './themes.js';
import { uptakeFindings } from './uptake.js';
import { wordFindings } from './words.js';

/** A finding as one line of plain text. */
export interface MainFinding {
  readonly tier: Tier;
  /** The tier in words, in the report's language. */
  readonly grade: string;
  readonly text: string;
}

const MOST = 3;

/**
 * The three findings for somebody who reads no more, in the words of the report's own head: one of each kind before a second of any,
 * of those the strongest grade first. Fewer where there are fewer.
 */
export function mainFindings(tables: Tables, language: Language): readonly MainFinding[] {
  const wording = wordingOf(language);
  const compared = tables.basis.speakers.length > 1;
  const kinds: readonly (readonly Line[])[] = [
    topicFindings(tables, wording),
    compared ? themeFindings(tables, wording) : [],
    compared ? wordFindings(tables, wording) : [],
    compared ? uptakeFindings(tables, wording) : [],
  ];
  return kinds
    .flatMap((lines) => strongestFirst(lines.flatMap(graded)).map((finding, rank) => ({ finding, rank })))
    .toSorted((a, b) => a.rank - b.rank || rankOf(a.finding) - rankOf(b.finding))
    .slice(0, MOST)
    .map(({ finding: { tier, line } }) => ({ tier, grade: wording.tier[tier], text: plain(line) }));
}

interface Graded {
  readonly tier: Tier;
  readonly line: Line;
}

const rankOf = ({ line }: Graded): number => gradeRank(line);

const strongestFirst = (findings: readonly Graded[]): readonly Graded[] => findings.toSorted((a, b) => rankOf(a) - rankOf(b));

/** Lines without a grade say that nothing was found, or what to be careful about. */
function graded(line: Line): readonly Graded[] {
  const tier = line.find((part) => part.kind === 'tier')?.tier;
  return tier === undefined ? [] : [{ tier, line }];
}
