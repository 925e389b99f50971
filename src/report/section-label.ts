import type { SectionRow } from '../data.js';

/** Number and title as printed; sections that the text does not number or name have the number that they have in the charts and tables. */
export function sectionLabel({ section, number, title, source }: SectionRow): string {
  const counted = source === 'heading' && title !== '' ? number : number || String(section);
  return [counted, title].filter((part) => part !== '').join(' ');
}
