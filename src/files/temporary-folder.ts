import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { errors } from '../errors/errors.js';

/** A folder for files that another library reads from disk. */
export interface TemporaryFolder {
  /** Gives the path of the written file. */
  readonly write: (name: string, bytes: Uint8Array) => string;
  readonly remove: () => void;
}

/** @throws YuanzhuoError where the system's temporary folder cannot be written; nothing is left in it then. */
export function temporaryFolder(): TemporaryFolder {
  const folder = attempt(() => mkdtempSync(join(tmpdir(), 'yuanzhuo-')));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  return {
    write: (name, bytes) => {
      const path = join(folder, name);
      attempt(() => writeFileSync(path, bytes), remove);
      return path;
    },
    remove,
  };
}

function attempt<Result>(work: () => Result, undo?: () => void): Result {
  try {
    return work();
  } catch (cause) {
    undo?.();
    throw errors.noTemporary(tmpdir(), cause);
  }
}
