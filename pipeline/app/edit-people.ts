import { appErrors } from '../../src/errors/app-errors.js';
import type { SettingsEditor } from '../../src/files/settings/settings-editor.js';

interface Person {
  readonly name: string;
  readonly aliases?: unknown;
  readonly turns?: unknown;
  readonly from?: unknown;
}

/** A person of the settings may be a name alone. */
function personAt(editor: SettingsEditor, i: number): Person {
  const person = editor.list(['people'])[i];
  return typeof person === 'string' ? { name: person } : (person as Person);
}

const indexOf = (editor: SettingsEditor, name: string): number =>
  editor.list(['people']).findIndex((_, i) => personAt(editor, i).name === name);

/** What a person has more; who is not in the settings comes to be. */
export function setOfPerson(editor: SettingsEditor, name: string, fields: Readonly<Record<string, unknown>>): void {
  const i = indexOf(editor, name);
  if (i < 0) editor.add(['people'], { name, ...fields });
  else if (typeof editor.list(['people'])[i] === 'string') editor.set(['people', i], { name, ...fields });
  else for (const [key, value] of Object.entries(fields)) editor.set(['people', i, key], value);
}

/** The former name becomes one of the aliases: it is what the text has. */
export function renamePerson(editor: SettingsEditor, person: string, to: string): void {
  const i = indexOf(editor, person);
  if (person === to) return;
  if (indexOf(editor, to) >= 0) mergePeople(editor, person, to);
  else if (i < 0) editor.add(['people'], { name: to, aliases: [person] });
  else {
    setOfPerson(editor, person, { name: to });
    addAliases(editor, i, [person]);
  }
}

/** Two that are one: aliases and turns of the first go to the second. */
export function mergePeople(editor: SettingsEditor, person: string, into: string): void {
  if (person === into) throw appErrors.noSuchPerson(into);
  const from = indexOf(editor, person);
  const own: Person = from < 0 ? { name: person } : personAt(editor, from);
  if (from >= 0) editor.remove(['people', from]);
  addPerson(editor, into, [person, ...listOf(own.aliases).map(String)]);
  const turns = numbersOf(own.turns);
  if (turns.length > 0) assignTurns(editor, into, turns);
  for (const words of listOf(own.from)) addBeginning(editor, into, String(words));
}

/** Somebody with aliases, who may be in the settings already. */
export function addPerson(editor: SettingsEditor, name: string, aliases: readonly string[]): void {
  const i = indexOf(editor, name);
  if (i < 0) editor.add(['people'], { name, aliases });
  else addAliases(editor, i, aliases);
}

function addAliases(editor: SettingsEditor, i: number, aliases: readonly string[]): void {
  const { name } = personAt(editor, i);
  const others = aliases.filter((alias) => alias !== name);
  if (typeof editor.list(['people'])[i] === 'string') editor.set(['people', i], { name, aliases: others });
  // An alias that is the name itself says nothing.
  editor.take(['people', i, 'aliases'], name);
  for (const alias of others) editor.add(['people', i, 'aliases'], alias);
}

/** Counted is what everybody is of whom nothing is said. */
export function setCounted(editor: SettingsEditor, person: string, counted: boolean): void {
  if (counted) editor.remove(['people', indexOf(editor, person), 'counted']);
  else setOfPerson(editor, person, { counted });
}

/** A turn is one person's: it is taken from all others of the settings. */
export function assignTurns(editor: SettingsEditor, person: string, turns: readonly number[]): void {
  const given = new Set(turns);
  editor.list(['people']).forEach((_, i) => {
    const own = numbersOf(personAt(editor, i).turns);
    const rest = own.filter((turn) => !given.has(turn));
    if (rest.length === own.length || personAt(editor, i).name === person) return;
    if (rest.length === 0) editor.remove(['people', i, 'turns']);
    else editor.set(['people', i, 'turns'], rangesOf(rest));
  });
  const i = indexOf(editor, person);
  const before = i < 0 ? [] : numbersOf(personAt(editor, i).turns);
  setOfPerson(editor, person, { turns: rangesOf([...new Set([...before, ...turns])].sort((a, b) => a - b)) });
}

/** Somebody speaks from these words on within a turn: what the settings say of later turns is about the next higher number each. */
export function divideTurn(
  editor: SettingsEditor,
  person: string,
  { words, turn }: { readonly words: string; readonly turn: number },
): void {
  editor.list(['people']).forEach((_, i) => {
    const own = numbersOf(personAt(editor, i).turns);
    if (own.some((one) => one > turn)) editor.set(['people', i, 'turns'], rangesOf(own.map((one) => (one > turn ? one + 1 : one))));
  });
  addBeginning(editor, person, words);
}

function addBeginning(editor: SettingsEditor, person: string, words: string): void {
  const i = indexOf(editor, person);
  if (i < 0 || typeof editor.list(['people'])[i] === 'string') setOfPerson(editor, person, { from: [words] });
  else editor.add(['people', i, 'from'], words);
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** 7 and '7-9' → their numbers. */
const numbersOf = (turns: unknown): readonly number[] =>
  listOf(turns).flatMap((range) => {
    const [first = 0, last = first] = String(range)
      .split(/[-–—~～]/)
      .map(Number);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  });

function rangesOf(turns: readonly number[]): readonly (number | string)[] {
  const ranges: [first: number, last: number][] = [];
  for (const turn of turns) {
    const last = ranges.at(-1);
    if (last?.[1] === turn - 1) last[1] = turn;
    else ranges.push([turn, turn]);
  }
  return ranges.map(([first, last]) => (first === last ? first : `${first}-${last}`));
}
