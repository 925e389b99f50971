import { randomUUID } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errors } from '../errors/errors.js';
import { type FolderContent, fieldOf, RECORD } from './folder-record.js';
import { lockFile } from './lock-file.js';
import { makeFolders } from './make-folders.js';
import { sha256 } from './read-bytes.js';
import { carryOver, type Edited } from './settings/carry-over.js';

/**
 * Writes the folder as a whole: a sibling is built first and then takes its name, so that a reader sees the old output or the new one. Of two
 * runs at once, one waits for the other. A link is followed: what it leads to is replaced.
 *
 * What an earlier run wrote goes, by the hashes in its run.json. All else stays: files of the user under their names, and what the user
 * changed under another, beside the new one.
 * @returns the files that the user had changed.
 * @throws YuanzhuoError where the folder is not ours, or cannot be written; then it is as it was.
 */
export function writeFolder(path: string, content: FolderContent): readonly Edited[] {
  try {
    makeFolders(dirname(path));
    const folder = isLink(path) ? realpathSync(path) : path;
    return locked(folder, () => {
      recover(folder);
      return replace(folder, content);
    });
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'YuanzhuoError') throw cause;
    throw errors.outputNotWritable(path, cause);
  }
}

function replace(folder: string, content: FolderContent): readonly Edited[] {
  const replaces = existsSync(folder);
  if (replaces && !isReplaceable(folder)) throw errors.foreignOutput(folder);
  const fresh = sibling(folder, 'new');
  let edited: readonly Edited[] = [];
  try {
    build(fresh, content);
    if (replaces) edited = carryOver(folder, fresh, content);
  } catch (cause) {
    // A full disk is to be less full.
    rmSync(fresh, { recursive: true, force: true });
    throw cause;
  }
  const aside = sibling(folder, 'old');
  if (replaces) renameSync(folder, aside);
  renameSync(fresh, folder);
  if (replaces) rmSync(aside, { recursive: true, force: true });
  return edited;
}

/** Moves back an output that a killed run had moved aside, so that it can be read; what stands under its name is never touched. */
export function recoverFolder(folder: string): void {
  if (!existsSync(folder) && leftovers(folder, 'old').length > 0) locked(folder, () => recover(folder));
}

/** What a killed run left beside an output: moved back where nothing has its name, else removed, like what was half built. */
function recover(folder: string): void {
  for (const path of leftovers(folder, 'old')) {
    if (existsSync(folder)) rmSync(path, { recursive: true, force: true });
    else renameSync(path, folder);
  }
  for (const path of leftovers(folder, 'new')) rmSync(path, { recursive: true, force: true });
}

function locked<Result>(folder: string, work: () => Result): Result {
  const release = lockFile(join(dirname(folder), `.${shortName(folder)}.yuanzhuo.lock`));
  try {
    return work();
  } finally {
    release();
  }
}

/** Whether a folder is an output of this program: its run.json names it, or, where that was not kept, its data package. */
const isOurs = (folder: string): boolean =>
  typeof fieldOf(join(folder, RECORD), 'yuanzhuo') === 'string' ||
  fieldOf(join(folder, 'tables', 'datapackage.json'), 'name') === 'yuanzhuo-tables';

const isReplaceable = (folder: string): boolean => readdirSync(folder).length === 0 || isOurs(folder);

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

/** A name that nobody else has, and that tells whose it is. */
const sibling = (folder: string, kind: 'new' | 'old'): string => join(dirname(folder), `${prefix(folder, kind)}${randomUUID()}`);

const prefix = (folder: string, kind: 'new' | 'old'): string => `.${shortName(folder)}.yuanzhuo-${kind}-`;

/** A name may have 255 bytes, which a title in Chinese comes near: what stands beside a long one has its hash. */
function shortName(folder: string): string {
  const name = basename(folder);
  return Buffer.byteLength(name) <= LONGEST ? name : sha256(name).slice(0, 16);
}

const LONGEST = 100;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function leftovers(folder: string, kind: 'new' | 'old'): readonly string[] {
  const parent = dirname(folder);
  const start = prefix(folder, kind);
  if (!existsSync(parent)) return [];
  const found = readdirSync(parent).filter((name) => name.startsWith(start) && UUID.test(name.slice(start.length)));
  return found.map((name) => join(parent, name));
}

function build(folder: string, content: FolderContent): void {
  mkdirSync(folder);
  for (const [path, data] of content) {
    const file = join(folder, ...path.split('/'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, data);
  }
}
