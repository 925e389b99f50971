import { association } from '../../../math/effects/association.js';
import { wilson } from '../../../math/intervals/wilson.js';
import type { Settings } from '../../../settings.js';
import { groupTerms } from '../../../themes/discovery/group-terms.js';
import { headingOf, type Member, namingTerms } from '../../../themes/discovery/name-theme.js';
import { isVague } from '../../../themes/discovery/vague-words.js';
import { fold } from '../../../words/dictionary/fold.js';
import type { Database } from '../../database.js';
import type { CorpusThemeRow, ThemeByRow } from '../../rows.js';

const CANDIDATES = 150;
const MOST_THEMES = 12;
const MOST_TERMS = 8;
/** Of so many documents or more, a term that is in more than this share of them makes no theme. */
const FEW = 10;
const COMMON = 0.9;
const LINK = { both: 5, npmi: 0.15 } as const;
/** What is above this share of a term is mainly from one discussion. */
const MAINLY = 0.5;
/** A theme of which more than this share is said in several discussions is one of many. */
const SPREAD = 0.75;

export interface CorpusThemes {
  /** The largest first. */
  readonly themes: readonly CorpusThemeRow[];
  /** Sentences with any theme, and all. */
  readonly coverage: Coverage;
  readonly themeByDocument: readonly ThemeByRow[];
  readonly themeByPerson: readonly ThemeByRow[];
  readonly themeByMonth: readonly ThemeByRow[];
}

/**
 * Themes of the corpus: those of the settings' codebook, coded while mapping; else groups of frequent terms that stand in the same
 * sentences more often than chance, over all documents, as communities of their graph (Louvain; of 50 seeds the most typical division).
 * The unit is the sentence; intervals are Wilson's, of shares of sentences.
 */
export async function findCorpusThemes(
  database: Database,
  { themes: codebook, seed }: Pick<Settings, 'themes' | 'seed'>,
): Promise<CorpusThemes> {
  const isCodebook = Object.keys(codebook).length > 0;
  const themes = isCodebook
    ? Object.entries(codebook).map(([theme, terms]) => ({ theme, terms, stability: null }))
    : await discover(database, seed);
  await (isCodebook ? codeByCodebook(database) : codeByTerms(database, themes));
  // Only attributed speech can be coded.
  await database.run(`CREATE OR REPLACE TEMP TABLE spoken AS SELECT d.doc, d.id, d.month, s.speaker, r.name, count(*)::INTEGER AS n
    FROM sentences s JOIN docs d USING (document) LEFT JOIN roles r ON r.doc = d.doc AND r.speaker = s.speaker GROUP BY ALL`);
  const rows = await listThemes(database, themes, isCodebook ? 'codebook' : 'discovered');
  return {
    themes: rows.toSorted((a, b) => b.sentences - a.sentences || (a.theme < b.theme ? -1 : 1)),
    coverage: await coverageOf(database),
    themeByDocument: await themesBy(database, 'id'),
    themeByPerson: await themesBy(database, 'name'),
    themeByMonth: await themesBy(database, 'month'),
  };
}

const codeByCodebook = (database: Database): Promise<void> =>
  database.run(`CREATE OR REPLACE TEMP TABLE coded AS SELECT d.doc, c.turn, c.sentence, c.speaker, c.theme
    FROM codes c JOIN docs d USING (document)`);

/** A sentence has a theme where it has one of its terms. */
async function codeByTerms(database: Database, themes: readonly Discovered[]): Promise<void> {
  const pairs = themes.flatMap(({ theme, terms }) => terms.map((term) => ({ theme, term })));
  await database.load('theme_terms', [
    { name: 'theme', type: 'VARCHAR', values: pairs.map(({ theme }) => theme) },
    { name: 'term', type: 'VARCHAR', values: pairs.map(({ term }) => term) },
  ]);
  await database.run(`CREATE OR REPLACE TEMP TABLE coded AS SELECT DISTINCT w.doc, w.turn, w.sentence, v.speaker, t.theme
    FROM said w JOIN voices v USING (voice) JOIN term_ids i USING (term) JOIN theme_terms t ON t.term = i.name`);
}

async function listThemes(
  database: Database,
  themes: readonly Discovered[],
  source: CorpusThemeRow['source'],
): Promise<readonly CorpusThemeRow[]> {
  const facts = await database.rows<Omit<CorpusThemeRow, 'most_share'> & { most: number }>(`
    WITH most AS (SELECT theme, d.id AS most_in, count(*)::INTEGER AS most FROM coded JOIN docs d USING (doc) GROUP BY theme, d.id
      QUALIFY row_number() OVER (PARTITION BY theme ORDER BY count(*) DESC, d.id) = 1)
    SELECT theme, count(*)::INTEGER AS sentences, count(DISTINCT doc)::INTEGER AS documents, count(DISTINCT r.name)::INTEGER AS people,
      any_value(m.most_in) AS most_in, any_value(m.most) AS most
    FROM coded LEFT JOIN roles r USING (doc, speaker) JOIN most m USING (theme) GROUP BY theme`);
  const factsOf = new Map(facts.map((fact) => [fact.theme, fact]));
  const [all] = await database.rows<{ n: number }>('SELECT coalesce(sum(n), 0)::BIGINT AS n FROM spoken');
  return themes.map(({ theme, terms, stability }) => {
    const { sentences = 0, documents = 0, people = 0, most_in = '', most = 0 } = factsOf.get(theme) ?? {};
    const [share, most_share] = [sentences / Math.max(1, all!.n), most / Math.max(1, sentences)];
    return { theme, source, terms, sentences, share, documents, people, most_in, most_share, stability };
  });
}

export interface Coverage {
  readonly sentences: number;
  readonly of: number;
}

async function coverageOf(database: Database): Promise<Coverage> {
  const [row] =
    await database.rows<Coverage>(`SELECT (SELECT count(*) FROM (SELECT DISTINCT doc, turn, sentence FROM coded))::BIGINT AS sentences,
    (SELECT coalesce(sum(n), 0) FROM spoken)::BIGINT AS of`);
  return row!;
}

/** @param group the column of `spoken` that names the group. */
async function themesBy(database: Database, group: 'id' | 'name' | 'month'): Promise<readonly ThemeByRow[]> {
  const found = await database.rows<{ group: string; theme: string; count: number; of: number }>(`
    WITH groups AS (SELECT ${group} AS who, sum(n)::INTEGER AS n FROM spoken WHERE coalesce(${group}, '') <> '' GROUP BY 1),
      hits AS (SELECT s.${group} AS who, c.theme, count(*)::INTEGER AS n FROM coded c JOIN spoken s ON s.doc = c.doc AND s.speaker = c.speaker
        WHERE coalesce(s.${group}, '') <> '' GROUP BY ALL)
    SELECT g.who AS "group", t.theme, coalesce(h.n, 0)::INTEGER AS count, g.n AS of
    FROM groups g CROSS JOIN (SELECT DISTINCT theme FROM coded) t LEFT JOIN hits h ON h.who = g.who AND h.theme = t.theme
    ORDER BY g.who, t.theme`);
  return found.map((row) => ({ ...row, share: row.count / row.of, ...wilson({ count: row.count, of: row.of }) }));
}

interface Discovered {
  readonly theme: string;
  readonly terms: readonly string[];
  readonly stability: number | null;
}

async function discover(database: Database, seed: number): Promise<readonly Discovered[]> {
  const { totals, edges } = await linkTerms(database);
  const { groups } = groupTerms({ nodes: [...totals.keys()], edges }, seed);
  const weightOf = weightTerms(groups, edges, totals);
  return (
    groups
      .map(({ terms, stability }) => ({
        terms: [...terms].sort((a, b) => weightOf(b) - weightOf(a) || (a < b ? -1 : 1)).slice(0, MOST_TERMS),
        stability,
      }))
      .filter(({ terms }) => terms.length >= 2)
      .sort((a, b) => weightOf(b.terms[0]!) - weightOf(a.terms[0]!) || (a.terms[0]! < b.terms[0]! ? -1 : 1))
      .map(({ terms, stability }) => {
        const members = terms.map((term): Member => {
          const { tag, sentences } = totals.get(term)!;
          return { term, tag, sentences: { length: sentences }, centrality: weightOf(term) };
        });
        return { theme: headingOf(namingTerms(withoutOutliers(members, totals), anyTwo), ''), terms, stability };
      })
      // What no noun can name is no theme.
      .filter(({ theme }) => theme !== '')
      .slice(0, MOST_THEMES)
  );
}

/** Terms of a group were said together in several discussions: that is enough for a name. */
const anyTwo = (): boolean => true;

/** Of each candidate its tag, how many sentences have it, and how many of the discussion where they are most. */
type Totals = ReadonlyMap<string, { readonly tag: string; readonly sentences: number; readonly most: number }>;

/** A theme of many discussions is not named after what mainly one of them says. Where that is a good part of the theme, it is what the theme is about. */
export function withoutOutliers(members: readonly Member[], totals: Totals): readonly Member[] {
  const isOutlier = ({ term }: Member): boolean => totals.get(term)!.most > totals.get(term)!.sentences * MAINLY;
  const sum = (some: readonly Member[]): number => some.reduce((all, { sentences }) => all + sentences.length, 0);
  const spread = members.filter((member) => !isOutlier(member));
  return sum(spread) > sum(members) * SPREAD ? spread : members;
}

interface TermEdge {
  readonly a: string;
  readonly b: string;
  /** Normalised pointwise mutual information, from `LINK.npmi` to 1. */
  readonly weight: number;
}

/** The candidate terms with the number of their sentences, and edges between those that share more sentences than chance. */
async function linkTerms(database: Database): Promise<{ totals: Totals; edges: readonly TermEdge[] }> {
  const [size] = await database.rows<{ sentences: number }>(
    'SELECT count(*)::BIGINT AS sentences FROM (SELECT DISTINCT doc, turn, sentence FROM said)',
  );
  // Only nouns and terms without a tag name a theme; one of the corpus needs two documents or more, and what nearly all of many say is no theme (方式).
  const frequent = await database.rows<{ term: number; name: string; tag: string }>(`SELECT term, name, tag FROM term_ids
    WHERE documents >= 2 AND documents <= (SELECT CASE WHEN count(*) < ${FEW} THEN count(*) ELSE ${COMMON} * count(*) END FROM docs) AND regexp_matches(tag, '^(?:n|eng|vn|l|i|j)') AND length(name) >= 2 ORDER BY term LIMIT ${2 * CANDIDATES}`);
  const candidates = frequent.filter(({ name }) => !isVague(fold(name))).slice(0, CANDIDATES);
  await database.load('candidates', [
    { name: 'term', type: 'INTEGER', values: Int32Array.from(candidates, ({ term }) => term) },
    { name: 'name', type: 'VARCHAR', values: candidates.map(({ name }) => name) },
  ]);
  await database.run(`CREATE OR REPLACE TEMP TABLE lines AS
    SELECT DISTINCT w.doc, w.turn, w.sentence, t.name FROM said w JOIN candidates t USING (term)`);
  const counts = await database.rows<{ name: string; n: number; most: number }>(`
    SELECT name, sum(n)::INTEGER AS n, max(n)::INTEGER AS most FROM (SELECT name, doc, count(*) AS n FROM lines GROUP BY ALL)
    GROUP BY name ORDER BY name`);
  const pairs = await database.rows<{ a: string; b: string; both: number }>(`
    SELECT x.name AS a, y.name AS b, count(*)::INTEGER AS both FROM lines x JOIN lines y USING (doc, turn, sentence)
    WHERE x.name < y.name GROUP BY ALL HAVING count(*) >= ${LINK.both} ORDER BY a, b`);
  const tags = new Map(candidates.map(({ name, tag }) => [name, tag]));
  const totals = new Map(counts.map(({ name, n, most }) => [name, { tag: tags.get(name)!, sentences: n, most }]));
  const edges = pairs.map(({ a, b, both }) => {
    const { npmi } = association({ both, row: totals.get(a)!.sentences, column: totals.get(b)!.sentences, total: size!.sentences });
    return { a, b, weight: npmi };
  });
  return { totals, edges: edges.filter(({ weight }) => weight >= LINK.npmi) };
}

/** How much a term stands for its group: the weights of its edges inside the group, times the logarithm of its sentences. */
function weightTerms(
  groups: readonly { readonly terms: readonly string[] }[],
  edges: readonly TermEdge[],
  totals: Totals,
): (term: string) => number {
  const groupOf = new Map(groups.flatMap(({ terms }, i) => terms.map((term) => [term, i] as const)));
  const strength = new Map<string, number>();
  for (const { a, b, weight } of edges) {
    if (groupOf.get(a) !== groupOf.get(b)) continue;
    for (const term of [a, b]) strength.set(term, (strength.get(term) ?? 0) + weight);
  }
  return (term) => (strength.get(term) ?? 0) * Math.log(1 + totals.get(term)!.sentences);
}
