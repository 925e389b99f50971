import type { NewTermRow } from '../../data.js';
import { fold } from '../dictionary/fold.js';
import type { Finding } from './find-terms.js';

/**
 * Findings → one row per term: first those that were joined, then those that are proposed; each by count, score and code points. [] where
 * nothing was found.
 *
 * @param sentenceAt offset of a finding → id of its sentence.
 */
export function listNewTerms(findings: readonly Finding[], sentenceAt: (start: number) => string): readonly NewTermRow[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.joined} ${fold(finding.term)}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].map((group) => newTerm(group, sentenceAt)).sort(byCount);
}

function newTerm(group: readonly Finding[], sentenceAt: (start: number) => string): NewTermRow {
  const { term, joined, tag, parts } = group[0]!;
  const scores = group.flatMap(({ score }) => score ?? []);
  return {
    term,
    status: joined ? 'found' : 'proposed',
    tag,
    count: group.length,
    score: scores.length > 0 ? Math.min(...scores) : null,
    parts,
    sentences: [...new Set(group.map(({ start }) => sentenceAt(start)))],
  };
}

function byCount(a: NewTermRow, b: NewTermRow): number {
  if (a.status !== b.status) return a.status === 'found' ? -1 : 1;
  return b.count - a.count || (b.score ?? 1) - (a.score ?? 1) || (a.term < b.term ? -1 : 1);
}
