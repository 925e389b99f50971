import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errors } from '../errors.js';

/** Path inside the folder, with forward slashes → content. */
export type FolderContent = ReadonlyMap<string, string | Uint8Array>;

/** A folder with one of these is an output of ours; nothing else is ever replaced. */
const MARKS = ['run.json', 'tables/datapackage.json'] as const;

/**
 * Writes the folder as a whole: a sibling is built first and then takes its name, so that a reader sees the old output or
 * the new one. What an interrupted run left beside it is put right: a folder moved aside is moved back, a half one removed.
 */
export function writeFolder(folder: string, content: FolderContent): void {
  try {
    recoverFolder(folder);
    if (existsSync(folder) && !isReplaceable(folder)) throw errors.foreignOutput(folder);
    const fresh = sibling(folder, 'new');
    build(fresh, content);
    const aside = sibling(folder, 'old');
    const replaces = existsSync(folder);
    if (replaces) renameSync(folder, aside);
    renameSync(fresh, folder);
    if (replaces) rmSync(aside, { recursive: true, force: true });
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'YuanzhuoError') throw cause;
    throw errors.outputNotWritable(folder, cause);
  }
}

function recoverFolder(folder: string): void {
  const aside = sibling(folder, 'old');
  if (existsSync(aside)) {
    if (existsSync(folder)) rmSync(aside, { recursive: true, force: true });
    else renameSync(aside, folder);
  }
  rmSync(sibling(folder, 'new'), { recursive: true, force: true });
}

function isReplaceable(folder: string): boolean {
  return readdirSync(folder).length === 0 || MARKS.some((mark) => existsSync(join(folder, mark)));
}

const sibling = (folder: string, kind: 'new' | 'old'): string => join(dirname(folder), `.${basename(folder)}.${kind}`);

function build(folder: string, content: FolderContent): void {
  mkdirSync(folder, { recursive: true });
  for (const [path, data] of content) {
    const file = join(folder, ...path.split('/'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, data);
  }
}
