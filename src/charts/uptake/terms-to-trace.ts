import type { Tables, UptakeRow } from '../../data.js';
import { isGeneral } from '../general-words.js';
import { moderatorsOf } from '../moderators.js';

/** A term, who said it first, and everybody who said it later. */
export interface TracedTerm {
  readonly term: string;
  readonly introduced_by: string;
  readonly first_turn: number;
  readonly takers: readonly UptakeRow[];
}

/**
 * Terms whose uptake is worth a look: that most people took up, in the order of their first mention. What a title, a heading or the
 * lead says already was brought up by nobody, and a moderator's question is no contribution. Terms of themes come before others, general
 * words after them.
 */
export function termsToTrace(tables: Tables, most: number): readonly TracedTerm[] {
  const moderators = moderatorsOf(tables);
  const announced = announcedIn(tables);
  const general = new Set(tables.keywords.filter(isGeneral).map(({ term }) => term));
  const ofThemes = new Set(tables.themes.flatMap(({ terms }) => terms));
  const byTerm = new Map<string, UptakeRow[]>();
  for (const row of tables.uptake) {
    if (moderators.has(row.introduced_by) || moderators.has(row.taken_up_by) || announced.includes(row.term)) continue;
    byTerm.set(row.term, [...(byTerm.get(row.term) ?? []), row]);
  }
  return [...byTerm.values()]
    .flatMap((takers) => {
      const [first] = takers;
      if (first === undefined) return [];
      const { term, introduced_by, first_turn } = first;
      const count = takers.reduce((sum, row) => sum + row.count, 0);
      return [{ term, introduced_by, first_turn, takers, count, theme: Number(ofThemes.has(term)), general: Number(general.has(term)) }];
    })
    .sort(
      (a, b) =>
        b.theme - a.theme || a.general - b.general || b.takers.length - a.takers.length || b.count - a.count || (a.term < b.term ? -1 : 1),
    )
    .slice(0, most)
    .sort((a, b) => a.first_turn - b.first_turn || (a.term < b.term ? -1 : 1))
    .map(({ term, introduced_by, first_turn, takers }) => ({ term, introduced_by, first_turn, takers }));
}

/** What a title, the headings of the text and its lead say: nobody in the discussion brought that up. */
export function announcedIn({ title, sections, turns }: Pick<Tables, 'title' | 'sections' | 'turns'>): string {
  const headings = sections.filter(({ source }) => source !== 'automatic').map((section) => section.title);
  const leads = turns.filter(({ kind }) => kind === 'unattributed').map(({ text }) => text);
  return [title, ...headings, ...leads].join('\n');
}
