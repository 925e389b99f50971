import type { Section, SectionRow, SectionSource, Transcript, TurnRow } from '../../data.js';

/**
 * One row per section, in order; section 0 comes first where turns stand before the first heading (all turns, in a text without
 * headings). Characters are those of its turns, spoken or not; a heading with nothing under it has null turns and 0 characters.
 */
export function countSections({ sections }: Transcript, turns: readonly TurnRow[]): readonly SectionRow[] {
  const before: readonly Opening[] = turns.some(({ section }) => section === 0) ? [{ section: 0, number: '', title: '', source: '' }] : [];
  return [...before, ...sections].map(({ section, number, title, source }) => {
    const own = turns.filter((turn) => turn.section === section);
    return {
      section,
      number,
      title,
      source,
      first_turn: own[0]?.turn ?? null,
      last_turn: own.at(-1)?.turn ?? null,
      characters: own.reduce((sum, { characters }) => sum + characters, 0),
    };
  });
}

type Opening = Omit<Section, 'source'> & { readonly source: SectionSource | '' };
