import type { Source } from '../../../src/data.js';
import { sourceOf } from '../sources.js';

/** A plain text as its reader hands it over. */
export const plainSource = (text: string, file = 'talk.txt'): Source => sourceOf(text, file);
