import type { SectionRow } from '../data.js';

/** Whether the program placed a section, and not the text. */
export const isAutomatic = ({ source }: Pick<SectionRow, 'source'>): boolean => source === 'automatic' || source === 'moderator';
