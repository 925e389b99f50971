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
  const turns: Said[][] = [];
  const placeOf = new Map<Said, readonly [number, number]>();
  const firstOf = new Map<string, number>();
  for (const said of sentences) {
    const last = turns.at(-1);
    if (last?.[0]?.sentence.turn === said.sentence.turn) last.push(said);
    else turns.push([said]);
    placeOf.set(said, [turns.length - 1, (turns.at(-1)?.length ?? 1) - 1]);
    if (!firstOf.has(said.sentence.speaker)) firstOf.set(said.sentence.speaker, turns.length - 1);
  }
  const speakerOf = (turn: readonly Said[] | undefined): string => turn?.[0]?.sentence.speaker ?? '';
  const turnOf = (said: Said): number => placeOf.get(said)?.[0] ?? 0;
  return {
    before: (said, characters = 0) => {
      const isMeant = (turn: readonly Said[]): boolean =>
        speakerOf(turn) !== said.sentence.speaker && !isHum(turn) && turn.reduce((sum, { plain }) => sum + plain.length, 0) > characters;
      for (let at = turnOf(said) - 1; at >= 0; at--) if (isMeant(turns[at] ?? [])) return speakerOf(turns[at]);
      return '';
    },
    after: (said) => {
      const next = speakerOf(turns[turnOf(said) + 1]);
      return next === said.sentence.speaker ? '' : next;
    },
    hasSpoken: (name, said) => (firstOf.get(name) ?? Number.POSITIVE_INFINITY) < turnOf(said),
    recent: (said, count) => new Set(turns.slice(Math.max(0, turnOf(said) - count), turnOf(said)).map(speakerOf)),
    placeIn: (said) => {
      const [turn, at] = placeOf.get(said) ?? [0, 0];
      return { fromBeginning: at, fromEnd: (turns[turn]?.length ?? 1) - 1 - at };
    },
  };
}

const isHum = (turn: readonly Said[]): boolean => turn.every(({ plain }) => !/[^\P{L}嗯啊哦呃唔欸诶对是好]/u.test(plain));
