import type { Language, SectionRow } from '../data.js';

/** What a caption says of sections that the text does not have; '' where they are its own. */
export function noteAutomaticSections(sections: readonly SectionRow[], language: Language): string {
  const placed = sections.some(({ source }) => source === 'automatic' || source === 'moderator');
  return placed ? NOTE[language] : '';
}

const NOTE: Readonly<Record<Language, string>> = { zh: '各节由程序自动划分。', en: ' The sections are placed automatically.' };
