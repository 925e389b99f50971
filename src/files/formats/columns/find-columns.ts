import { type Cell, type Column, columnAt, isCounter, type KnownColumns, mean, weight, writeCell } from './cells.js';
import { isOtherName, nameHint } from './column-names.js';
import { type FoundTimes, findTimes, NO_TIMES } from './find-times.js';
import { speakerPlausibility } from './speaker-plausibility.js';

/** Indices of the columns, null where a table has none such. */
export interface FoundColumns extends FoundTimes {
  readonly speaker: number | null;
  readonly role: number | null;
  readonly text: number | null;
}

/**
 * The columns of speech, speaker and time by what they hold: speech is long and varied, speakers are few short values that come back, times
 * grow. Names of columns help. No column of speech: everything is null.
 */
export function findColumns(columns: readonly Column[], known: KnownColumns = {}): FoundColumns {
  const text = known.text ?? best(columns, (column, i) => (i === known.speaker || column.inherited ? 0 : speechScore(column)), 0);
  if (text === null) return { speaker: null, role: null, text: null, ...NO_TIMES };
  const speaker =
    known.speaker ??
    best(columns, (column, i) => (i === text || i === known.start || i === known.end ? 0 : speakerScore(column, columns[text])), 1.5);
  const role = best(columns, (column, i) => (i === text || i === speaker ? 0 : roleScore(column, columnAt(columns, speaker))), 0);
  const taken = new Set([text, speaker, role].filter((index) => index !== null));
  const times = findTimes(columns, { taken, text: columns[text]?.cells ?? [], known });
  return speaker === null ? { speaker: role, role: null, text, ...times } : { speaker, role, text, ...times };
}

/** How good a choice of columns is, to compare tables: characters of speech, more with speakers and times. */
export function columnsScore(columns: readonly Column[], found: FoundColumns): number {
  const text = columnAt(columns, found.text);
  if (!text) return 0;
  const lengths = text.cells.map((cell) => weight(writeCell(cell)));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const mean = total / Math.max(1, lengths.filter((length) => length > 0).length);
  const isOne = lengths.length < 2;
  const named = found.speaker === null ? 1 : isOne ? 1.2 : 2.5;
  const timed = found.start === null ? 1 : isOne ? 1.1 : 1.3;
  // Single words are better read as the sentences that they make.
  return total * named * timed * (isOne ? 1 : 1.3) * (mean < 3.5 ? 0.85 : 1);
}

function best(columns: readonly Column[], score: (column: Column, index: number) => number, least: number): number | null {
  let found: number | null = null;
  let highest = least;
  for (const [i, column] of columns.entries()) {
    const value = score(column, i);
    if (value > highest) [found, highest] = [i, value];
  }
  return found;
}

const NO_SPEECH =
  /^(?:https?:\/\/\S*|[\w.-]+\/[\w./-]+|[\da-f-]{16,}|[\w+/=-]{40,}|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}\S*(?: [\d:.]+)?|[\d\s:.,+-]+)$/i;

/** Characters of speech in a column, weighed by how varied they are and what the column is called. 0 where it is none. */
function speechScore({ name, cells }: Column): number {
  const texts = cells.map((cell) => (typeof cell === 'string' ? cell.trim() : '')).filter((text) => text !== '');
  if (texts.length === 0) return 0;
  const speech = texts.filter((text) => !NO_SPEECH.test(text));
  if (speech.length * 2 < texts.length) return 0;
  const total = speech.reduce((sum, text) => sum + Math.min(weight(text), 2000), 0);
  const varied = new Set(speech).size / speech.length;
  const punctuated = speech.filter((text) => /[。！？，,.!?…]/.test(text)).length / speech.length;
  const hint = nameHint(name, 'text');
  const isOther = isOtherName(name) || nameHint(name, 'speaker') >= 2 || nameHint(name, 'role') >= 2;
  if (isOther && hint === 0 && total < 12 * speech.length) return 0;
  // Organisations, job titles and places: short, and never a sentence.
  if (name !== '' && hint === 0 && punctuated === 0 && total < 6 * speech.length) return 0;
  return total * (0.3 + 0.7 * varied) * (1 + 0.6 * punctuated) * (hint > 0 ? 1 + hint : 1) * (isOther && hint < 2 ? 0.15 : 1);
}

const LONGEST_NAME = 60;

/** How much a column looks like that of speakers; 1.5 and more is one. */
function speakerScore({ name, cells, inherited = false }: Column, text: Column | undefined): number {
  const values = cells.map((cell) => nameOf(cell));
  const filled = values.filter((value) => value !== '');
  const hint = Math.max(nameHint(name, 'speaker'), nameHint(name, 'role') >= 2 ? 1 : 0);
  if (filled.length === 0) return 0;
  // A column called speaker is one, whatever people call themselves.
  const isNamed = nameHint(name, 'speaker') >= 2;
  if (!isNamed && filled.some((value) => value.length > LONGEST_NAME)) return 0;
  const odd = filled.filter((value) => /[。！？!?]|:\/\/|^\d+[.:：]\d|^\d{4}[-/年]/.test(value)).length;
  if ((!isNamed && odd * 10 > filled.length) || isFraction(cells)) return 0;
  const distinct = [...new Set(filled)];
  if (inherited && distinct.length < 2 && cells.length > 1) return 0;
  if (cells.every((cell) => typeof cell === 'number') && (nameHint(name, 'start') > 0 || isIncreasing(cells))) return 0;
  const repeats = 1 - distinct.length / filled.length;
  const plausibility = distinct.reduce((sum, value) => sum + speakerPlausibility(value), 0) / distinct.length;
  if (hint < 2) {
    if (distinct.length < 2 || isOtherName(name) || isCounter(cells) || plausibility < 0.4) return 0;
    if (filled.length >= 4 ? repeats < 0.25 && plausibility < 0.8 : plausibility < 0.8) return 0;
    if (repeats === 0 && filled.length >= 8) return 0;
    if (mean(filled.map((value) => value.length)) > 16) return 0;
  } else if (isCounter(cells) && filled.length > 2) return 0;
  const longer = text ? mean(text.cells.map((cell) => writeCell(cell).length)) >= mean(filled.map((value) => value.length)) : true;
  const changes = values.filter((value, i) => i > 0 && value !== values[i - 1]).length / Math.max(1, values.length - 1);
  const han = distinct.filter((value) => /\p{Script=Han}/u.test(value)).length / distinct.length;
  return hint + 2 * repeats + 2 * plausibility + 0.4 * han + Math.min(0.5, changes) - (longer ? 0 : 1) - (isOtherName(name) ? 2 : 0);
}

/** Job titles beside names: a named column, or one in which each speaker has but one title. */
function roleScore({ name, cells }: Column, speaker: Column | undefined): number {
  const filled = cells.map((cell) => nameOf(cell)).filter((value) => value !== '');
  if (filled.length === 0 || filled.some((value) => value.length > LONGEST_NAME)) return 0;
  if (nameHint(name, 'role') > 0) return 2 + nameHint(name, 'role');
  if (name !== '' || !speaker || mean(filled.map((value) => speakerPlausibility(value))) < 0.7) return 0;
  const titles = new Map(cells.map((cell, i) => [writeCell(speaker.cells[i] ?? null), writeCell(cell)]));
  return cells.every((cell, i) => titles.get(writeCell(speaker.cells[i] ?? null)) === writeCell(cell)) ? 1 : 0;
}

const nameOf = (cell: Cell): string => (typeof cell === 'boolean' || cell instanceof Date ? '' : writeCell(cell));

const isFraction = (cells: readonly Cell[]): boolean => cells.some((cell) => typeof cell === 'number' && !Number.isInteger(cell));

/** Three numbers and more, each greater than the last: a time or an id. */
const isIncreasing = (cells: readonly Cell[]): boolean =>
  cells.length > 2 && cells.every((cell, i) => i === 0 || Number(cell) > Number(cells[i - 1]));
