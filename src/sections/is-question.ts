import type { Section } from '../data.js';

/** Whether all are asked the same in a section: what the transcript heads, or a question that was said. */
export const isQuestion = ({ source, title }: Pick<Section, 'title'> & { readonly source: Section['source'] | '' }): boolean =>
  title !== '' && (source === 'heading' || /[?？]\s*$/.test(title));
