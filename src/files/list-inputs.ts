import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { errors } from '../errors.js';

/** Extensions that are read as transcripts. */
export const TRANSCRIPT_EXTENSIONS = ['.txt', '.md'] as const;

export interface Input {
  readonly path: string;
  /** Name of the output folder: the file name without extension. */
  readonly name: string;
  /** The settings file beside it, null where there is none. */
  readonly settings: string | null;
}

/** Files and folders as given → the transcripts among them, in order of name. Folders are not searched further down. */
export function listInputs(paths: readonly string[]): readonly Input[] {
  const files = paths.flatMap((path) => (isFolder(path) ? transcriptsIn(path) : [path]));
  const inputs = [...new Set(files)].map((path) => ({ path, name: nameOf(path), settings: settingsBeside(path) }));
  const seen = new Map<string, string>();
  for (const { name, path } of inputs) {
    const other = seen.get(name);
    if (other !== undefined) throw errors.sameOutput(name, other, path);
    seen.set(name, path);
  }
  return inputs;
}

function isFolder(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw errors.notFound(path);
  return stat.isDirectory();
}

function transcriptsIn(folder: string): readonly string[] {
  const names = readdirSync(folder)
    .filter((name) => isTranscript(name))
    .sort();
  if (names.length === 0) throw errors.noInput(folder, TRANSCRIPT_EXTENSIONS.join(' '));
  return names.map((name) => join(folder, name));
}

function isTranscript(name: string): boolean {
  const known: readonly string[] = TRANSCRIPT_EXTENSIONS;
  return !name.startsWith('.') && !/^readme/i.test(name) && known.includes(extname(name).toLowerCase());
}

function nameOf(path: string): string {
  return basename(path, extname(path));
}

function settingsBeside(path: string): string | null {
  const stem = path.slice(0, path.length - extname(path).length);
  return ['.yaml', '.yml'].map((extension) => stem + extension).find((file) => existsSync(file)) ?? null;
}
