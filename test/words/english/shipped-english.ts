import { shippedLists } from '../../../pipeline/segmenter/shipped-lists.js';

/** What the product knows of English words: natural’s lexicon and the shipped lists. */
export const { english } = shippedLists().lexicon.lists;
