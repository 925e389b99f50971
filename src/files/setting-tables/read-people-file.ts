import { resolve } from 'node:path';
import { errors } from '../../errors/errors.js';
import type { Settings } from '../../settings.js';
import { readTableLines } from './read-table-lines.js';

/**
 * What a table (CSV, TSV or XLSX) says of people: the name in the first column, an attribute in each further one; an empty cell says nothing.
 * @throws YuanzhuoError for a file that is none.
 */
export function readPeopleFile(written: string, folder: string): Settings['attributes'] {
  const path = resolve(folder, written);
  const [header, ...lines] = readTableLines(path, {
    columnsIn: (headings) => Math.min(headings.length, 2),
    wrongFormat: errors.peopleFormat,
    brokenLine: errors.peopleLine,
  });
  const names = header?.cells.map((cell) => cell.trim()) ?? [];
  if (names.length < 2 || names.slice(1).includes('') || new Set(names).size < names.length) throw errors.peopleHeader(path);
  const people: Record<string, Record<string, string>> = {};
  for (const { cells, line } of lines) {
    const [name = '', ...values] = cells.map((cell) => cell.trim());
    if (name === '') throw errors.peopleLine(path, line);
    if (Object.hasOwn(people, name)) throw errors.peopleTwice(path, line, name);
    const known = values.slice(0, names.length - 1).flatMap((value, i) => (value === '' ? [] : [[names[i + 1] ?? '', value] as const]));
    people[name] = Object.fromEntries(known);
  }
  return people;
}
