import { existsSync, readdirSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { YuanzhuoError } from '../errors/error.js';
import { errors } from '../errors/errors.js';
import { EXTENSIONS } from './formats/extensions.js';
import { attempt, isFolder } from './read-bytes.js';

export interface Input {
  readonly path: string;
  /** Name of the output folder: the file name without extension. */
  readonly name: string;
  /** The settings file beside it, null where there is none. */
  readonly settings: string | null;
}

export interface Inputs {
  readonly inputs: readonly Input[];
  /** Paths that cannot be used, with what is wrong with each. */
  readonly problems: readonly { readonly path: string; readonly error: YuanzhuoError }[];
}

/** Files and folders as given → the transcripts among them, in order of name. Folders are not searched further down. */
export function listInputs(paths: readonly string[]): Inputs {
  const problems: { path: string; error: YuanzhuoError }[] = [];
  const inputs = new Map<string, Input>();
  const take = (path: string, list: () => readonly string[]): void => {
    try {
      for (const file of list()) {
        if (SETTINGS.includes(extname(file).toLowerCase())) throw errors.settingsAsInput(file);
        const name = nameOf(file);
        const other = inputs.get(name);
        if (other && resolve(other.path) !== resolve(file)) throw errors.sameOutput(name, other.path, file);
        inputs.set(name, { path: file, name, settings: settingsBeside(file) });
      }
    } catch (error) {
      if (!(error instanceof YuanzhuoError)) throw error;
      problems.push({ path, error });
    }
  };
  for (const path of paths) take(path, () => (isFolder(path) ? transcriptsIn(path) : [path]));
  return { inputs: [...inputs.values()], problems };
}

function transcriptsIn(folder: string): readonly string[] {
  const names = attempt(folder, () => readdirSync(folder))
    .filter((name) => isTranscript(name))
    .sort();
  if (names.length === 0) throw errors.noInput(folder, EXTENSIONS.join(' '));
  return names.map((name) => join(folder, name));
}

function isTranscript(name: string): boolean {
  return !/^(?:\.|~\$|readme)/i.test(name) && EXTENSIONS.includes(extname(name).toLowerCase());
}

function nameOf(path: string): string {
  return basename(path, extname(path));
}

const SETTINGS = ['.yaml', '.yml'];

/** The settings file that a run of this transcript reads, or would read if it were there. */
export function settingsPathFor(path: string): string {
  return settingsBeside(path) ?? `${path.slice(0, path.length - extname(path).length)}.yaml`;
}

/** The settings file beside a transcript, null where there is none. */
export function settingsBeside(path: string): string | null {
  const stem = path.slice(0, path.length - extname(path).length);
  return SETTINGS.map((extension) => stem + extension).find((file) => existsSync(file)) ?? null;
}
