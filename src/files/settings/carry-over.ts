import { copyFileSync, type Dirent, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { type FolderContent, RECORD, recordedHashes } from '../folder-record.js';
import { sha256 } from '../read-bytes.js';

/** A file of an output that the user had changed: paths inside the folder, with forward slashes. */
export interface Edited {
  readonly path: string;
  readonly keptAs: string;
}

/** Brings what is not ours from an output into the one that takes its place. Gives what the user had changed of ours. */
export function carryOver(old: string, fresh: string, content: FolderContent): readonly Edited[] {
  const written = recordedHashes(old);
  const edited: Edited[] = [];
  for (const entry of readdirSync(old, { recursive: true, withFileTypes: true })) {
    const from = join(entry.parentPath, entry.name);
    const path = relative(old, from).replaceAll('\\', '/');
    if (entry.isDirectory()) {
      if (![...written.keys()].some((file) => file.startsWith(`${path}/`))) mkdirSync(join(fresh, path), { recursive: true });
      continue;
    }
    const isOurs = path === RECORD || (entry.isFile() && isUnchanged(from, path, { written, content }));
    if (isOurs) continue;
    const wasOurs = written.has(path) || content.has(path);
    const keptAs = wasOurs ? freeName(path, [old, fresh]) : path;
    carry(entry, from, join(fresh, keptAs));
    if (wasOurs) edited.push({ path, keptAs });
  }
  return edited;
}

interface Ours {
  readonly written: ReadonlyMap<string, string>;
  readonly content: FolderContent;
}

/** Whether a file is as an earlier run wrote it, or as this one does. Without a record what this run writes is taken for ours. */
function isUnchanged(file: string, path: string, { written, content }: Ours): boolean {
  const now = content.get(path);
  if (written.size === 0) return now !== undefined;
  const hash = sha256(readFileSync(file));
  return hash === written.get(path) || (now !== undefined && hash === sha256(now));
}

/** `notes.md` → `notes.edited.md`, or `notes.edited-2.md` where that is taken. */
function freeName(path: string, folders: readonly string[]): string {
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  const isTaken = (name: string): boolean => folders.some((folder) => existsSync(join(folder, name)));
  for (let number = 1; ; number++) {
    const name = `${stem}.edited${number === 1 ? '' : `-${number}`}${extension}`;
    if (!isTaken(name)) return name;
  }
}

/** By a second name where the disk has such, so that nothing is copied. */
function carry(entry: Dirent, from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  if (entry.isSymbolicLink()) {
    symlinkSync(readlinkSync(from), to);
    return;
  }
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
