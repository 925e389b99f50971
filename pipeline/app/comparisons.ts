import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { appErrors } from '../../src/errors/app-errors.js';
import { packageFile } from '../../src/files/package-file.js';
import { fileExists, readBytes, sha256 } from '../../src/files/read-bytes.js';
import type { TranscriptFolder } from '../../src/files/transcript-folder.js';

/** Long enough for hundreds of discussions. */
const PATIENCE = 30 * 60_000;

/** Several discussions as one corpus: the command `corpus` in a process of its own, whose memory goes with it. */
export class Comparisons {
  constructor(
    readonly folder: TranscriptFolder,
    readonly output: string,
  ) {}

  /** Gives the id of the comparison, which is the same for the same files. @throws YuanzhuoError where the command cannot compare them. */
  async compare(names: readonly string[]): Promise<string> {
    const paths = [...new Set(names)].sort().map((name) => this.folder.find(name).path);
    if (paths.length < 2) throw appErrors.compareTwo();
    const id = sha256(paths.join('\n')).slice(0, 12);
    const args = ['corpus', ...paths, '--output', this.#folderOf(id), '--formats', 'html', '--quiet', '--workers', '1'];
    const problem = await run([packageFile('dist/pipeline/cli.js'), ...args]);
    // What could not be read is named in the report; without one there is nothing to show.
    if (!fileExists(this.#reportOf(id))) throw appErrors.notCompared(problem);
    return id;
  }

  /** The report as a page. @throws YuanzhuoError for an id that is none. */
  report(id: string): string {
    if (!/^[0-9a-f]{12}$/.test(id) || !fileExists(this.#reportOf(id))) throw appErrors.noSuchPlace();
    return new TextDecoder().decode(readBytes(this.#reportOf(id)));
  }

  #folderOf = (id: string): string => join(this.output, `compare-${id}`);
  #reportOf = (id: string): string => join(this.#folderOf(id), 'report', 'report.html');
}

/** What it said in the end. */
const run = (args: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    execFile(process.execPath, args, { timeout: PATIENCE, maxBuffer: 1 << 24 }, (_, __, said) =>
      resolve(said.trim().split('\n').at(-1) ?? ''),
    );
  });
