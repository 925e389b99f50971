import type { Transcript } from '../../data.js';
import { fold } from '../../words/dictionary/fold.js';

/**
 * Tells of a term whether the title, a heading or the question that opens a section says it: whoever answers can hardly avoid such a word.
 * Titles that the program made of terms are left out, as they come from the answers.
 */
export function isGivenBy({ title, sections }: Pick<Transcript, 'title' | 'sections'>): (term: string) => boolean {
  const asked = sections.filter(
    (section) => section.source === 'heading' || (section.source === 'moderator' && /[?？]$/.test(section.title)),
  );
  const printed = asked.map((section) => section.title);
  const headings = fold([title, ...printed].join('\n'));
  const latin = new Set(headings.match(/[\p{Script=Latin}\p{N}’'-]+/gu));
  return (term) => (/^\p{Script=Latin}+$/u.test(term) ? latin.has(fold(term)) : headings.includes(fold(term)));
}
