import type { Link } from '../../../src/words/terms/score-link.js';

/** Two words that stand side by side once, without any other feature. */
export const ONCE: Link = {
  count: 1,
  verbal: 0,
  company: 0,
  first: 0,
  last: 0,
  nominal: false,
  verbs: 0,
  unknown: 0,
  place: false,
  quality: false,
};
