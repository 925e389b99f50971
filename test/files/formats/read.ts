import { readFileSync } from 'node:fs';
import { type Columns, type Extracted, extract } from '../../../src/files/formats/formats.js';

const byName: Columns = { speaker: null, text: null, start: null, end: null };

/** Content under a file name → what is found in it. */
export function read(content: string | Uint8Array, path: string, columns: Partial<Columns> = {}): Promise<Extracted> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return extract(bytes, path, { encoding: 'auto', columns: { ...byName, ...columns } });
}

export const fixture = (name: string): Uint8Array => readFileSync(new URL(`fixtures/${name}`, import.meta.url));

/** Who said what, in order: 'name: text'. */
export const said = ({ text, utterances }: Extracted): readonly string[] | undefined =>
  utterances?.map(({ speaker, from, to }) => `${speaker}: ${text.slice(from, to)}`);
