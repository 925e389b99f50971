import type { TableRows, Tables } from '../../src/data.js';
import { TABLES } from '../../src/tables/tables.js';

/** The tables of a transcript in which nobody speaks: what a fixture says nothing of. */
export const noTables: Tables = {
  ...(Object.fromEntries(Object.keys(TABLES).map((name) => [name, []])) as unknown as TableRows),
  title: '',
  date: '',
  correspondence: { points: [], shares: [0, 0], p: null },
  attributes: { names: [], of: {} },
  reference: null,
  network: { nodes: [], edges: [], modularity: null },
  basis: {
    sentences: 0,
    counted_words: 0,
    speakers: [],
    words_of: [],
    keyword_tests: 0,
    minimum_count: 3,
    thresholds: { strong: 0.2, hint: 0.33 },
    order_fixed: false,
    themes_agreement: null,
    pairs_tested: 0,
    pairs_passed: 0,
  },
};
