import type { Tables } from '../../data.js';

/** Characters of named speech in one section, or in all. */
export interface TalkPart {
  readonly section: number;
  readonly number: string;
  readonly title: string;
  readonly characters: number;
  readonly bySpeaker: ReadonlyMap<string, number>;
}

export interface Talk {
  readonly whole: TalkPart;
  /** Sections in which somebody speaks, in order; section 0 is named ''. */
  readonly sections: readonly TalkPart[];
}

/** Adds up the turns of each section. */
export function talkOf(tables: Pick<Tables, 'turns' | 'sections'>): Talk {
  const named = tables.turns.filter(({ speaker, characters }) => speaker !== '' && characters > 0);
  const titles = [{ section: 0, number: '', title: '' }, ...tables.sections.filter(({ section }) => section !== 0)];
  const part = (at: { section: number; number: string; title: string }, turns: typeof named): TalkPart => {
    const bySpeaker = new Map<string, number>();
    for (const { speaker, characters } of turns) bySpeaker.set(speaker, (bySpeaker.get(speaker) ?? 0) + characters);
    const { section, number, title } = at;
    return { section, number, title, bySpeaker, characters: turns.reduce((sum, { characters }) => sum + characters, 0) };
  };
  return {
    whole: part({ section: -1, number: '', title: '' }, named),
    sections: titles
      .map((at) =>
        part(
          at,
          named.filter(({ section }) => section === at.section),
        ),
      )
      .filter(({ characters }) => characters > 0),
  };
}

/** The longest sections up to `most`, in order, and how many are left out. */
export function mainSections(sections: readonly TalkPart[], most: number): { readonly shown: readonly TalkPart[]; readonly left: number } {
  const kept = new Set(sections.toSorted((a, b) => b.characters - a.characters || a.section - b.section).slice(0, most));
  return { shown: sections.filter((part) => kept.has(part)), left: sections.length - kept.size };
}
