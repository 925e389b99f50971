/** Single files, as the store of a corpus needs them. */
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { errors } from '../errors.js';

/** A reader sees the old file or the new one, and what is written is on the disk. */
export function writeWhole(path: string, content: string): void {
  const fresh = `${path}.${randomUUID()}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(fresh, 'w');
    writeSync(file, content);
    fsyncSync(file);
    closeSync(file);
    renameSync(fresh, path);
  } catch (cause) {
    rmSync(fresh, { force: true });
    throw errors.outputNotWritable(path, cause);
  }
}

/** Puts what was written on the disk, so that no later file can be there without it. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r');
  fsyncSync(file);
  closeSync(file);
}

export const makeFolder = (path: string): void => {
  mkdirSync(path, { recursive: true });
};

export const renameFile = (from: string, to: string): void => renameSync(from, to);
export const removePath = (path: string): void => rmSync(path, { recursive: true, force: true });
export const readText = (path: string): string => readFileSync(path, 'utf8');
export const sizeOf = (path: string): number => statSync(path).size;

/** Names in a folder, in order; none where there is no folder. */
export const namesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);
