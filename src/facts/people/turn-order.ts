import { groupBy } from '../../group-by.js';
import type { Said } from '../said.js';

/** Who speaks before and after whom. */
export interface TurnOrder {
  /** The last other speaker before the turn who says more than a hum, or more than so many characters; '' where there is none or he is unknown. */
  readonly before: (said: Said, characters?: number) => string;
  /** The speaker of the turn after it, '' where it is the same, none or unknown. */
  readonly after: (said: Said) => string;
  /** Whether somebody has a turn before this one. */
  readonly hasSpoken: (name: string, said: Said) => boolean;
  /** Who speaks in so many turns before this one. */
  readonly recent: (said: Said, turns: number) => ReadonlySet<string>;
  /** Place of the sentence in its turn from its beginning, 0, 1, …, and from its end. */
  readonly placeIn: (said: Said) => { readonly fromBeginning: number; readonly fromEnd: number };
}

export function turnOrder(sentences: readonly Said[]): TurnOrder {
  const turns = [...groupBy(sentences, ({ sentence }) => sentence.turn).values()];
  const speakers = turns.map(([first]) => first?.sentence.speaker ?? '');
  const places = new Map(
    turns.flatMap((turn, number) => turn.map((said, i) => [said, { number, fromBeginning: i, fromEnd: turn.length - 1 - i }] as const)),
  );
  const placeIn = (said: Said) => places.get(said) ?? { number: 0, fromBeginning: 0, fromEnd: 0 };
  const speakersBefore = (said: Said, count = turns.length): readonly string[] => speakers.slice(0, placeIn(said).number).slice(-count);
  return {
    before: (said, characters = 0) => {
      const isMeant = (speaker: string, number: number): boolean =>
        speaker !== said.sentence.speaker && isSpeech(turns[number], characters);
      return speakers[speakersBefore(said).findLastIndex(isMeant)] ?? '';
    },
    after: (said) => {
      const next = speakers[placeIn(said).number + 1] ?? '';
      return next === said.sentence.speaker ? '' : next;
    },
    hasSpoken: (name, said) => speakersBefore(said).includes(name),
    recent: (said, count) => new Set(speakersBefore(said, count)),
    placeIn,
  };
}

/** Whether a turn says more than a hum, and more than so many characters. */
const isSpeech = (turn: readonly Said[] = [], characters: number): boolean =>
  turn.some(({ plain }) => /[^\P{L}嗯啊哦呃唔欸诶对是好]/u.test(plain)) &&
  turn.reduce((sum, { plain }) => sum + plain.length, 0) > characters;
