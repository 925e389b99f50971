import type { FolderContent } from '../../src/files/folder-record.js';
import type { Settings } from '../../src/settings.js';
import type { FormatName } from '../formats/formats.js';
import { type Helpers, startHelpers } from '../helpers/start-helpers.js';
import { type RunResult, run } from '../run.js';
import type { Stage } from '../terminal/stages.js';
import type { FirstTables } from './first-tables.js';
import { warmStages } from './warm-stages.js';

/** What is to be run: a transcript with the settings of this moment. */
export interface Request {
  readonly path: string;
  readonly settingsFile: string | null;
  readonly settings: Settings;
}

/** Is told how far a run is. */
export interface Progress {
  readonly onStage: (path: string, stage: Stage) => void;
  readonly onDrawn: (path: string, drawn: number, of: number) => void;
}

/**
 * The flow of the command with its helpers kept open between runs: segmenter and renderer are loaded once, and of the stages only those run
 * again that a change touches. Runs follow one another; what is asked meanwhile waits.
 */
export class Engine {
  readonly #stages = warmStages();
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly version: string,
    readonly progress: Progress,
    readonly helpers: Helpers = startHelpers({ draws: true }),
  ) {
    // The segmenter takes longest to load; most settings want this one.
    this.helpers.segmenter('auto');
  }

  read(request: Request): Promise<RunResult> {
    return this.#run(request, { to: 'read', formats: [] });
  }

  /** What can be shown of the words before anything is tested. */
  first({ path, settings }: Request): Promise<FirstTables> {
    return this.#next(async () => {
      const { transcript } = await this.#stages.read(path, settings);
      const words = await this.#stages.segment(transcript, settings, this.helpers.segmenter(settings.engine));
      return this.#stages.first(transcript, words, settings);
    });
  }

  count(request: Request): Promise<RunResult> {
    return this.#run(request, { to: 'relate', formats: [] });
  }

  /** The files of an output folder, with these formats and no others. */
  async publish(request: Request, formats: readonly FormatName[]): Promise<FolderContent> {
    return (await this.#run(request, { to: 'publish', formats })).content ?? new Map();
  }

  /** The report as a page in one language, which is drawn in half the time of one in two. */
  async report(request: Request): Promise<string> {
    const { content } = await this.#run(request, { to: 'publish', formats: ['html'], translates: false });
    return String(content?.get('report.html') ?? '');
  }

  close(): Promise<void> {
    return this.helpers.close();
  }

  #run({ path, settingsFile, settings }: Request, { formats, ...how }: How): Promise<RunResult> {
    return this.#next(() =>
      run(
        { path, settingsFile, settings, formats: new Set(formats), version: this.version, ...how },
        {
          now: () => Date.now(),
          onStage: ({ stage }) => this.progress.onStage(path, stage),
          onDrawn: (drawn, of) => this.progress.onDrawn(path, drawn, of),
          segmenter: how.to === 'read' ? null : this.helpers.segmenter(settings.engine),
          renderer: this.helpers.renderer,
          stages: this.#stages,
        },
      ),
    );
  }

  #next<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }
}

interface How {
  readonly to: Stage;
  readonly formats: readonly FormatName[];
  readonly translates?: boolean;
}
