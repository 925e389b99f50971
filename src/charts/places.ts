import type { SectionRow, TurnRow } from '../data.js';

/** Where a turn stands on the line of all characters of the discussion, end exclusive. */
export interface TurnPlace {
  readonly row: TurnRow;
  readonly start: number;
  readonly end: number;
}

export interface SectionPlace {
  readonly section: number;
  /** '' before the first heading. */
  readonly title: string;
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

/** Turns one after another, each as long as its characters. */
export function placeTurns(turns: readonly TurnRow[]): readonly TurnPlace[] {
  let end = 0;
  return turns.map((row) => {
    const start = end;
    end += row.characters;
    return { row, start, end };
  });
}

/** Sections from their first turn to their last; what stands before the first heading is one without title. */
export function placeSections(places: readonly TurnPlace[], sections: readonly SectionRow[]): readonly SectionPlace[] {
  const found: SectionPlace[] = [];
  for (const { row, start, end } of places) {
    const last = found.at(-1);
    if (last?.section === row.section) found[found.length - 1] = { ...last, end };
    else found.push({ ...sectionName(row.section, sections), start, end });
  }
  return found;
}

function sectionName(section: number, sections: readonly SectionRow[]): Pick<SectionPlace, 'section' | 'title' | 'number'> {
  const row = sections.find((candidate) => candidate.section === section);
  return section === 0 || row === undefined
    ? { section, title: '', number: '' }
    : { section, title: row.title, number: row.number === '' ? String(section) : row.number };
}
