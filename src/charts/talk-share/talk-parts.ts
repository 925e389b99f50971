import type { SpeakerRow } from '../../data.js';
import type { Refer } from '../../tables/reference.js';
import { TABLES } from '../../tables/tables.js';
import type { Cast } from '../cast.js';
import type { Dataset } from '../dataset.js';
import { spokenIn, type Talk, type TalkPart } from './talk-of.js';

/** What each form of the chart is drawn from. */
export interface TalkParts {
  readonly talk: Talk;
  readonly cast: Cast;
  readonly refer: Refer;
  /** Pixels. */
  readonly room: { readonly width: number; readonly height: number };
}

/** Sections that there is room for, one below the other or side by side. */
export const MOST_SECTIONS = { bars: 24, grid: 40 } as const;

/** The whole, and the sections where there are several. */
export const withWhole = ({ whole }: Talk, sections: readonly TalkPart[]): readonly TalkPart[] =>
  sections.length > 1 ? [whole, ...sections] : [whole];

/** A row for each part and person, or people together, who say something in it. */
export function shareDataset(
  parts: readonly TalkPart[],
  people: readonly { readonly name: string; readonly of: readonly SpeakerRow[] }[],
  refer: Refer,
): Dataset {
  return {
    name: 'talk',
    columns: { section, speaker, characters, share },
    values: parts.flatMap((part) =>
      people.flatMap(({ name, of }) => {
        const said = of.reduce((sum, { speaker }) => sum + (part.bySpeaker.get(speaker) ?? 0), 0);
        const row = spokenIn(refer, part, of);
        return said === 0 ? [] : [{ section: part.section, speaker: name, characters: said, share: said / part.characters, row }];
      }),
    ),
  };
}

/** The numbers beside the rows. */
export const partDataset = (parts: readonly TalkPart[], { speakers }: Cast, refer: Refer): Dataset => ({
  name: 'sections',
  columns: { section, characters },
  values: parts.map((part) => ({ section: part.section, characters: part.characters, row: spokenIn(refer, part, speakers) })),
});

const { speaker, characters } = TABLES.turns.columns;
const section = {
  ...TABLES.turns.columns.section,
  description: {
    zh: '节的编号；0 是第一节之前的部分，-1 是全场',
    en: 'number of the section; 0 is before the first section, -1 is the whole discussion',
  },
};
const share = {
  ...TABLES.themeBySpeaker.columns.share,
  description: { zh: '占这一节署名发言字数的比例，0–1', en: 'of the characters of attributed speech in the section, 0–1' },
};

/** A share as an expression of Vega. */
export const PERCENT = "(datum.share < 0.005 ? '<1%' : format(datum.share, '.0%'))";
