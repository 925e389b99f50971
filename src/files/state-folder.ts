import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeWhole } from './disk.js';
import { makeFolders } from './make-folders.js';
import { sha256 } from './read-bytes.js';

/** So many files are kept, those that were written last. */
const MOST_FILES = 500;

/** Where the system keeps what a program remembers of a user. */
export function stateFolderOf(environment: NodeJS.ProcessEnv, platform = process.platform): string {
  const home = homedir();
  if (platform === 'win32') return join(environment.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'yuanzhuo');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'yuanzhuo');
  return join(environment.XDG_STATE_HOME || join(home, '.local', 'state'), 'yuanzhuo');
}

/**
 * What a program remembers of files without writing beside them. It belongs to the user alone. Nothing is lost without it: where it cannot be
 * read or written, nothing is remembered.
 */
export class StateFolder {
  constructor(readonly path: string) {}

  /** What was kept of a file; undefined where that is nothing, or no JSON. */
  read(file: string): unknown {
    try {
      return JSON.parse(readFileSync(this.#placeOf(file), 'utf8'));
    } catch {
      return undefined;
    }
  }

  write(file: string, value: unknown): void {
    try {
      makeFolders(dirname(this.path));
      mkdirSync(this.path, { recursive: true, mode: 0o700 });
      writeWhole(this.#placeOf(file), JSON.stringify(value));
      this.#tidy();
    } catch {
      // A home that cannot be written is no reason not to work.
    }
  }

  #placeOf = (file: string): string => join(this.path, `${sha256(file).slice(0, 32)}.json`);

  #tidy(): void {
    const paths = readdirSync(this.path).map((name) => join(this.path, name));
    if (paths.length <= MOST_FILES) return;
    const written = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    const inOrder = paths.map((path) => ({ path, at: written(path) })).sort((a, b) => b.at - a.at);
    for (const { path } of inOrder.slice(MOST_FILES)) rmSync(path, { force: true });
  }
}
