import { readFileSync } from 'node:fs';
import type { Removed, Unit } from '../../../src/data.js';
import { type Columns, type Extracted, extract } from '../../../src/files/formats/formats.js';

const byContent: Columns = { speaker: null, text: null, start: null, end: null };

/** Content under a file name → what is found in it. */
export function read(content: string | Uint8Array, path: string, columns: Partial<Columns> = {}): Promise<Extracted> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return extract(bytes, path, { encoding: 'auto', columns: { ...byContent, ...columns } });
}

export const fixture = (name: string): Uint8Array => readFileSync(new URL(`fixtures/${name}`, import.meta.url));

/** The texts of the units, in order. */
export const lines = ({ text, units }: Extracted): readonly string[] => units.map(({ from, to }) => text.slice(from, to));

/** Who said what, in order: 'name: text'; the text alone where the format names nobody. */
export const said = (found: Extracted): readonly string[] =>
  found.units.map(({ speaker, from, to }) => (speaker === null ? '' : `${speaker}: `) + found.text.slice(from, to));

/** One property of all units. */
export const all = <K extends keyof Unit>({ units }: Extracted, key: K): readonly Unit[K][] => units.map((unit) => unit[key]);

/** What was taken out as this kind. */
export const taken = ({ removed }: Extracted, kind: Removed['kind']): readonly string[] =>
  removed.filter((part) => part.kind === kind).map(({ text }) => text);
