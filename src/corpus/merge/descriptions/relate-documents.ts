import { association } from '../../../math/effects/association.js';
import { sentenceId } from '../../../sentence-id.js';
import type { Database } from '../../database.js';
import type { CorpusNewTermRow, SimilarRow } from '../../rows.js';
import { MOST_DOCUMENTS } from '../comparisons/compare.js';
import type { Facts } from '../counts/facts.js';
import { partsOfNumber, sentenceNumber } from '../counts/first-occurrences.js';
import { NONE } from '../counts/runs.js';
import type { TermCells, TermReader } from '../counts/term-cells.js';

/** Terms that stand for a document, and documents named as like it. */
const PROFILE = 60;
const MOST_SIMILAR = 5;

/**
 * For each document the five most like it: cosine of TF-IDF, tf = 1 + ln n, idf = ln(documents / documents with the term), over
 * the 60 terms of each document that weigh most. 0 where nothing is shared, and then not listed.
 */
export class DocumentProfiles implements TermReader {
  readonly #isMade: boolean;
  /** Of each document the terms that weigh most, unordered; and which of them weighs least. */
  readonly #profiles: Profile[];
  readonly #names: string[] = [];

  constructor(readonly facts: Facts) {
    const { length } = facts.documents;
    this.#isMade = length >= 3 && length <= MOST_DOCUMENTS;
    this.#profiles = this.#isMade ? facts.documents.map(() => new Profile()) : [];
  }

  read({ name, documents, byDocument }: TermCells): void {
    const all = this.facts.documents.length;
    if (!this.#isMade || documents.length < 2 || documents.length === all) return;
    const term = this.#names.push(name) - 1;
    const rarity = Math.log(all / documents.length);
    for (let i = 0; i < documents.length; i++) {
      this.#profiles[documents[i]!]?.add(term, (1 + Math.log(byDocument[i]!)) * rarity);
    }
  }

  rows(): readonly SimilarRow[] {
    const profiles = this.#profiles.map((profile) => profile.normed());
    const holders: { readonly documents: number[]; readonly weights: number[] }[] = this.#names.map(() => ({ documents: [], weights: [] }));
    profiles.forEach((profile, document) => {
      for (const [term, weight] of profile) {
        holders[term]?.documents.push(document);
        holders[term]?.weights.push(weight);
      }
    });
    const cosines = new Float64Array(profiles.length);
    return profiles.flatMap((profile, document) => {
      cosines.fill(0);
      for (const [term, weight] of profile) {
        const { documents = [], weights = [] } = holders[term] ?? {};
        for (let i = 0; i < documents.length; i++) {
          const other = documents[i]!;
          cosines[other] = cosines[other]! + weight * weights[i]!;
        }
      }
      cosines[document] = 0;
      return nearest(cosines).map((other, i) => ({
        document: this.facts.documents[document]!.id,
        similar: this.facts.documents[other]!.id,
        rank: i + 1,
        cosine: cosines[other]!,
        shared_terms: this.#shared(profile, profiles[other] ?? new Map()),
      }));
    });
  }

  /** The terms that make two documents similar, the greatest part of the cosine first. */
  #shared(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): readonly string[] {
    const parts: { readonly name: string; readonly part: number }[] = [];
    for (const [term, weight] of one) {
      const part = weight * (other.get(term) ?? 0);
      if (part > 0) parts.push({ name: this.#names[term]!, part });
    }
    return parts
      .sort((a, b) => b.part - a.part || (a.name < b.name ? -1 : 1))
      .slice(0, 5)
      .map(({ name }) => name);
  }
}

/** The five largest of those above 0, of equal ones the first. */
function nearest(cosines: Float64Array): readonly number[] {
  const found: number[] = [];
  cosines.forEach((cosine, index) => {
    if (cosine <= (found.length < MOST_SIMILAR ? 0 : cosines[found.at(-1)!]!)) return;
    let at = found.length;
    while (at > 0 && cosines[found[at - 1]!]! < cosine) at--;
    found.splice(at, 0, index);
    found.length = Math.min(found.length, MOST_SIMILAR);
  });
  return found;
}

/** The terms of a document that weigh most; of equal ones those that came first. */
class Profile {
  readonly #terms = new Int32Array(PROFILE);
  readonly #weights = new Float64Array(PROFILE);
  #size = 0;
  /** Index of the least weight, the last of equal ones. */
  #least = 0;

  add(term: number, weight: number): void {
    if (this.#size < PROFILE) this.#put(this.#size++, term, weight);
    else if (weight > this.#weights[this.#least]!) this.#put(this.#least, term, weight);
  }

  #put(at: number, term: number, weight: number): void {
    this.#terms[at] = term;
    this.#weights[at] = weight;
    if (this.#size < PROFILE) return;
    this.#least = 0;
    for (let i = 1; i < PROFILE; i++) if (this.#weighsLess(i, this.#least)) this.#least = i;
  }

  #weighsLess(i: number, j: number): boolean {
    const difference = this.#weights[i]! - this.#weights[j]!;
    return difference < 0 || (difference === 0 && this.#terms[i]! > this.#terms[j]!);
  }

  /** Term → weight, of a length of 1, the heaviest first. */
  normed(): ReadonlyMap<number, number> {
    const order = Array.from({ length: this.#size }, (_, i) => i).sort((i, j) => (this.#weighsLess(j, i) ? -1 : 1));
    const weights = order.map((i) => this.#weights[i]!);
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
    return new Map(length > 0 ? order.map((i, k) => [this.#terms[i]!, weights[k]! / length]) : []);
  }
}

const NEW_TERM = { count: 5, documents: 2, npmi: 0.45, most: 200 } as const;

/**
 * Words of the whole corpus that may be one term: two counted words that stand side by side five times or more, in two documents or
 * more, with a high normalised pointwise mutual information (Bouma 2009). Proposed, never applied: most often first.
 */
export async function findNewTerms(database: Database, { documents, words }: Facts): Promise<readonly CorpusNewTermRow[]> {
  const columns = await database.integers(`
    WITH near AS (SELECT s.* FROM said s SEMI JOIN (SELECT term FROM term_ids WHERE count >= ${NEW_TERM.count}
        AND documents >= ${NEW_TERM.documents} AND regexp_matches(name, '[一-鿿]')) USING (term)),
    pairs AS (SELECT x.term AS a, y.term AS b, count(*)::INTEGER AS n, count(DISTINCT x.doc)::INTEGER AS documents, min(${sentenceNumber('x')}) AS first
      FROM near x JOIN near y ON y.doc = x.doc AND y.start = x."end" AND y.turn = x.turn AND y.sentence = x.sentence GROUP BY x.term, y.term
      HAVING n >= ${NEW_TERM.count} AND documents >= ${NEW_TERM.documents})
    SELECT p.a, p.b, p.n, p.documents, x.count, y.count, ${partsOfNumber('p.first')}
    FROM pairs p JOIN term_ids x ON x.term = p.a JOIN term_ids y ON y.term = p.b ORDER BY p.n DESC, x.name, y.name`);
  const [a = NONE, b = NONE, n = NONE, inDocuments = NONE, row = NONE, column = NONE, doc = NONE, turn = NONE, sentence = NONE] = columns;
  const npmi = Float64Array.from(n, (both, i) => association({ both, row: row[i]!, column: column[i]!, total: words }).npmi);
  const proposed = Array.from(npmi.keys())
    .filter((i) => npmi[i]! >= NEW_TERM.npmi)
    .slice(0, NEW_TERM.most);
  const parts = [...new Set(proposed.flatMap((i) => [a[i]!, b[i]!]))];
  const names = await database.rows<{ term: number; name: string }>(
    `SELECT term, name FROM term_ids WHERE term IN (${parts.length > 0 ? parts.join(', ') : 'NULL'})`,
  );
  const nameOf = new Map(names.map(({ term, name }) => [term, name]));
  return proposed.map((i) => {
    const both = [nameOf.get(a[i]!)!, nameOf.get(b[i]!)!];
    const example = `${documents[doc[i]!]!.id}#${sentenceId(turn[i]!, sentence[i]!)}`;
    return { term: both.join(''), parts: both, count: n[i]!, documents: inDocuments[i]!, npmi: npmi[i]!, example };
  });
}
