import { castOf, mainSpeakers } from '../../../charts/cast.js';
import { noteLeftOut } from '../../../charts/talk-share/note-left-out.js';
import { mainSections, numberOf, type Talk, type TalkPart, talkOf } from '../../../charts/talk-share/talk-of.js';
import { writeInteger } from '../../../charts/write-number.js';
import { bodyHeight, layout } from '../deck.js';
import { heatTable } from '../heat-table.js';
import { shortText } from '../short-text.js';
import type { ChartSlide, SlideParts } from '../slide-parts.js';

const MOST_BARS = 9;
const MOST_ROWS = 10;
/** More bars, and programs leave out every other name. */
const MOST_LIST = 10;
const MOST_COLUMNS = 7;
const SIZE = 14;

/** Stacked bars of 100 %, a bar for each person where there are no sections, a table where people outnumber the colours. */
export function slideTalk(parts: SlideParts): ChartSlide {
  const { tables } = parts;
  const talk = talkOf(tables);
  const cast = castOf(tables.speakers);
  const form = talk.sections.length < 2 ? listOf : cast.coloured ? barsOf : gridOf;
  return { ...form(talk, parts), evidence: [] };
}

type Form = (talk: Talk, parts: SlideParts) => Omit<ChartSlide, 'evidence'>;

const listOf: Form = (talk, { tables, words, measure, brand }) => {
  const { shown, others } = mainSpeakers(castOf(tables.speakers).speakers, MOST_LIST - 1);
  const share = (characters: number): number => characters / talk.whole.characters;
  const ranked = shown.toSorted((a, b) => b.characters - a.characters);
  const rest = others.reduce((sum, { characters }) => sum + characters, 0);
  const categories = ranked.map(({ speaker }) => shortText(speaker, { width: 170, size: SIZE, measure }));
  return {
    caption: words.talk.list({ characters: writeInteger(talk.whole.characters) }),
    body: {
      kind: 'charts',
      columns: 1,
      charts: [
        {
          title: '',
          alt: categories.join(' · '),
          categories: [...categories, ...(others.length > 0 ? [words.others(others.length)] : [])],
          series: [
            {
              name: words.whole,
              values: [...ranked.map(({ characters }) => share(characters)), ...(others.length > 0 ? [share(rest)] : [])],
              colour: brand.colours.accent,
            },
          ],
          stacking: 'none',
          format: 'percent',
          end: 1.15 * share(Math.max(rest, ...ranked.map(({ characters }) => characters))),
          legend: false,
          size: SIZE,
        },
      ],
    },
  };
};

const barsOf: Form = (talk, { tables, words, measure, language }) => {
  const cast = castOf(tables.speakers);
  const { shown } = mainSections(talk.sections, MOST_BARS - 1);
  const rows = [talk.whole, ...shown];
  const labelOf = (part: TalkPart): string => shortText(nameOf(part, words), { width: 210, size: SIZE, measure });
  return {
    caption: words.talk.bars({ characters: writeInteger(talk.whole.characters), leftOut: noteLeftOut(talk, MOST_BARS - 1, language) }),
    body: {
      kind: 'charts',
      columns: 1,
      charts: [
        {
          title: '',
          alt: rows.map((part) => nameOf(part, words)).join(' · '),
          categories: rows.map(labelOf),
          series: cast.speakers.map(({ speaker }) => ({
            name: shortText(speaker, { width: 150, size: SIZE, measure }),
            values: rows.map((part) => (part.bySpeaker.get(speaker) ?? 0) / part.characters),
            colour: cast.colour(speaker),
          })),
          stacking: 'percent',
          format: 'percent',
          end: 1,
          legend: true,
          size: SIZE,
        },
      ],
    },
  };
};

const gridOf: Form = (talk, { tables, words, measure, brand, language }) => {
  const { shown, others } = mainSpeakers(castOf(tables.speakers).speakers, MOST_ROWS - 1);
  const { shown: sections } = mainSections(talk.sections, MOST_COLUMNS);
  const columns = [talk.whole, ...sections];
  const sum = (names: readonly string[], part: TalkPart): number =>
    names.reduce((total, name) => total + (part.bySpeaker.get(name) ?? 0), 0) / part.characters;
  const lines = [
    ...shown.map(({ speaker }) => ({ label: speaker, names: [speaker], plain: false })),
    ...(others.length > 0 ? [{ label: words.others(others.length), names: others.map(({ speaker }) => speaker), plain: true }] : []),
  ];
  const percent = (share: number): string => (share === 0 ? '' : share < 0.005 ? '<1' : String(Math.round(share * 100)));
  return {
    caption: words.talk.grid({ characters: writeInteger(talk.whole.characters), leftOut: noteLeftOut(talk, MOST_COLUMNS, language) }),
    body: heatTable(
      {
        name: words.person,
        first: words.person,
        columns: columns.map((part) => ({ heading: nameOf(part, words) })),
        rows: lines.map(({ label, names, plain }) => ({
          label,
          cells: columns.map((part) => {
            const share = sum(names, part);
            return { text: percent(share), value: plain ? 0 : share };
          }),
        })),
        size: SIZE,
        room: { width: layout.inner, height: bodyHeight(true) },
      },
      { measure, brand },
    ),
  };
};

function nameOf(part: TalkPart, words: SlideParts['words']): string {
  if (part.section === -1) return words.whole;
  return part.section === 0 ? words.lead : `${numberOf(part)} ${part.title}`.trim();
}
