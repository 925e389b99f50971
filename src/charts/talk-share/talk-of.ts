import type { SpeakerRow, Tables, TurnRow } from '../../data.js';
import type { Refer, Reference } from '../../tables/reference.js';

/** Characters of named speech in one section, or in all. */
export interface TalkPart {
  readonly section: number;
  readonly number: string;
  readonly title: string;
  readonly characters: number;
  readonly bySpeaker: ReadonlyMap<string, number>;
  /** The turns that are added up. */
  readonly turns: readonly TurnRow[];
}

export interface Talk {
  readonly whole: TalkPart;
  /** Sections in which somebody speaks, in order; section 0 is named ''. */
  readonly sections: readonly TalkPart[];
  /** Sections of the text in which nobody who is named speaks: they have no share to draw. */
  readonly silent: readonly TalkPart[];
}

/** Adds up the turns of each section. */
export function talkOf(tables: Pick<Tables, 'turns' | 'sections'>): Talk {
  const named = tables.turns.filter(({ speaker, characters }) => speaker !== '' && characters > 0);
  const titles = [{ section: 0, number: '', title: '' }, ...tables.sections.filter(({ section }) => section !== 0)];
  const part = (at: { section: number; number: string; title: string }, turns: typeof named): TalkPart => {
    const bySpeaker = new Map<string, number>();
    for (const { speaker, characters } of turns) bySpeaker.set(speaker, (bySpeaker.get(speaker) ?? 0) + characters);
    const { section, number, title } = at;
    return { section, number, title, bySpeaker, turns, characters: turns.reduce((sum, { characters }) => sum + characters, 0) };
  };
  const parts = titles.map((at) =>
    part(
      at,
      named.filter(({ section }) => section === at.section),
    ),
  );
  return {
    whole: part({ section: -1, number: '', title: '' }, named),
    sections: parts.filter(({ characters }) => characters > 0),
    silent: parts.filter(({ section, characters }) => section > 0 && characters === 0),
  };
}

/** How a section is called where there is no room for its title. */
export const numberOf = ({ section, number }: Pick<TalkPart, 'section' | 'number'>): string => (number === '' ? String(section) : number);

/** The longest sections up to `most`, and those that are left out, both in order. */
export function mainSections(
  sections: readonly TalkPart[],
  most: number,
): { readonly shown: readonly TalkPart[]; readonly left: readonly TalkPart[] } {
  const kept = new Set(sections.toSorted((a, b) => b.characters - a.characters || a.section - b.section).slice(0, most));
  return { shown: sections.filter((part) => kept.has(part)), left: sections.filter((part) => !kept.has(part)) };
}

/** What some people say in a part: their turns, or, of the whole discussion, their rows. */
export const spokenIn = (refer: Refer, part: TalkPart, speakers: readonly SpeakerRow[]): Reference | undefined =>
  part.section === -1
    ? refer('speakers', speakers)
    : refer(
        'turns',
        part.turns.filter(({ speaker }) => speakers.some((row) => row.speaker === speaker)),
      );
