import type { Tables } from '../../data.js';

/** Share of the talk from which on one person says most of it: who says a word first, or alone, is then mostly that person. */
const DOMINANT = 0.7;

export const isDominated = ({ speakers }: Pick<Tables, 'speakers'>): boolean => speakers.some(({ share }) => (share ?? 0) > DOMINANT);
