import type { Chart, Tables } from '../../data.js';
import { referTo } from '../../tables/reference.js';
import { noteAutomaticSections } from '../automatic-sections.js';
import type { Cast } from '../cast.js';
import { castOf } from '../cast.js';
import type { Pen } from '../pen.js';
import { chartOf, roomFor } from '../specification.js';
import { writeInteger, writePercent } from '../write-number.js';
import { noteLeftOut } from './note-left-out.js';
import { shareBars } from './share-bars.js';
import { shareGrid } from './share-grid.js';
import { shareList } from './share-list.js';
import { type Talk, talkOf } from './talk-of.js';
import { MOST_SECTIONS } from './talk-parts.js';

/** How much each person says in each section: stacked bars, or a grid when people outnumber colours. Null below two speakers. */
export function chartTalkShare(tables: Tables, pen: Pen): Chart | null {
  const cast = castOf(tables.speakers);
  const talk = talkOf(tables);
  if (cast.speakers.length < 2 || talk.whole.characters === 0) return null;
  const text = words[pen.language];
  const form = talk.sections.length < 2 ? 'list' : cast.coloured ? 'bars' : 'grid';
  const caption =
    text[form](talk, cast) +
    (form === 'list' ? '' : noteLeftOut(talk, MOST_SECTIONS[form], pen.language) + noteAutomaticSections(tables.sections, pen.language));
  const heading = { title: form === 'list' ? text.titleOfOne : text.title, caption };
  const drawn = { list: shareList, bars: shareBars, grid: shareGrid }[form](
    { talk, cast, room: roomFor(heading, pen), refer: referTo(tables) },
    pen,
  );
  return chartOf({ id: 'talk-share', section: 'people', ...heading, alt: text.alt(talk, cast), ...drawn }, pen);
}

const most = (cast: Cast): readonly { speaker: string; share: number | null; characters: number }[] =>
  cast.speakers.toSorted((a, b) => b.characters - a.characters).slice(0, 5);

const words = {
  zh: {
    title: '各节中，各人的发言占多少？',
    titleOfOne: '各人的发言占多少？',
    list: ({ whole }: Talk, cast: Cast) =>
      `每一行是一个人，色块的长度是本人的字数占全场的比例。${cast.speakers.length} 人共 ${writeInteger(whole.characters)} 字，只算署名发言。发言多少受会议安排影响，不代表重要程度。`,
    bars: ({ whole }: Talk) =>
      `每一行是一节，最上面是全场；色块的长度是各人的字数占这一行的比例。全场共 ${writeInteger(whole.characters)} 字，只算署名发言。发言多少受会议安排影响，不代表重要程度。`,
    grid: ({ whole }: Talk, cast: Cast) =>
      `每一行是一个人，每一列是一节，数字是本人的字数占这一节的百分比；空白表示没有发言。${cast.speakers.length} 人共 ${writeInteger(whole.characters)} 字，只算署名发言。发言多少受会议安排影响，不代表重要程度。`,
    alt: ({ whole, sections }: Talk, cast: Cast) =>
      `${sections.length} 节、${cast.speakers.length} 人的字数占比。全场发言最多的是${most(cast)
        .map((row) => `${row.speaker} ${writePercent(row.characters / whole.characters)}`)
        .join('、')}。`,
  },
  en: {
    title: 'How much of each section does each speaker say?',
    titleOfOne: 'How much does each speaker say?',
    list: ({ whole }: Talk, cast: Cast) =>
      `Each row is a speaker; the bar is the speaker's share of all characters. ${cast.speakers.length} people, ${writeInteger(whole.characters)} characters of attributed speech. How much someone says depends on the format; it is not a measure of importance.`,
    bars: ({ whole }: Talk) =>
      `Each row is a section; the first is the whole discussion. A block is a speaker's share of its characters. ${writeInteger(whole.characters)} characters of attributed speech. How much someone says depends on the format; it is not a measure of importance.`,
    grid: ({ whole }: Talk, cast: Cast) =>
      `Each row is a speaker, each column a section; the number is the speaker's per cent of the section's characters, blank where nothing is said. ${cast.speakers.length} people, ${writeInteger(whole.characters)} characters of attributed speech. How much someone says depends on the format; it is not a measure of importance.`,
    alt: ({ whole, sections }: Talk, cast: Cast) =>
      `Share of talk of ${cast.speakers.length} people in ${sections.length} sections. Those who speak most: ${most(cast)
        .map((row) => `${row.speaker} ${writePercent(row.characters / whole.characters)}`)
        .join(', ')}.`,
  },
} as const;
