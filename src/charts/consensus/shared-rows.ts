import type { SharedRow, Tables } from '../../data.js';

/** The words that the same people say, and nobody else. */
export interface SharedBy {
  readonly kind: SharedRow['class'];
  readonly people: readonly string[];
  /** The most frequent first. */
  readonly words: readonly SharedRow[];
}

export interface SharedRows {
  /** What everybody says (also where that is nothing), what several say from many people to few, what one alone says. */
  readonly rows: readonly SharedBy[];
  /** Words of combinations of people that are not among the rows. */
  readonly left: number;
}

/** So many rows are drawn. */
export const mostSharedRows = 12;

/** Of more people than this, those who say something alone are not told apart. */
const mostAlone = 8;

/** Words grouped by who says them: the combinations whose words occur most often, in at most `most` rows. */
export function groupShared({ sharedVocabulary, keywords, basis }: Tables, most: number): SharedRows {
  const counts = new Map(keywords.map(({ term, count }) => [term, count]));
  const countOf = ({ term }: SharedRow): number => counts.get(term) ?? 0;
  const groups = new Map<string, SharedRow[]>();
  for (const row of sharedVocabulary) {
    const key = row.class === 'one' && basis.speakers.length > mostAlone ? '' : row.speakers.join('\n');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const all = [...groups].map(([key, found]) => {
    const words = found.toSorted((a, b) => countOf(b) - countOf(a) || (a.term < b.term ? -1 : 1));
    const { class: kind = 'one' as const, speakers: people = [] } = words[0] ?? {};
    return { key, kind, people: key === '' ? [] : people, words, weight: words.reduce((sum, word) => sum + countOf(word), 0) };
  });
  const of = (kind: SharedRow['class']): typeof all => all.filter((group) => group.kind === kind);
  const order = new Map(basis.speakers.map((speaker, place) => [speaker, place]));
  const everyone = of('everyone')[0] ?? { kind: 'everyone' as const, people: basis.speakers, words: [] };
  const alone = of('one').toSorted((a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0));
  const several = of('several')
    .toSorted((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, most - 1 - alone.length)
    .toSorted((a, b) => b.people.length - a.people.length || b.weight - a.weight || (a.key < b.key ? -1 : 1));
  const rows = [everyone, ...several, ...alone].map(({ kind, people, words }) => ({ kind, people, words }));
  return { rows, left: sharedVocabulary.length - rows.reduce((sum, { words }) => sum + words.length, 0) };
}
