import type { Discussion, PlacedTerm } from '../../../src/themes/discovery/place-terms.js';

/** A term at places in the discussion; gathered unless said otherwise. */
export const placed = (term: string, places: readonly number[], gathering = 3): PlacedTerm => ({
  ...{ term, tag: 'n', kinds: [], gathering },
  ...{ sentences: places, places },
});

/** So many sentences of counted speakers, each at its own index, ten a turn. */
export const discussion = (sentences: number): Discussion => ({
  sentences: [...Array(sentences).keys()],
  text: '',
  turns: Array.from({ length: sentences }, (_, i) => Math.floor(i / 10)),
  stretch: 5,
  near: 5,
});
