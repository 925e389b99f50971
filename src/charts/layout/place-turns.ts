import type { SectionRow, TurnRow } from '../../data.js';

/** The stretch of the horizontal axis that a turn takes, in characters or seconds, end exclusive. */
export interface TurnSpan {
  readonly row: TurnRow;
  readonly start: number;
  readonly end: number;
}

export interface SectionSpan {
  readonly section: number;
  /** '' before the first heading. */
  readonly title: string;
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

/** Turns one after another, each as long as its characters. */
export function placeTurns(turns: readonly TurnRow[]): readonly TurnSpan[] {
  let end = 0;
  return turns.map((row) => {
    const start = end;
    end += row.characters;
    return { row, start, end };
  });
}

/**
 * Turns by the clock, or null where an attributed turn has no times. A last turn without an end is drawn as long as its
 * characters take at the pace of the others.
 */
export function placeTurnsByTime(turns: readonly TurnRow[]): readonly TurnSpan[] | null {
  const spoken = turns.filter(({ speaker }) => speaker !== '');
  const spans = spoken.flatMap((row, i): readonly TurnSpan[] => {
    const { start, end } = row;
    if (start === null || start < (spoken[i - 1]?.start ?? 0)) return [];
    if (end !== null) return [{ row, start, end }];
    return i === spoken.length - 1 ? [{ row, start, end: start + row.characters * paceOf(spoken) }] : [];
  });
  return spans.length === spoken.length && spans.length > 0 ? spans : null;
}

/** Seconds that a character takes, over all turns with a beginning and an end. */
function paceOf(turns: readonly TurnRow[]): number {
  const timed = turns.flatMap(({ start, end, characters }) => (start !== null && end !== null ? { seconds: end - start, characters } : []));
  const characters = timed.reduce((sum, turn) => sum + turn.characters, 0);
  return characters === 0 ? 0 : timed.reduce((sum, turn) => sum + turn.seconds, 0) / characters;
}

/** Sections from their first turn to their last; the turns before the first heading are one without title. */
export function placeSections(spans: readonly TurnSpan[], sections: readonly SectionRow[]): readonly SectionSpan[] {
  const found: SectionSpan[] = [];
  for (const { row, start, end } of spans) {
    const last = found.at(-1);
    if (last?.section === row.section) found[found.length - 1] = { ...last, end };
    else found.push({ ...sectionName(row.section, sections), start, end });
  }
  return found;
}

function sectionName(section: number, sections: readonly SectionRow[]): Pick<SectionSpan, 'section' | 'title' | 'number'> {
  const row = sections.find((candidate) => candidate.section === section);
  return section === 0 || row === undefined
    ? { section, title: '', number: '' }
    : { section, title: row.title, number: row.number === '' ? String(section) : row.number };
}
