/** Single files, as the store of a corpus needs them. */
import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { errors } from '../errors/errors.js';
import { makeFolders } from './make-folders.js';
import { assertFile } from './read-bytes.js';

/** A reader sees the old file or the new one, and what is written is on the disk. */
export function writeWhole(path: string, content: string): void {
  makeFolder(dirname(path));
  const fresh = `${path}.${randomUUID()}.tmp`;
  try {
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

/** Puts what was written on the disk, so that no later file can be there without it. @throws YuanzhuoError where it does not fit. */
export function syncFile(path: string): void {
  try {
    const file = openSync(path, 'r');
    fsyncSync(file);
    closeSync(file);
  } catch (cause) {
    throw errors.outputNotWritable(path, cause);
  }
}

/** @throws YuanzhuoError where something else has its name, or it cannot be made. */
export function makeFolder(path: string): void {
  try {
    makeFolders(path);
  } catch (cause) {
    const isTaken = cause instanceof Error && 'code' in cause && (cause.code === 'EEXIST' || cause.code === 'ENOTDIR');
    throw isTaken ? errors.notAFolder(path, cause) : errors.outputNotWritable(path, cause);
  }
}

/** @throws YuanzhuoError where it cannot be done. */
export function renameFile(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (cause) {
    throw errors.outputNotWritable(to, cause);
  }
}

const FRESH = /\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;

/** Whether a file is what {@link writeWhole} was writing when it was killed; or, while another run writes, is about to get its name. */
export const isUnfinished = (name: string): boolean => FRESH.test(name);

export const removePath = (path: string): void => rmSync(path, { recursive: true, force: true });
export function readText(path: string): string {
  assertFile(path);
  return readFileSync(path, 'utf8');
}
export const sizeOf = (path: string): number => statSync(path).size;

/** Names in a folder, in order; none where there is no folder. @throws YuanzhuoError where something else has its name. */
export function namesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  if (!statSync(folder).isDirectory()) throw errors.notAFolder(folder);
  return readdirSync(folder).sort();
}
