import type { SectionRow, TurnRow } from '../../data.js';

/** Where a turn stands on the line of the discussion, in characters or seconds, end exclusive. */
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

/**
 * Turns by the clock, or null where one that somebody speaks has no times. A last turn without an end is drawn as long as its
 * characters take at the pace of the others.
 */
export function placeTurnsByTime(turns: readonly TurnRow[]): readonly TurnPlace[] | null {
  const spoken = turns.filter(({ speaker }) => speaker !== '');
  const places = spoken.flatMap((row, i): readonly TurnPlace[] => {
    const { start, end } = row;
    if (start === null || start < (spoken[i - 1]?.start ?? 0)) return [];
    if (end !== null) return [{ row, start, end }];
    return i === spoken.length - 1 ? [{ row, start, end: start + row.characters * paceOf(spoken) }] : [];
  });
  return places.length === spoken.length && places.length > 0 ? places : null;
}

/** Seconds that a character takes, over all turns with a beginning and an end. */
function paceOf(turns: readonly TurnRow[]): number {
  const timed = turns.flatMap(({ start, end, characters }) => (start !== null && end !== null ? { seconds: end - start, characters } : []));
  const characters = timed.reduce((sum, turn) => sum + turn.characters, 0);
  return characters === 0 ? 0 : timed.reduce((sum, turn) => sum + turn.seconds, 0) / characters;
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
