import type { Dice } from '../dice.js';
import { clock, type Talk, textFile, type WriteFormat, wordsOf } from './talk.js';

/** JSON whose keys and nesting are drawn: which field is the speech can be told by what the fields hold only. */

export const writeJson: WriteFormat = (talk, dice) => {
  const { items, people } = itemsOf(talk, dice);
  const extra = { ...(people ? { [drawKey(dice)]: people } : {}), [drawKey(dice)]: { [drawKey(dice)]: 3, [drawKey(dice)]: 'ok' } };
  const nest = dice.weigh([['none', 1] as const, ['one', 2] as const, ['two', 1] as const]);
  const list = { ...extra, [drawKey(dice)]: items };
  const root = nest === 'none' && !people ? items : nest === 'two' ? { [drawKey(dice)]: 0, [drawKey(dice)]: list } : list;
  return textFile('json', JSON.stringify(root, null, dice.pick([0, 2])));
};

export const writeJsonLines: WriteFormat = (talk, dice) => {
  const { items } = itemsOf(talk, dice, false);
  return textFile('jsonl', `${items.map((item) => JSON.stringify(item)).join('\n')}\n`);
};

type Item = Readonly<Record<string, unknown>>;

interface Items {
  readonly items: readonly Item[];
  /** Names by code, where the items hold codes. */
  readonly people: Readonly<Record<string, unknown>> | null;
}

function itemsOf({ turns, people }: Talk, dice: Dice, mayMap = true): Items {
  const keys = distinctKeys(9, dice);
  const [speaker = 's', text = 't', start = 'a', end = 'b', id = 'i', score = 'c', inner = 'n', code = 'k', name = 'm'] = keys;
  const time = dice.pick([(seconds: number) => seconds, (seconds: number) => seconds * 1000, (seconds: number) => clock(seconds, '.')]);
  const style = dice.weigh([['plain', 3] as const, ['object', 2] as const, ['map', mayMap ? 1 : 0] as const]);
  const codes = new Map(people.map((person, i) => [person.name, `u${i + 17}`]));
  const who = (said: string): unknown =>
    style === 'plain' ? said : style === 'object' ? { [code]: codes.get(said), [name]: said } : codes.get(said);
  const rows = dice.chance(0.5)
    ? turns.flatMap((turn) => turn.pieces.map((piece) => ({ ...piece, speaker: turn.speaker })))
    : turns.map((turn) => ({ ...turn, text: wordsOf(turn) }));
  const order = dice.some([0, 1, 2, 3, 4, 5], 6);
  const deep = dice.chance(0.25);
  const items = rows.map((row, i): Item => {
    const fields: readonly (readonly [string, unknown])[] = [
      [speaker, who(row.speaker)],
      [text, row.text],
      [start, time(row.start)],
      [end, time(row.end)],
      [id, i + 1],
      [score, 0.9 + (i % 10) / 100],
    ];
    const item = Object.fromEntries(order.map((at) => fields[at] ?? ['', null]));
    return deep ? { [inner]: item } : item;
  });
  const names = people.map((person) => [codes.get(person.name) ?? '', person.name] as const);
  return { items, people: style === 'map' ? Object.fromEntries(names) : null };
}

function distinctKeys(count: number, dice: Dice): readonly string[] {
  const keys = new Set<string>();
  while (keys.size < count) keys.add(drawKey(dice));
  return [...keys];
}

/** ruzo, kebi_ta: no word of any language that would tell what it holds. */
function drawKey(dice: Dice): string {
  const syllable = (): string => dice.pick([...'bdfgklmnprstvz']) + dice.pick([...'aeiou']);
  return `${syllable()}${syllable()}${dice.pick(['', '_', ''])}${syllable()}`;
}
