import { groupBy } from '../../../group-by.js';
import { benjaminiHochberg } from '../../../math/tests/benjamini-hochberg.js';
import { type Database, literal } from '../../database.js';
import type { ChangeRow, CorpusPersonRow } from '../../rows.js';
import { LEAST_DATES, trendTest } from '../tests/trend-test.js';
import { tierOf } from './follow-time.js';

/** Of so many people, those in most discussions, changes are told. */
export const MOST_REGULARS = 20;

/** How often a person says something on a date, and of how many words or sentences. */
interface Said {
  readonly person: string;
  readonly kind: ChangeRow['kind'];
  readonly item: string;
  readonly date: string;
  readonly count: number;
  readonly of: number;
}

/**
 * What the people in most discussions say more or less on later dates than on earlier ones: of the words that each uses more than the others in the same discussions,
 * and of all themes. Tested as the trends of the corpus are where a person speaks on six dates or more; else described. q is over all that is tested. After
 * `listSpeakers` and `findCorpusThemes`.
 *
 * @param people those in most discussions first.
 */
export async function findChanges(
  database: Database,
  people: readonly Pick<CorpusPersonRow, 'person' | 'documents'>[],
  seed: number,
): Promise<readonly ChangeRow[]> {
  const regulars = people.filter(({ documents }) => documents >= 2).slice(0, MOST_REGULARS);
  if (regulars.length === 0) return [];
  const names = regulars.map(({ person }) => literal(person)).join(', ');
  const said = await database.rows<Said>(`
    WITH spoke AS (SELECT g.name AS person, d.date, sum(g.words)::INTEGER AS words FROM grouped_name g JOIN docs d USING (doc)
        WHERE d.date <> '' AND g.name IN (${names}) GROUP BY ALL),
      listed AS (SELECT DISTINCT g.name AS person, l."group", l.term FROM listed_name l JOIN grouped_name g USING ("group") WHERE g.name IN (${names})),
      terms AS (SELECT l.person, i.name AS item, d.date, sum(c.n)::INTEGER AS count
        FROM listed l JOIN voices_of_name o USING ("group") JOIN counts c ON c.voice = o.voice AND c.term = l.term
          JOIN voices v ON v.voice = c.voice JOIN docs d USING (doc) JOIN term_ids i ON i.term = l.term WHERE d.date <> '' GROUP BY ALL),
      uttered AS (SELECT s.name AS person, d.date, sum(s.n)::INTEGER AS sentences FROM spoken s JOIN docs d USING (doc)
        WHERE d.date <> '' AND s.name IN (${names}) GROUP BY ALL),
      themes AS (SELECT r.name AS person, c.theme AS item, d.date, count(*)::INTEGER AS count
        FROM coded c JOIN roles r USING (doc, speaker) JOIN docs d USING (doc) WHERE d.date <> '' AND r.name IN (${names}) GROUP BY ALL)
    SELECT s.person, 'term' AS kind, t.item, s.date, coalesce(n.count, 0)::INTEGER AS count, s.words AS of
      FROM spoke s JOIN (SELECT DISTINCT person, item FROM terms) t USING (person) LEFT JOIN terms n USING (person, item, date)
    UNION ALL SELECT s.person, 'theme', t.item, s.date, coalesce(n.count, 0)::INTEGER, s.sentences
      FROM uttered s JOIN (SELECT DISTINCT person, item FROM themes) t USING (person) LEFT JOIN themes n USING (person, item, date)
    ORDER BY person, kind, item, date`);
  const rows = [...groupBy(said, ({ person, kind, item }) => `${person}\n${kind}\n${item}`).values()]
    .filter((dates) => dates.length >= 2)
    .map((dates) => changeOf(dates, seed));
  return graded(rows, new Map(regulars.map(({ person }, i) => [person, i])));
}

type Untested = Omit<ChangeRow, 'q' | 'tier'>;

/** @param dates of one person and item, the earliest first. */
function changeOf(dates: readonly Said[], seed: number): Untested {
  const { person, kind, item } = dates[0]!;
  const middle = dates.length >> 1;
  const [before, after] = [halfOf(dates.slice(0, middle)), halfOf(dates.slice(middle))];
  const rates = Float64Array.from(dates, ({ count, of }) => count / of);
  return {
    ...{ person, kind, item, dates: dates.filter(({ count }) => count > 0).length, of_dates: dates.length },
    ...{ earlier: before.count, earlier_of: before.of, later: after.count, later_of: after.of },
    ...(dates.length >= LEAST_DATES ? trendTest(rates, seed) : { rho: null, p: null }),
  };
}

const halfOf = (dates: readonly Said[]): Pick<Said, 'count' | 'of'> => ({
  count: dates.reduce((sum, one) => sum + one.count, 0),
  of: dates.reduce((sum, one) => sum + one.of, 0),
});

/** In order of the people, and of each the surest first. */
function graded(rows: readonly Untested[], order: ReadonlyMap<string, number>): readonly ChangeRow[] {
  const tested = rows.flatMap(({ p }) => (p === null ? [] : [p]));
  const q = benjaminiHochberg(tested).values();
  return rows
    .map((row): ChangeRow => {
      const own = row.p === null ? null : q.next().value!;
      return { ...row, q: own, tier: own === null ? 'described' : tierOf(own) };
    })
    .sort(
      (a, b) => order.get(a.person)! - order.get(b.person)! || (a.p ?? 1) - (b.p ?? 1) || moved(b) - moved(a) || (a.item < b.item ? -1 : 1),
    );
}

const moved = ({ earlier, later }: Untested): number => Math.abs(later - earlier);
