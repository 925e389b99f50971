import type { DiscussionRow, FactKey, Language, Tables } from '../data.js';

/** One of the facts that head every output. */
export interface DiscussionFact {
  /** What it is, where the value does not say so itself; else ''. */
  readonly label: string;
  readonly value: string;
  /** Ids of the sentences that say so. */
  readonly sentences: readonly string[];
}

const BELOW_THE_TITLE: readonly FactKey[] = ['date', 'place', 'event', 'organisers'];
const ORGANISERS: Readonly<Record<Language, string>> = { zh: '主办：', en: 'organised by ' };

/** What stands below the title: date, place, event and organisers, as far as they are known; a date that the title has, and an event of its name, only once. */
export function describeDiscussion(
  { discussion, date }: Pick<Tables, 'discussion' | 'date'>,
  language: Language,
): readonly DiscussionFact[] {
  const title = discussion.find(({ key }) => key === 'title')?.value ?? '';
  return BELOW_THE_TITLE.flatMap((key) => {
    const row = discussion.find((fact) => fact.key === key) ?? (key === 'date' ? dateAlone(date) : undefined);
    if (!row || row.value === '' || (key === 'event' && row.value === title) || (key === 'date' && title.includes(row.value))) return [];
    return [{ label: key === 'organisers' ? ORGANISERS[language] : '', value: row.value, sentences: row.sentences }];
  });
}

/** A date that only the settings of a corpus, or the name of the file, state. */
const dateAlone = (value: string): DiscussionRow => ({ key: 'date', value, sentences: [], source: 'settings' });

/** The same in one line of plain text. */
export const discussionLine = (tables: Pick<Tables, 'discussion' | 'date'>, language: Language): string =>
  describeDiscussion(tables, language)
    .map(({ label, value }) => `${label}${value}`)
    .join(' · ');
