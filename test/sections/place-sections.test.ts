import { describe, expect, it } from 'vitest';
import { placeSections } from '../../src/sections/place-sections.js';
import { settingsSchema } from '../../src/settings.js';
import { type Discussion, deepFreeze, discuss, type Said } from '../statistics/discussion.js';
import { handOver, moderated, SUBJECTS, talkAbout } from './topics.js';

const [BUS, FOOD, BOOKS, BALL, GARDEN] = SUBJECTS;
const place = ({ transcript, words, settings }: Discussion) => placeSections(transcript, words, settings);

/** One turn of some 1,200 characters. */
function speech(subject: readonly string[]): Said {
  const sentences = talkAbout(subject, { turns: 5 }).flatMap((turn) => turn.sentences);
  return { speaker: '甲', section: 0, sentences };
}

/** The same discussion with all its turns under one heading. */
function underHeadings({ transcript, ...rest }: Discussion): Discussion {
  return { ...rest, transcript: { ...transcript, sections: [{ section: 1, number: '', title: '题', source: 'heading' }] } };
}

describe('placeSections', () => {
  const placed = place(deepFreeze(moderated([BUS, FOOD, BOOKS])));

  it('parts a discussion where the moderator turns to something else', () => {
    // Nine turns of each subject, the first of them the moderator's.
    expect(placed.turns.filter(({ section }, i) => section !== placed.turns[i - 1]?.section).map(({ turn }) => turn)).toEqual([1, 10, 19]);
    expect(placed.sections.map(({ section, source }) => [section, source])).toEqual([
      [1, 'moderator'],
      [2, 'moderator'],
      [3, 'moderator'],
    ]);
  });

  it('names each by what is said in it', () => {
    placed.sections.forEach(({ title }, i) => {
      expect(SUBJECTS[i]?.some((word) => title.includes(word))).toBe(true);
    });
  });

  it.each([
    ['moderated', moderated([BUS, FOOD, BOOKS, BALL, GARDEN])],
    ['long and of one subject', moderated([BUS], 40)],
    ['without a moderator', discuss([...talkAbout(BUS, { turns: 12 }), ...talkAbout(FOOD, { turns: 12 })])],
  ])('begins a section at a change of speaker, in order, and loses nothing: %s', (_, discussion) => {
    const { turns, sentences, sections } = place(discussion);
    turns.forEach(({ section, speaker }, i) => {
      const before = turns[i - 1];
      if (before === undefined) return;
      expect(section - before.section === 0 || (section - before.section === 1 && speaker !== before.speaker)).toBe(true);
    });
    const sectionOf = new Map(turns.map(({ turn, section }) => [turn, section]));
    expect(sentences.every(({ turn, section }) => sectionOf.get(turn) === section)).toBe(true);
    if (sections.length > 0) expect(sections.map(({ section }) => section)).toEqual([...new Set(turns.map(({ section }) => section))]);
    expect(turns.map(({ section: _section, ...rest }) => rest)).toEqual(
      discussion.transcript.turns.map(({ section: _section, ...rest }) => rest),
    );
  });

  it('finds a change of subject without a moderator', () => {
    const { turns, sections } = place(discuss([...talkAbout(BUS, { turns: 12 }), ...talkAbout(FOOD, { turns: 12 })]));
    expect(sections.length).toBeGreaterThanOrEqual(2);
    expect(turns[12]?.section).not.toBe(turns[11]?.section);
    expect(sections.every(({ source }) => source === 'automatic')).toBe(true);
  });

  it('places no boundary in a talk of one subject that is no longer than a section', () => {
    const discussion = discuss(talkAbout(BUS, { turns: 9 }));
    expect(discussion.transcript.text.length).toBeGreaterThan(2000);
    expect(place(discussion)).toBe(discussion.transcript);
  });

  it('places few sections, however long the discussion', () => {
    const long = place(moderated(Array.from({ length: 40 }, (_, i) => SUBJECTS[i % 5] ?? BUS)));
    const characters = long.text.length;
    expect(long.sections.length).toBeGreaterThan(5);
    expect(long.sections.length).toBeLessThan(characters / 1000);
  });

  it.each([
    ['has headings', underHeadings(moderated([BUS, FOOD, BOOKS]))],
    ['is short, though its subject changes', moderated([BUS, FOOD], 3)],
    ['has four turns, though its subject changes', discuss([BUS, FOOD].flatMap((subject) => [handOver(subject), speech(subject)]))],
    [
      'has many turns and few characters',
      discuss(Array.from({ length: 30 }, (_, i) => ({ speaker: '甲乙'.charAt(i % 2), section: 0, sentences: ['茶 水'] }))),
    ],
    ['is not spoken', discuss(talkAbout(BUS, { turns: 20 }).map((turn) => ({ ...turn, kind: 'quoted' as const })))],
    ['is empty', discuss([])],
  ])('leaves a discussion alone that %s', (_, discussion) => expect(place(discussion)).toBe(discussion.transcript));

  it('leaves it alone where the settings want none', () => {
    const { transcript, words } = moderated([BUS, FOOD, BOOKS]);
    expect(placeSections(transcript, words, settingsSchema.parse({ automatic_sections: false }))).toBe(transcript);
  });
});
