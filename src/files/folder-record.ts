import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './read-bytes.js';

/** Path inside the folder, with forward slashes → content. */
export type FolderContent = ReadonlyMap<string, string | Uint8Array>;

/** Path → SHA-256 of its content as it was written. */
export type FolderHashes = Readonly<Record<string, string>>;

/** The file that says which others an output has. */
export const RECORD = 'run.json';

/** What is recorded of the files of an output, in order of path. */
export const hashesOf = (content: FolderContent): FolderHashes =>
  Object.fromEntries([...content].map(([path, file]) => [path, sha256(file)] as const).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The recorded hashes of an output folder; none where nothing is recorded. */
export function recordedHashes(folder: string): ReadonlyMap<string, string> {
  const recorded = fieldOf(join(folder, RECORD), 'files');
  return new Map(typeof recorded === 'object' && recorded !== null ? Object.entries(recorded) : []);
}

/** A field of a JSON file; undefined where there is none. */
export function fieldOf(path: string, name: string): unknown {
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, unknown>>)[name];
  } catch {
    return undefined;
  }
}
